import { Toast } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { safeReturn } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useAgree, useConsent, useWithdraw, type ConsentView } from './api/consents';
import { ConsentText } from './consent-text';
import styles from './identity.module.css';
import { ProblemNotice } from './notice';
import { Steps } from './steps';

/** One consent: read it, sign it, or withdraw it later. `?person=` signs for a child, `?first=1` ends the registration. */
export default function ConsentPage() {
  const { t } = useTranslation('identity');
  const { purpose = '' } = useParams();
  const [search] = useSearchParams();
  const personId = search.get('person') ?? undefined;
  const { data, error, refetch } = useConsent(purpose, personId);
  return (
    <PatientPage
      title={data?.title ?? t('consent.list')}
      parent="/me/consents"
      footer={data && <Decision consent={data} personId={personId} back={search.get('back')} />}
    >
      {search.get('first') !== null && <Steps at="consent" />}
      {error ? <Failed error={error} retry={() => void refetch()} /> : (
        <Card>{data ? <ConsentText consent={data} /> : <Skeleton lines={8} />}</Card>
      )}
    </PatientPage>
  );
}

function Decision({ consent, personId, back }: { consent: ConsentView; personId?: string; back: string | null }) {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const when = useWhen();
  const ask = useConfirm();
  const agree = useAgree();
  const withdraw = useWithdraw();
  if (consent.givenAt === undefined) {
    const sign = () => agree.mutate({ purpose: consent.purpose, digest: consent.digest, personId }, {
      onSuccess: () => {
        Toast.show({ content: t('consent.agreed'), icon: 'success' });
        void navigate(safeReturn(back, '/me/consents'), { replace: true });
      },
    });
    return (
      <div className={styles.stack}>
        <ProblemNotice error={agree.error} />
        <Button kind="next" wide busy={agree.isPending} onClick={sign}>{t('consent.agree')}</Button>
      </div>
    );
  }
  const takeBack = async () => {
    const yes = await ask({ title: t('consent.withdrawTitle'), text: t('consent.withdrawText'), act: t('consent.withdraw'), danger: true });
    if (yes) withdraw.mutate({ purpose: consent.purpose, personId }, { onSuccess: () => Toast.show({ content: t('consent.withdrawn') }) });
  };
  return (
    <div className={styles.stack}>
      <ProblemNotice error={withdraw.error} />
      <p className={styles.mark}>{t('consent.given', { when: when(consent.givenAt) })}</p>
      <Button kind="plain" wide busy={withdraw.isPending} onClick={() => void takeBack()}>{t('consent.withdraw')}</Button>
    </div>
  );
}
