import { Alert, Button, Drawer, Form, Input, InputNumber, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/hooks';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { useBegin, useDoctors, type NewService } from '../api/services';
import styles from '../pricing.module.css';
import { useServiceName } from '../words';

const CHOICES = [
  { kind: 'CLINIC', mode: 'IN_PERSON' }, { kind: 'ADVICE', mode: 'TEXT' }, { kind: 'ADVICE', mode: 'VIDEO' },
  { kind: 'FOLLOW_UP', mode: 'TEXT' }, { kind: 'FOLLOW_UP', mode: 'VIDEO' },
] as const;

interface Fields extends Omit<NewService, 'mode'> { choice?: number }
const NAMES = { '/mode': ['choice'], '/kind': ['choice'] };

/** Puts one more service of a doctor on offer. */
export function BeginDrawer({ open, close }: { open: boolean; close: () => void }) {
  const { t } = useTranslation('pricing');
  return <Drawer title={t('begin.title')} open={open} onClose={close} size={520} destroyOnHidden><Fields close={close} /></Drawer>;
}

function Fields({ close }: { close: () => void }) {
  const { t } = useTranslation('pricing');
  const name = useServiceName();
  const words = useWords();
  const [form] = Form.useForm();
  const [typed, setTyped] = useState('');
  const doctors = useDoctors(useDeferredValue(typed)).data?.items ?? [];
  const begin = useBegin();
  const { problem, rest } = useProblemFields(form, begin.error, NAMES);
  const choice = Form.useWatch<Fields['choice']>('choice', form);
  const online = choice !== undefined && CHOICES[choice]?.kind !== 'CLINIC';
  const send = ({ choice: at, ...fields }: Fields) => {
    const chosen = at === undefined ? undefined : CHOICES[at];
    begin.mutate({ ...fields, kind: chosen?.kind, mode: chosen?.mode }, { onSuccess: close });
  };
  return (
    <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={send} initialValues={{ replyMinutes: 120, windowMinutes: 2880, exchanges: 0 }}>
      {problem && rest.length > 0 && <Form.Item><Alert type="error" showIcon title={problem.detail} description={problem.wayOut} /></Form.Item>}
      <Form.Item name="practitionerId" label={t('doctor')}>
        <Select showSearch={{ filterOption: false, onSearch: setTyped }} placeholder={t('begin.pickDoctor')} options={doctors.map((one) => ({ value: one.id, label: `${words(one.name)} · ${words(one.department)}` }))} />
      </Form.Item>
      <Form.Item name="choice" label={t('service')}><Select placeholder={t('begin.pickService')} options={CHOICES.map((one, value) => ({ value, label: name(one) }))} /></Form.Item>
      <Form.Item name="price" label={t('price')}><Input inputMode="decimal" prefix="¥" autoComplete="off" placeholder="0.00" /></Form.Item>
      {online && (
        <div className={styles.two}>
          <Form.Item name="replyMinutes" label={t('begin.reply')}><InputNumber min={1} max={10080} precision={0} /></Form.Item>
          <Form.Item name="windowMinutes" label={t('begin.window')}><InputNumber min={1} max={10080} precision={0} /></Form.Item>
          <Form.Item name="exchanges" label={t('begin.exchanges')} extra={t('begin.exchangesNote')}><InputNumber min={0} max={100} precision={0} /></Form.Item>
        </div>
      )}
      <Button type="primary" htmlType="submit" loading={begin.isPending}>{t('begin.act')}</Button>
    </Form>
  );
}
