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
import { useAgree, useConsent, useRefuse, type ConsentView } from './api/consents';
import { ConsentHistory } from './consent-history';
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
        <>
          {data && <p className={styles.lead}><Standing consent={data} /></p>}
          <Card>{data ? <ConsentText consent={data} /> : <Skeleton lines={8} />}</Card>
          {data && data.history.length > 0 && <ConsentHistory consent={data} />}
        </>
      )}
    </PatientPage>
  );
}

/** Where one stands, and what it is needed for. */
function Standing({ consent }: { consent: ConsentView }) {
  const { t } = useTranslation('identity');
  const when = useWhen();
  const stands = consent.decidedAt === undefined ? t('consent.pending') : t(`consent.states.${consent.state}`, { when: when(consent.decidedAt) });
  return <>{stands} · {t(consent.necessary ? 'consent.isNeeded' : 'consent.isFree')}</>;
}

function Decision({ consent, personId, back }: { consent: ConsentView; personId?: string; back: string | null }) {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const ask = useConfirm();
  const agree = useAgree();
  const refuse = useRefuse();
  const done = (content: string, icon?: 'success') => {
    Toast.show({ content, icon });
    void navigate(safeReturn(back, '/me/consents'), { replace: true });
  };
  const about = { purpose: consent.purpose, personId };
  const sign = () => agree.mutate({ ...about, digest: consent.digest }, { onSuccess: () => done(t('consent.agreed'), 'success') });
  const no = () => refuse.mutate(about, { onSuccess: () => done(t('consent.refused')) });
  // Agreeing and withdrawing take one step each; only what ends online care is asked about once.
  const takeBack = async () => {
    const yes = !consent.necessary || await ask({ title: t('consent.withdrawTitle'), text: t('consent.withdrawText'), act: t('consent.withdraw'), danger: true });
    if (yes) refuse.mutate(about, { onSuccess: () => Toast.show({ content: t('consent.withdrawn') }) });
  };
  return (
    <div className={styles.stack}>
      <ProblemNotice error={agree.error ?? refuse.error} />
      {consent.state === 'GIVEN'
        ? <Button kind="plain" wide busy={refuse.isPending} onClick={() => void takeBack()}>{t('consent.withdraw')}</Button>
        : (
          <div className={styles.choice}>
            <Button kind="plain" wide busy={refuse.isPending} onClick={no}>{t('consent.refuse')}</Button>
            <Button kind={consent.necessary ? 'next' : 'plain'} wide busy={agree.isPending} onClick={sign}>{t('consent.agree')}</Button>
          </div>
        )}
    </div>
  );
}
