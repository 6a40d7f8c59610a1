import { Form, Input, Popup, Selector } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { today } from '@/shared/clock/clock';
import { Card } from '@/shared/patient/card';
import { Button } from '@/shared/ui/button';
import { DayField } from '@/shared/ui/day-field';
import { useProblemFields } from '@/shared/ui/problem-fields';
import type { ConsentView } from './api/consents';
import { useAddChild } from './api/family';
import { ConsentText } from './consent-text';
import styles from './identity.module.css';
import { ProblemNotice } from './notice';
import { ResidentIdInput } from './resident-id-input';

type Relation = NonNullable<Schema<'Declared'>['relation']>;
interface Values {
  name?: string;
  kind?: string[];
  residentId?: string;
  bornOn?: string;
  sex?: ('MALE' | 'FEMALE')[];
  relation?: Relation[];
}

const RELATIONS: readonly [Relation, string][] = [
  ['MOTHER', 'mother'], ['FATHER', 'father'], ['GRANDPARENT', 'grandparent'], ['OTHER_GUARDIAN', 'other_guardian'],
];

/** Who is older has a resident id. */
const CHILD_YEARS = 14;

/** A child by resident id, or by birth date and sex when there is no number yet. */
export function AddChildForm({ consent, onAdded }: { consent: ConsentView; onAdded: (personId: string, name: string) => void }) {
  const { t } = useTranslation('identity');
  const [form] = Form.useForm<Values>();
  const [agreed, setAgreed] = useState(false);
  const [reading, setReading] = useState(false);
  const add = useAddChild();
  const { problem, rest } = useProblemFields(form, add.error);
  const withId = Form.useWatch('kind', form)?.[0] !== 'none';
  const required = { required: true, message: t('child.needed') };
  const finish = ({ name = '', residentId, bornOn, sex, relation }: Values) =>
    add.mutate({
      name: name.trim(),
      relation: relation?.[0],
      consentDigest: agreed ? consent.digest : undefined,
      ...(withId ? { residentId } : { bornOn, sex: sex?.[0] }),
    }, { onSuccess: (added) => onAdded(added.personId, name.trim()) });
  const choice = (values: readonly (readonly [string, string])[]) => values.map(([value, label]) => ({ value, label }));
  return (
    <Card>
      <Form form={form} className={styles.form} onFinish={finish} requiredMarkStyle="none" initialValues={{ kind: ['id'] }}>
        <Form.Item name="relation" label={t('child.relation')} rules={[required]} validateTrigger="onSubmit">
          <Selector columns={2} options={choice(RELATIONS.map(([value, word]) => [value, t(`relation.${word}`)] as const))} />
        </Form.Item>
        <Form.Item name="name" label={t('child.name')} rules={[required]} validateTrigger="onSubmit"><Input autoComplete="off" maxLength={60} /></Form.Item>
        <Form.Item name="kind" label={t('child.idLabel')} description={withId ? undefined : t('child.noIdHint')}>
          <Selector columns={2} options={choice([['id', t('child.hasId')], ['none', t('child.noId')]])} />
        </Form.Item>
        {withId ? (
          <Form.Item key="id" name="residentId" label={t('verify.residentId')} rules={[required]} validateTrigger="onSubmit">
            <ResidentIdInput placeholder={t('verify.residentIdHint')} />
          </Form.Item>
        ) : (
          <>
            <Form.Item key="born" name="bornOn" label={t('child.bornOn')} rules={[required]} validateTrigger="onSubmit"><DayField label={t('child.bornOn')} min={today(CHILD_YEARS)} max={today()} /></Form.Item>
            <Form.Item key="sex" name="sex" label={t('child.sex')} rules={[required]} validateTrigger="onSubmit">
              <Selector columns={2} options={choice([['FEMALE', t('sex.FEMALE')], ['MALE', t('sex.MALE')]])} />
            </Form.Item>
          </>
        )}
        <div className={styles.acts}>
          <label className={styles.check}>
            <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} />
            <span>{t('child.agree')}</span>
          </label>
          <Button kind="quiet" onClick={() => setReading(true)}>{t('child.readText')}</Button>
          {problem !== undefined && (rest.length > 0 || problem.fields.length === 0) && <ProblemNotice error={problem} />}
          <Button kind="next" wide type="submit" busy={add.isPending}>{t('child.act')}</Button>
        </div>
      </Form>
      <Popup visible={reading} onClose={() => setReading(false)} onMaskClick={() => setReading(false)} showCloseButton bodyClassName={styles.sheet} destroyOnClose>
        <h2 className={styles.title}>{consent.title}</h2>
        <ConsentText consent={consent} />
      </Popup>
    </Card>
  );
}
