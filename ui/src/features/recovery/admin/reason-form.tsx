import { Alert, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemFields } from '@/shared/ui/problem-fields';
import styles from './recovery.module.css';

interface Props {
  title: string;
  text: string;
  hint: string;
  act: string;
  busy: boolean;
  error: unknown;
  send: (reason: string) => void;
  close: () => void;
}

/** What the act does, why it is done, and whether it was refused. */
export function ReasonForm({ title, text, hint, act, busy, error, send, close }: Props) {
  const { t } = useTranslation('recovery');
  const [form] = Form.useForm();
  const { rest, problem } = useProblemFields(form, error);
  return (
    <Modal open title={title} okText={act} okButtonProps={{ danger: true, loading: busy }} cancelText={t('colleagues.cancel')} onOk={() => form.submit()} onCancel={close}>
      <p className={styles.soft}>{text}</p>
      {problem !== undefined && (problem.fields.length === 0 || rest.length > 0) && <Alert type="error" showIcon title={problem.detail} description={problem.wayOut} />}
      <Form<{ reason: string }> form={form} layout="vertical" requiredMark={false} onFinish={({ reason }) => send(reason)}>
        <Form.Item name="reason" label={t('colleagues.reason')} rules={[{ required: true, message: t('colleagues.needed') }]}><Input.TextArea autoFocus autoSize={{ minRows: 2 }} maxLength={200} placeholder={hint} /></Form.Item>
      </Form>
    </Modal>
  );
}
