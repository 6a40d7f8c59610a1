import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { useWords } from '@/shared/i18n/hooks';
import { Button } from '@/shared/ui/button';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { DayPicker } from '@/shared/work/day-picker.work';
import { useDepartments, useEnlist, type Enlisted, type Found } from '../api/doctors';
import styles from './credentialing.module.css';

type Request = Schema<'DoctorRequest'>;

/** What the register does not know: department, person, cover, consent and the rights the house gives. */
export function EnlistForm({ found, done }: { found: Found; done: (enlisted: Enlisted) => void }) {
  const { t } = useTranslation('credentialing');
  const words = useWords();
  const departments = useDepartments();
  const enlist = useEnlist();
  const [form] = Form.useForm();
  const { problem, rest } = useProblemFields(form, enlist.error);
  const elsewhere = found.place !== undefined;
  return (
    <section className={styles.panel}>
      <h2>{t('enlist.post')}</h2>
      {problem && (rest.length > 0 || problem.fields.length === 0) && <RuleRefusal problem={problem} />}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ mayConsult: found.onlineNow, mayTreat: found.onlineNow }}
        onFinish={(given: Request) => enlist.mutate({ ...given, lookUpId: found.id }, { onSuccess: done })}>
        <div className={styles.grid}>
          <Form.Item name="departmentId" label={t('enlist.department')} rules={[{ required: true, message: t('enlist.needed') }]}>
            <Select options={departments.data?.items.map((one) => ({ value: one.id, label: words(one.name) }))} notFoundContent={t('enlist.noDepartment')} />
          </Form.Item>
          <Form.Item name="goodAt" label={t('enlist.goodAt')}><Input maxLength={200} /></Form.Item>
          <Form.Item name="residentId" label={t('enlist.residentId')} extra={t('enlist.residentIdHint')}><Input maxLength={20} autoComplete="off" /></Form.Item>
          <Form.Item name="phone" label={t('enlist.phone')}><Input type="tel" maxLength={20} autoComplete="off" /></Form.Item>
          <Form.Item name="insurancePolicy" label={t('enlist.policy')}><Input maxLength={60} /></Form.Item>
          <Form.Item name="employerConsentOn" label={t('enlist.consentOn')} extra={t('enlist.consentHint')}><Day label={t('enlist.consentOn')} /></Form.Item>
          <Form.Item name="insuranceFrom" label={t('enlist.insuredFrom')}><Day label={t('enlist.insuredFrom')} /></Form.Item>
          <Form.Item name="insuranceTo" label={t('enlist.insuredTo')}><Day label={t('enlist.insuredTo')} /></Form.Item>
        </div>
        {elsewhere && <Form.Item name="multiSiteFiled" valuePropName="checked"><Checkbox>{t('enlist.filed')}</Checkbox></Form.Item>}
        <div className={styles.acts}>
          <Form.Item name="mayConsult" valuePropName="checked" noStyle><Checkbox>{t('enlist.consult')}</Checkbox></Form.Item>
          <Form.Item name="mayTreat" valuePropName="checked" noStyle><Checkbox>{t('enlist.treat')}</Checkbox></Form.Item>
        </div>
        <p className={styles.quiet}>{t('enlist.rightsHint')}</p>
        <div className={styles.foot}><span /><Button kind="next" type="submit" busy={enlist.isPending}>{t('enlist.enter')}</Button></div>
      </Form>
    </section>
  );
}

/** A day inside a form of antd, which hands in value and onChange. */
export function Day({ label, ...bound }: { label: string; id?: string; value?: string; onChange?: (day: string) => void }) {
  return <DayPicker id={bound.id} label={label} value={bound.value ?? ''} onChange={(day) => bound.onChange?.(day)} />;
}
