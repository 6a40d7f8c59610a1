import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTakeOffFactor, type Colleague } from '../api/recovery';
import { ReasonForm } from './reason-form';

/** The second factor of somebody who lost it. */
export function TakeOff({ colleague, close }: { colleague: Colleague; close: () => void }) {
  const { t } = useTranslation('recovery');
  const { message } = App.useApp();
  const off = useTakeOffFactor();
  const send = (reason: string) => off.mutate({ person: colleague.person, reason }, {
    onSuccess: () => {
      close();
      void message.success(t('factor.done'));
    },
  });
  return <ReasonForm title={t('factor.ask', { name: colleague.name })} text={t('factor.text')} hint={t('factor.reasonHint')} act={t('factor.go')} busy={off.isPending} error={off.error} send={send} close={close} />;
}
