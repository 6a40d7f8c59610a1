import { Alert, Button, Drawer, Form, Input, InputNumber, Select, TimePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { today } from '@/shared/clock/clock';
import { useWords } from '@/shared/i18n/hooks';
import { moneyText } from '@/shared/ui/say';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { DayPicker } from '@/shared/work/day-picker.work';
import { useGrid, usePlan, type Doctor, type NewClinic } from '../api/clinics';
import { plus, useWeekday } from '../words';
import styles from './grid.module.css';

/** What is known of a clinic before the form is filled in. */
export interface Wish { doctor?: Doctor; weekday?: number }

interface Fields extends Omit<NewClinic, 'begins' | 'ends'> { begins?: Dayjs; ends?: Dayjs }

/** Plans a weekly clinic; what stands in its way is said at the field, and nothing typed is lost. */
export function PlanDrawer({ wish, close }: { wish: Wish | undefined; close: () => void }) {
  const { t } = useTranslation('timetable');
  return <Drawer title={t('plan.title')} open={wish !== undefined} onClose={close} size={560} destroyOnHidden>{wish && <PlanForm wish={wish} close={close} />}</Drawer>;
}

function PlanForm({ wish, close }: { wish: Wish; close: () => void }) {
  const { t } = useTranslation('timetable');
  const words = useWords();
  const weekday = useWeekday();
  const [form] = Form.useForm();
  const [typed, setTyped] = useState('');
  const found = useGrid({ text: useDeferredValue(typed) || undefined }).data?.items ?? [];
  const doctors = wish.doctor === undefined || found.some((one) => one.id === wish.doctor?.id) ? found : [wish.doctor, ...found];
  const chosen = Form.useWatch<string | undefined>('practitionerId', form) ?? wish.doctor?.id;
  const doctor = doctors.find((one) => one.id === chosen);
  const offering = Form.useWatch<string | undefined>('offeringId', form);
  const sold = doctor?.services.find((one) => one.id === offering);
  const plan = usePlan();
  const { problem, rest } = useProblemFields(form, plan.error);
  const send = ({ begins, ends, ...fields }: Fields) => plan.mutate({ ...fields, begins: begins?.format('HH:mm'), ends: ends?.format('HH:mm') }, { onSuccess: close });
  return (
    <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={send}
      initialValues={{ practitionerId: wish.doctor?.id, weekday: wish.weekday, begins: dayjs('2000-01-01T08:00'), ends: dayjs('2000-01-01T11:30'), slotMinutes: 15, capacity: 1, from: plus(today(), 1), until: '' }}>
      {problem && (rest.length > 0 || problem.rule) && <Form.Item>{problem.rule ? <RuleRefusal problem={asProblem(plan.error)} /> : <Alert type="error" showIcon title={problem.detail} description={problem.wayOut} />}</Form.Item>}
      {problem && rest.length === 0 && !problem.rule && problem.wayOut && <Form.Item><Alert type="warning" showIcon title={problem.wayOut} /></Form.Item>}
      <Form.Item name="practitionerId" label={t('doctor')}>
        <Select showSearch={{ filterOption: false, onSearch: setTyped }} placeholder={t('plan.pickDoctor')} onChange={() => form.setFieldValue('offeringId', undefined)}
          options={doctors.map((one) => ({ value: one.id, label: `${words(one.name)} · ${words(one.department)}` }))} />
      </Form.Item>
      <Form.Item name="offeringId" label={t('plan.service')} extra={doctor && doctor.services.length === 0 ? t('plan.noService') : undefined}>
        <Select placeholder={t('plan.pickService')} options={doctor?.services.map((one) => ({ value: one.id, label: `${t(`mode.${one.mode}`)} · ${t(`kind.${one.kind}`)} · ${moneyText(one.price)}` }))} />
      </Form.Item>
      <div className={styles.two}>
        <Form.Item name="weekday" label={t('plan.weekday')}><Select options={[1, 2, 3, 4, 5, 6, 7].map((value) => ({ value, label: weekday(value) }))} /></Form.Item>
        <Form.Item name="capacity" label={t('plan.capacity')}><InputNumber min={1} max={50} precision={0} /></Form.Item>
        <Form.Item name="begins" label={t('plan.begins')}><TimePicker format="HH:mm" minuteStep={5} needConfirm={false} allowClear={false} /></Form.Item>
        <Form.Item name="ends" label={t('plan.ends')}><TimePicker format="HH:mm" minuteStep={5} needConfirm={false} allowClear={false} /></Form.Item>
        <Form.Item name="slotMinutes" label={t('plan.slot')}><InputNumber min={1} max={120} precision={0} /></Form.Item>
        {(sold === undefined || sold.mode === 'IN_PERSON') && <Form.Item name="placeZh" label={t('plan.place')}><Input maxLength={60} placeholder={t('plan.placeHint')} /></Form.Item>}
        <Form.Item name="from" label={t('plan.from')}><DayPicker label={t('plan.from')} min={plus(today(), 1)} value="" onChange={() => undefined} /></Form.Item>
        <Form.Item name="until" label={t('plan.until')} getValueFromEvent={(day: string) => day} normalize={(day: string) => (day === '' ? undefined : day)}><DayPicker label={t('plan.until')} min={plus(today(), 1)} value="" onChange={() => undefined} /></Form.Item>
      </div>
      <p className={styles.note}>{t('plan.note')}</p>
      <Button type="primary" htmlType="submit" loading={plan.isPending}>{t('plan.act')}</Button>
    </Form>
  );
}
