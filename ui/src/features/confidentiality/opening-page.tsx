import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { ButtonLink } from '@/shared/ui/button';
import { When } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useOpening, type Emergency } from './api/emergency';
import styles from './confidentiality.module.css';
import { Facts, Looks, ReviewTag } from './facts';

/** One's record was opened in an emergency: who, why, what was looked at, what the hospital found, and the way to complain. */
export default function OpeningPage() {
  const { t } = useTranslation('confidentiality');
  const { id = '' } = useParams();
  const { data, isPending, error, refetch } = useOpening(id);
  const complain = data?.entry === undefined ? undefined : `/complaints/new?institution=${data.slug}&kind=PRIVACY&entry=${data.entry}`;
  return (
    <PatientPage title={t('opening.title')} parent="/me/access" footer={complain && <ButtonLink kind="plain" wide to={complain}>{t('opening.complain')}</ButtonLink>}>
      {isPending && <Skeleton card lines={6} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data && <Whole emergency={data} />}
    </PatientPage>
  );
}

function Whole({ emergency }: { emergency: Emergency }) {
  const { t } = useTranslation('confidentiality');
  return (
    <>
      <p className={styles.quiet}>{t('opening.lead')} <Link to="/rules/PV-18">{t('opening.rule')}</Link></p>
      <Card>
        <p className={styles.line}><ReviewTag of={emergency} /></p>
        <Facts of={emergency} />
      </Card>
      {emergency.note !== undefined && (
        <Card title={t('note')}>
          <p className={styles.prose}>{emergency.note}</p>
          {emergency.reviewedAt && <p className={styles.quiet}>{emergency.institution} · <When at={emergency.reviewedAt} /></p>}
        </Card>
      )}
      <Card title={t('looks')} more={{ label: t('opening.log'), to: '/me/access' }}><Looks of={emergency} /></Card>
    </>
  );
}
