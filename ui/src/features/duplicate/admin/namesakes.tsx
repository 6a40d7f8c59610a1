import { Alert, App, Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConfirm } from '@/shared/ui/confirm';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { WorkTable } from '@/shared/work/work-table.work';
import { useJoin, type Namesake } from '../api/duplicates';
import styles from './duplicates.module.css';

/** One to keep, another to join to it, and why. */
export function Namesakes({ people }: { people: readonly Namesake[] }) {
  const { t } = useTranslation('duplicate');
  const { message } = App.useApp();
  const ask = useConfirm();
  const [keep, setKeep] = useState<string>();
  const [merge, setMerge] = useState<string>();
  const [form] = Form.useForm();
  const join = useJoin();
  const { rest, problem } = useProblemFields(form, join.error);
  const finish = async ({ reason }: { reason: string }) => {
    if (keep === undefined || merge === undefined || keep === merge) return;
    const yes = await ask({ title: t('join.ask'), text: t('join.text'), act: t('join.act') });
    if (yes) join.mutate({ survivor: keep, absorbed: merge, reason }, { onSuccess: () => { form.resetFields(); setMerge(undefined); void message.success(t('join.done')); } });
  };
  const chosen = keep !== undefined && merge !== undefined && keep !== merge;
  return (
    <>
      <WorkTable<Namesake> aria-label={t('find.title')} rowKey="id" size="middle" pagination={false} dataSource={[...people]} scroll={{ x: 820 }} columns={[
        { title: t('columns.keep'), key: 'keep', width: 80, render: (_, row) => <Radio aria-label={`${t('columns.keep')} ${row.maskedResidentId ?? row.maskedPhone ?? row.name}`} checked={keep === row.id} onChange={() => setKeep(row.id)} /> },
        { title: t('columns.merge'), key: 'merge', width: 100, render: (_, row) => <Radio aria-label={`${t('columns.merge')} ${row.maskedResidentId ?? row.maskedPhone ?? row.name}`} disabled={keep === row.id} checked={merge === row.id && keep !== row.id} onChange={() => setMerge(row.id)} /> },
        { title: t('columns.name'), dataIndex: 'name' },
        { title: t('columns.sex'), key: 'sex', render: (_, row) => t(`sex.${row.sex}`) },
        { title: t('columns.bornOn'), dataIndex: 'bornOn' },
        { title: t('columns.id'), key: 'id', render: (_, row) => row.maskedResidentId ?? t('noId') },
        { title: t('columns.phone'), key: 'phone', render: (_, row) => row.maskedPhone ?? t('noPhone') },
        { title: t('columns.verified'), key: 'verified', render: (_, row) => t(row.verified ? 'yes' : 'no') },
      ]} />
      <Form form={form} layout="vertical" requiredMark={false} className={styles.form} onFinish={(values) => void finish(values)}>
        {problem !== undefined && (problem.fields.length === 0 || rest.length > 0) && <Alert type="error" showIcon title={problem.detail} description={problem.wayOut} />}
        <Form.Item name="reason" label={t('join.reason')} rules={[{ required: true, message: t('join.reason') }]}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={200} placeholder={t('join.hint')} /></Form.Item>
        {!chosen && <p className={styles.soft}>{t('join.choose')}</p>}
        <Button type="primary" htmlType="submit" disabled={!chosen} loading={join.isPending}>{t('join.act')}</Button>
      </Form>
    </>
  );
}
