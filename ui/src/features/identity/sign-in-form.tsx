import { Form, type InputRef } from 'antd-mobile';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { now, useNow } from '@/shared/clock/clock';
import { Button } from '@/shared/ui/button';
import { announce } from '@/shared/ui/live-region';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { useSendCode } from './api/send-code';
import { useSignIn } from './api/sign-in';
import type { MeView } from './api/signed-in';
import { CodeInput } from './code-input';
import styles from './identity.module.css';
import { ProblemNotice } from './notice';
import { PhoneInput } from './phone-input';

interface Values {
  phone?: string;
  code?: string;
}

const PHONE = /^1[3-9]\d{9}$/;

/** Phone, code, and the countdown between two codes. `filled` is a code that the demo's telephone hands over. */
export function SignInForm({ filled, onSent, onDone }: { filled: string; onSent: (phone: string) => void; onDone: (me: MeView) => void }) {
  const { t } = useTranslation('identity');
  const [form] = Form.useForm<Values>();
  const send = useSendCode();
  const signIn = useSignIn();
  const codeField = useRef<InputRef>(null);
  const [again, setAgain] = useState(0);
  const wait = Math.ceil((again - useNow(1000).getTime()) / 1000);
  const digits = send.data?.digits ?? 6;
  const { rest, problem } = useProblemFields(form, signIn.error ?? send.error);
  useEffect(() => {
    if (filled !== '') form.setFieldsValue({ code: filled });
  }, [filled, form]);

  const sendCode = async () => {
    const { phone } = await form.validateFields(['phone']);
    signIn.reset();
    send.mutate(phone ?? '', {
      onSuccess: (sent) => {
        setAgain(now().getTime() + sent.resendAfterSeconds * 1000);
        announce(t('signIn.sent'));
        onSent(phone ?? '');
        codeField.current?.focus();
      },
    });
  };
  const finish = ({ phone = '', code = '' }: Values) => {
    send.reset();
    signIn.mutate({ phone, code }, { onSuccess: onDone });
  };
  return (
    <Form form={form} className={styles.form} onFinish={finish} requiredMarkStyle="none">
      <Form.Item name="phone" label={t('signIn.phone')} rules={[{ pattern: PHONE, required: true, message: t('signIn.phoneWrong') }]} validateTrigger="onSubmit">
        <PhoneInput placeholder={t('signIn.phoneHint')} />
      </Form.Item>
      <Form.Item
        name="code"
        label={t('signIn.code')}
        rules={[{ pattern: new RegExp(`^\\d{${digits}}$`), required: true, message: t('signIn.codeWrong', { count: digits }) }]}
        validateTrigger="onSubmit"
      >
        <CodeInput ref={codeField} digits={digits} placeholder={t('signIn.codeHint', { count: digits })} action={(
          <Button kind="quiet" busy={send.isPending} disabled={wait > 0} onClick={() => void sendCode().catch(() => undefined)}>
            {wait > 0 ? t('signIn.resendIn', { count: wait }) : send.isSuccess ? t('signIn.resend') : t('signIn.send')}
          </Button>
        )} />
      </Form.Item>
      <div className={styles.acts}>
        {problem !== undefined && (problem.fields.length === 0 || rest.length > 0) && <ProblemNotice error={problem} />}
        <Button kind="next" wide type="submit" busy={signIn.isPending}>{t('signIn.act')}</Button>
        <p className={styles.small}>{t('signIn.privacy')}</p>
      </div>
    </Form>
  );
}
