import { Alert, App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { now, useNow } from '@/shared/clock/clock';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { useCodeToNewPhone, useMoveNumber, type CardShown } from '../api/recovery';
import styles from './recovery.module.css';

/** The person stands at the desk with the card and the new phone. */
export function NumberForm() {
  const { t } = useTranslation('recovery');
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const send = useCodeToNewPhone();
  const move = useMoveNumber();
  const [again, setAgain] = useState(0);
  const wait = Math.ceil((again - useNow(1000).getTime()) / 1000);
  const { rest, problem } = useProblemFields(form, move.error ?? send.error);
  const needed = [{ required: true, message: t('number.needed') }];
  const sendCode = async () => {
    const { phone } = await form.validateFields(['phone']);
    move.reset();
    send.mutate(String(phone), { onSuccess: (sent) => setAgain(now().getTime() + sent.resendAfterSeconds * 1000) });
  };
  const finish = (shown: CardShown) => {
    send.reset();
    move.mutate(shown, {
      onSuccess: () => {
        form.resetFields();
        void message.success(t('number.done'));
      },
    });
  };
  return (
    <>
      <p className={styles.soft}>{t('number.text')}</p>
      <Form form={form} layout="vertical" requiredMark={false} className={styles.form} onFinish={finish}>
        {problem !== undefined && (problem.fields.length === 0 || rest.length > 0) && <Alert type="error" showIcon title={problem.detail} description={problem.wayOut} />}
        <Form.Item name="name" label={t('number.name')} rules={needed}><Input autoComplete="off" maxLength={60} /></Form.Item>
        <Form.Item name="residentId" label={t('number.residentId')} rules={needed}><Input autoComplete="off" maxLength={24} /></Form.Item>
        <Form.Item name="phone" label={t('number.phone')} rules={[{ required: true, pattern: /^[\d\s-]{11,16}$/, message: t('number.phoneWrong') }]}><Input inputMode="numeric" autoComplete="off" maxLength={16} /></Form.Item>
        <Form.Item label={t('number.code')} htmlFor="code">
          <div className={styles.row}>
            <Form.Item name="code" noStyle rules={needed}><Input inputMode="numeric" autoComplete="off" maxLength={8} /></Form.Item>
            <Button loading={send.isPending} disabled={wait > 0} onClick={() => void sendCode().catch(() => undefined)}>{wait > 0 ? t('number.again', { count: wait }) : t('number.send')}</Button>
          </div>
        </Form.Item>
        <Form.Item name="reason" label={t('number.reason')} rules={needed}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={200} placeholder={t('number.reasonHint')} /></Form.Item>
        <Button type="primary" htmlType="submit" loading={move.isPending}>{t('number.act')}</Button>
      </Form>
    </>
  );
}
