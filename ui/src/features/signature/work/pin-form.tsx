import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { useKeyAct } from '../api/signing-key';
import { PasswordProof } from './password-proof';
import styles from './key-page.module.css';

interface Values {
  oldPin?: string;
  pin: string;
  again: string;
}

/** Sets or changes the PIN; asks for the password first when the server wants to know who sits here. */
export function PinForm({ act, done }: { act: 'enrol' | 'change' | 'replace'; done: () => void }) {
  const { t } = useTranslation('signature');
  const [form] = Form.useForm();
  const keyAct = useKeyAct();
  const { problem } = useProblemFields(form, keyAct.error);
  const send = ({ oldPin = '', pin }: Values) =>
    keyAct.mutate(act === 'change' ? { act, oldPin, pin } : { act, pin }, { onSuccess: done });
  const unproven = problem?.code === 'account.presence-needed';
  return (
    <>
      {unproven && <PasswordProof proven={() => form.submit()} />}
      {problem !== undefined && !unproven && <Alert type="error" showIcon title={problem.detail} description={problem.wayOut} />}
      <Form<Values> form={form} layout="vertical" className={styles.form} onFinish={send} requiredMark={false}>
        {act === 'change' && <Form.Item name="oldPin" label={t('key.old')} rules={[{ required: true, message: '' }]}><Input.Password autoComplete="off" maxLength={32} /></Form.Item>}
        <Form.Item name="pin" label={act === 'change' ? t('key.fresh') : t('key.pin')} extra={t('key.rule')} rules={[{ required: true, min: 6, message: t('key.rule') }]}>
          <Input.Password autoComplete="new-password" maxLength={32} />
        </Form.Item>
        <Form.Item name="again" label={t('key.again')} dependencies={['pin']}
          rules={[{ validator: (_, value) => (value === form.getFieldValue('pin') ? Promise.resolve() : Promise.reject(new Error(t('key.differ')))) }]}>
          <Input.Password autoComplete="new-password" maxLength={32} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={keyAct.isPending}>{act === 'change' ? t('key.change') : t('key.enrol')}</Button>
      </Form>
    </>
  );
}
