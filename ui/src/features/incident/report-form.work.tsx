import { Alert, Button, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { now } from '@/shared/clock/clock';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { KINDS, useReport, type NewIncident } from './api/incidents';
import styles from './incident.module.css';

interface Fields { kind?: NewIncident['kind']; happenedAt?: Dayjs; text?: string }

/** Three questions, then a number; the rest is for those who handle it. */
export function ReportForm({ done }: { done: (no: string) => void }) {
  const { t } = useTranslation('incident');
  const [form] = Form.useForm();
  const report = useReport();
  const { problem, rest } = useProblemFields(form, report.error);
  const kind = Form.useWatch<Fields['kind']>('kind', form);
  const send = ({ happenedAt, ...fields }: Fields) => report.mutate({ ...fields, happenedAt: happenedAt?.toISOString() }, {
    onSuccess: ({ incidentNo }) => { form.resetFields(); done(incidentNo); },
  });
  return (
    <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={send} initialValues={{ happenedAt: dayjs(now()) }}>
      {problem && rest.length > 0 && <Form.Item><Alert type="error" showIcon title={problem.detail} description={problem.wayOut} /></Form.Item>}
      <Form.Item name="kind" label={t('kindLabel')}><Select placeholder={t('pickKind')} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} /></Form.Item>
      {kind === 'DATA_LEAK' && <Form.Item><Alert type="warning" showIcon title={t('leakNote')} /></Form.Item>}
      <Form.Item name="happenedAt" label={t('happened')}><DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" maxDate={dayjs(now())} needConfirm={false} /></Form.Item>
      <Form.Item name="text" className={styles.counted} label={t('text')} extra={t('textNote')}><Input.TextArea rows={6} maxLength={2000} showCount placeholder={t('textHint')} /></Form.Item>
      <Button type="primary" htmlType="submit" loading={report.isPending}>{t('report')}</Button>
    </Form>
  );
}
