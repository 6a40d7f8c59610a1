import { Alert, App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkTable } from '@/shared/work/work-table.work';
import { useJoinings, usePart, type Joining } from '../api/duplicates';

/** What was joined here, and parting it again. */
export function History() {
  const { t } = useTranslation('duplicate');
  const say = useWhen();
  const list = useJoinings();
  const [chosen, setChosen] = useState<Joining>();
  if (list.data === undefined) return list.isError ? <Failed error={list.error} retry={() => void list.refetch()} small /> : <Skeleton lines={3} />;
  if (list.data.length === 0) return <Empty icon="history" title={t('history.none')} text={t('history.noneText')} />;
  return (
    <>
      <WorkTable<Joining> aria-label={t('history.title')} rowKey="id" size="middle" pagination={false} dataSource={list.data} scroll={{ x: 700 }} columns={[
        { title: t('history.at'), key: 'at', render: (_, row) => say(row.at) },
        { title: t('history.name'), dataIndex: 'name' },
        { title: t('history.by'), dataIndex: 'by' },
        { title: t('history.reason'), dataIndex: 'reason' },
        { title: t('history.act'), key: 'act', render: (_, row) => (row.undoneAt === undefined ? <Button size="small" onClick={() => setChosen(row)}>{t('history.part')}</Button> : t('history.undone', { when: say(row.undoneAt) })) },
      ]} />
      {chosen && <Part joining={chosen} close={() => setChosen(undefined)} />}
    </>
  );
}

function Part({ joining, close }: { joining: Joining; close: () => void }) {
  const { t } = useTranslation('duplicate');
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const part = usePart();
  const { rest, problem } = useProblemFields(form, part.error);
  const finish = ({ reason }: { reason: string }) =>
    part.mutate({ id: joining.id, reason }, { onSuccess: () => { close(); void message.success(t('history.done')); } });
  return (
    <Modal open title={t('history.ask', { name: joining.name })} okText={t('history.go')} okButtonProps={{ loading: part.isPending }} cancelText={t('history.cancel')} onOk={() => form.submit()} onCancel={close}>
      {problem !== undefined && (problem.fields.length === 0 || rest.length > 0) && <Alert type="error" showIcon title={problem.detail} description={problem.wayOut} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={finish}>
        <Form.Item name="reason" label={t('join.reason')} rules={[{ required: true, message: t('join.reason') }]}><Input.TextArea autoFocus autoSize={{ minRows: 2 }} maxLength={200} /></Form.Item>
      </Form>
    </Modal>
  );
}
