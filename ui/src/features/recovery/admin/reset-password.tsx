import { App, Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWhen } from '@/shared/ui/facts';
import { useResetPassword, type Colleague } from '../api/recovery';
import { ReasonForm } from './reason-form';
import styles from './recovery.module.css';

/** Asks why, then shows the password this one time; only the button closes it, so that a stray click loses nothing. */
export function ResetPassword({ colleague, close }: { colleague: Colleague; close: () => void }) {
  const { t } = useTranslation('recovery');
  const { message } = App.useApp();
  const say = useWhen();
  const reset = useResetPassword();
  const handed = reset.data;
  if (handed === undefined) {
    return <ReasonForm title={t('password.ask', { name: colleague.name })} text={t('password.text')} hint={t('password.reasonHint')} act={t('password.go')} busy={reset.isPending} error={reset.error} send={(reason) => reset.mutate({ person: colleague.person, reason })} close={close} />;
  }
  const copy = () => void navigator.clipboard.writeText(handed.password).then(() => message.success(t('password.copied')), () => undefined);
  return (
    <Modal open closable={false} keyboard={false} mask={{ closable: false }} title={t('password.title')} footer={<>
      <Button onClick={copy}>{t('password.copy')}</Button>
      <Button type="primary" onClick={close}>{t('password.close')}</Button>
    </>}>
      <p>{t('password.note', { until: say(handed.until) })}</p>
      <dl className={styles.key}>
        <dt>{t('password.of', { name: colleague.name })}</dt><dd>{handed.userName}</dd>
        <dt>{t('password.password')}</dt><dd><code>{handed.password}</code></dd>
      </dl>
    </Modal>
  );
}
