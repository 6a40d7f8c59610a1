import { Alert, Button, Form, Select, TimePicker } from 'antd';
import type { Dayjs } from 'dayjs';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/clock/clock';
import { useLanguage, useWords } from '@/shared/i18n/hooks';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { DayPicker } from '@/shared/work/day-picker.work';
import { GRANTABLE, useColleagues, useGrant, useOwnDepartments, type NewDuty } from '../api/duties';
import styles from './duties.module.css';

interface Fields extends Omit<NewDuty, 'begins' | 'ends'> { begins?: Dayjs | null; ends?: Dayjs | null }

/** Who answers for what from when; days and hours may be left open. */
export function GrantForm({ done }: { done: () => void }) {
  const { t } = useTranslation('duty');
  const english = useLanguage() === 'en';
  const [form] = Form.useForm();
  const [typed, setTyped] = useState('');
  const found = useColleagues(useDeferredValue(typed)).data ?? [];
  const grant = useGrant();
  const words = useWords();
  const head = Form.useWatch('code', form) === 'DEPARTMENT_HEAD';
  const departments = useOwnDepartments(head).data?.departments ?? [];
  const { problem, rest } = useProblemFields(form, grant.error);
  const weekday = new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', { weekday: 'short', timeZone: 'UTC' });
  const send = ({ begins, ends, weekdays, until, ...fields }: Fields) => grant.mutate({
    ...fields,
    until: until || undefined,
    weekdays: weekdays && weekdays.length > 0 ? weekdays : undefined,
    begins: begins?.format('HH:mm'),
    ends: ends?.format('HH:mm'),
  }, { onSuccess: done });
  return (
    <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={send} initialValues={{ from: today(), until: '' }}>
      {problem && (rest.length > 0 || problem.wayOut) && <Form.Item><Alert type="error" showIcon title={problem.detail} description={problem.wayOut} /></Form.Item>}
      <Form.Item name="code" label={t('duty')}><Select placeholder={t('pickDuty')} options={GRANTABLE.map((value) => ({ value, label: t(`code.${value}`) }))} /></Form.Item>
      {head && <Form.Item name="department" label={t('department')}><Select showSearch={{ optionFilterProp: 'label' }} placeholder={t('pickDepartment')} options={departments.map((one) => ({ value: one.slug, label: words(one.name) }))} /></Form.Item>}
      <Form.Item name="personId" label={t('person')}><Select showSearch={{ filterOption: false, onSearch: setTyped }} placeholder={t('pickPerson')} options={found.map((one) => ({ value: one.personId, label: one.name }))} /></Form.Item>
      <Form.Item name="weekdays" label={t('weekdays')} extra={t('weekdaysNote')}><Select mode="multiple" placeholder={t('everyDay')} options={[1, 2, 3, 4, 5, 6, 7].map((value) => ({ value, label: weekday.format(new Date(Date.UTC(1970, 0, 4 + value))) }))} /></Form.Item>
      <div className={styles.two}>
        <Form.Item name="begins" label={t('begins')}><TimePicker format="HH:mm" minuteStep={15} needConfirm={false} placeholder={t('wholeDay')} /></Form.Item>
        <Form.Item name="ends" label={t('ends')}><TimePicker format="HH:mm" minuteStep={15} needConfirm={false} placeholder={t('wholeDay')} /></Form.Item>
        <Form.Item name="from" label={t('from')}><DayPicker label={t('from')} min={today()} value="" onChange={() => undefined} /></Form.Item>
        <Form.Item name="until" label={t('until')}><DayPicker label={t('until')} min={today()} value="" onChange={() => undefined} /></Form.Item>
      </div>
      <Button type="primary" htmlType="submit" loading={grant.isPending}>{t('grant')}</Button>
    </Form>
  );
}
