import { Alert, App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkTable } from '@/shared/work/work-table.work';
import { useColleagues, useTakeOffFactor, type Colleague } from '../api/recovery';
import styles from './recovery.module.css';

/** Those who have a second factor, and taking it off. */
export function Colleagues() {
  const { t } = useTranslation('recovery');
  const list = useColleagues();
  const [chosen, setChosen] = useState<Colleague>();
  if (list.data === undefined) return list.isError ? <Failed error={list.error} retry={() => void list.refetch()} small /> : <Skeleton lines={3} />;
  return (
    <>
      <p className={styles.soft}>{t('factor.text')}</p>
      {list.data.length === 0 ? <Empty icon="key" title={t('factor.none')} text={t('factor.noneText')} /> : (
        <WorkTable<Colleague> aria-label={t('factor.title')} rowKey="person" size="middle" pagination={false} dataSource={list.data} columns={[
          { title: t('factor.who'), dataIndex: 'name' },
          { title: t('factor.userName'), dataIndex: 'userName' },
          { title: '', key: 'act', width: 120, render: (_, row) => (row.own ? t('factor.own') : <Button size="small" danger onClick={() => setChosen(row)}>{t('factor.act')}</Button>) },
        ]} />
      )}
      {chosen && <TakeOff colleague={chosen} close={() => setChosen(undefined)} />}
    </>
  );
}

function TakeOff({ colleague, close }: { colleague: Colleague; close: () => void }) {
  const { t } = useTranslation('recovery');
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const off = useTakeOffFactor();
  const { rest, problem } = useProblemFields(form, off.error);
  const finish = ({ reason }: { reason: string }) =>
    off.mutate({ person: colleague.person, reason }, {
      onSuccess: () => {
        close();
        void message.success(t('factor.done'));
      },
    });
  return (
    <Modal open title={t('factor.ask', { name: colleague.name })} okText={t('factor.go')} okButtonProps={{ danger: true, loading: off.isPending }} cancelText={t('factor.cancel')} onOk={() => form.submit()} onCancel={close}>
      {problem !== undefined && (problem.fields.length === 0 || rest.length > 0) && <Alert type="error" showIcon title={problem.detail} description={problem.wayOut} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={finish}>
        <Form.Item name="reason" label={t('factor.reason')} rules={[{ required: true, message: t('number.needed') }]}><Input.TextArea autoFocus autoSize={{ minRows: 2 }} maxLength={200} placeholder={t('factor.reasonHint')} /></Form.Item>
      </Form>
    </Modal>
  );
}
