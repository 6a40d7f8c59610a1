import { Alert, Button, Form, Input, type InputRef } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import styles from './security.module.css';

interface Props {
  label: string;
  act: string;
  danger?: boolean;
  pending: boolean;
  error: unknown;
  send: (typed: string) => void;
  password?: boolean;
  beside?: ReactNode;
}

/** One field and one button: a code, or the password that comes before. */
export function CodeForm({ label, act, danger, pending, error, send, password, beside }: Props) {
  const { t } = useTranslation('factor');
  const [form] = Form.useForm();
  const field = useRef<InputRef>(null);
  useEffect(() => field.current?.focus(), []);
  const problem = error === null || error === undefined ? undefined : asProblem(error);
  useEffect(() => {
    if (problem !== undefined) field.current?.focus({ cursor: 'all' });
  }, [problem]);
  return (
    <Form form={form} layout="vertical" requiredMark={false} className={styles.form} onFinish={({ typed }) => send(typed)}>
      {problem && <Alert type="error" showIcon title={problem.detail} description={problem.wayOut} />}
      <Form.Item name="typed" label={label} rules={[{ required: true, message: t('code') }]}>
        {password === true
          ? <Input.Password ref={field} autoComplete="current-password" maxLength={72} />
          : <Input ref={field} inputMode="numeric" autoComplete="one-time-code" maxLength={24} className={styles.code} />}
      </Form.Item>
      <div className={styles.acts}>
        <Button type="primary" htmlType="submit" danger={danger} loading={pending}>{act}</Button>
        {beside}
      </div>
    </Form>
  );
}
