import { Form } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { now, useNow } from '@/shared/clock/clock';
import { Button, ButtonLink } from '@/shared/ui/button';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { useChangePhone, useCodeToNewPhone, useCodeToOldPhone } from './api/change-phone';
import { useIdentity } from './api/me';
import { CodeInput } from './code-input';
import styles from './identity.module.css';
import { ProblemNotice } from './notice';
import { PhoneInput } from './phone-input';

interface Values {
  oldCode?: string;
  phone?: string;
  code?: string;
}

const PHONE = /^1[3-9]\d{9}$/;
const CODE = /^\d{6}$/;

/** Moves to another number: a code of the old one, and one of the new. */
export default function ChangePhonePage() {
  const { t } = useTranslation('identity');
  const { data } = useIdentity();
  const [form] = Form.useForm<Values>();
  const toOld = useCodeToOldPhone();
  const toNew = useCodeToNewPhone();
  const change = useChangePhone();
  const { rest, problem } = useProblemFields(form, change.error ?? toNew.error ?? toOld.error);
  if (change.isSuccess) {
    return (
      <PatientPage title={t('changePhone.title')} parent="/me/identity" footer={<ButtonLink kind="next" wide to="/me/identity">{t('changePhone.back')}</ButtonLink>}>
        <Card title={t('changePhone.done')}><p>{t('changePhone.doneText')}</p></Card>
      </PatientPage>
    );
  }
  const sendToNew = async () => {
    const { phone } = await form.validateFields(['phone']);
    change.reset();
    toNew.mutate(phone ?? '');
  };
  const finish = ({ oldCode = '', phone = '', code = '' }: Values) => change.mutate({ oldCode, phone, code });
  return (
    <PatientPage title={t('changePhone.title')} parent="/me/identity">
      <p className={styles.lead}>{t('changePhone.lead', { phone: data?.maskedPhone ?? '' })}</p>
      <Form form={form} className={styles.form} onFinish={finish} requiredMarkStyle="none">
        <Form.Item name="oldCode" label={t('changePhone.oldCode', { phone: data?.maskedPhone ?? '' })} rules={[{ pattern: CODE, required: true, message: t('signIn.codeWrong', { count: 6 }) }]} validateTrigger="onSubmit">
          <CodeInput digits={6} placeholder={t('signIn.codeHint', { count: 6 })} action={<SendButton send={() => toOld.mutate()} sent={toOld.data} busy={toOld.isPending} />} />
        </Form.Item>
        <Form.Item name="phone" label={t('changePhone.phone')} rules={[{ pattern: PHONE, required: true, message: t('signIn.phoneWrong') }]} validateTrigger="onSubmit">
          <PhoneInput placeholder={t('signIn.phoneHint')} />
        </Form.Item>
        <Form.Item name="code" label={t('changePhone.code')} rules={[{ pattern: CODE, required: true, message: t('signIn.codeWrong', { count: 6 }) }]} validateTrigger="onSubmit">
          <CodeInput digits={6} placeholder={t('signIn.codeHint', { count: 6 })} action={<SendButton send={() => void sendToNew().catch(() => undefined)} sent={toNew.data} busy={toNew.isPending} />} />
        </Form.Item>
        <div className={styles.acts}>
          {problem !== undefined && (problem.fields.length === 0 || rest.length > 0) && <ProblemNotice error={problem} />}
          <Button kind="next" wide type="submit" busy={change.isPending}>{t('changePhone.act')}</Button>
          <p className={styles.small}>{t('changePhone.lost')}</p>
        </div>
      </Form>
    </PatientPage>
  );
}

function SendButton({ send, sent, busy }: { send: () => void; sent: { resendAfterSeconds: number } | undefined; busy: boolean }) {
  const { t } = useTranslation('identity');
  const [last, setLast] = useState<object>();
  const [again, setAgain] = useState(0);
  if (sent !== undefined && sent !== last) {
    setLast(sent);
    setAgain(now().getTime() + sent.resendAfterSeconds * 1000);
  }
  const wait = Math.ceil((again - useNow(1000).getTime()) / 1000);
  return (
    <Button kind="quiet" busy={busy} disabled={wait > 0} onClick={send}>
      {wait > 0 ? t('signIn.resendIn', { count: wait }) : sent ? t('signIn.resend') : t('signIn.send')}
    </Button>
  );
}
