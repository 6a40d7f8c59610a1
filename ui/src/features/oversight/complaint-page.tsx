import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { When } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { AboutAccess } from './about-access';
import { useComplaint, type Complaint } from './api/complaints';
import styles from './complaints.module.css';
import { Progress } from './progress';
import { OutcomeTag, StateTag } from './state-tag';

/** One complaint: its ticket, how far it has come, until when the hospital must act, and the answer. */
export default function ComplaintPage() {
  const { t } = useTranslation('oversight');
  const { id = '' } = useParams();
  const { data, isPending, error, refetch } = useComplaint(id);
  return (
    <PatientPage title={t('title')} parent="/complaints">
      {isPending && <Skeleton card lines={6} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data && <Whole complaint={data} />}
    </PatientPage>
  );
}

function Whole({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('oversight');
  return (
    <>
      <Card>
        <p className={styles.line}><strong className={styles.ticket}>{complaint.ticketNo}</strong><StateTag complaint={complaint} /></p>
        <dl className={styles.facts}>
          <div><dt>{t('one.house')}</dt><dd>{complaint.institutionName}</dd></div>
          <div><dt>{t('one.kind')}</dt><dd>{t(`kinds.${complaint.kind}`)}</dd></div>
          <div><dt>{t('one.filed')}</dt><dd><When at={complaint.filedAt} /></dd></div>
          {complaint.aboutAccess && <AboutAccess of={complaint.aboutAccess} />}
        </dl>
      </Card>
      {complaint.answer !== undefined && (
        <Card title={t('one.answer')}>
          {complaint.outcome && <p className={styles.line}><OutcomeTag complaint={complaint} /></p>}
          <p className={styles.prose}>{complaint.answer}</p>
          {complaint.answeredAt && <p className={styles.quiet}>{t('one.by', { name: complaint.institutionName })} <When at={complaint.answeredAt} /></p>}
        </Card>
      )}
      <Card title={t('one.progress')}>
        <Progress complaint={complaint} />
        <p className={styles.quiet}><Link to="/rules/SV-15">{t('one.rule')}</Link></p>
      </Card>
      <Card title={t('one.text')}><p className={styles.prose}>{complaint.text}</p></Card>
    </>
  );
}
