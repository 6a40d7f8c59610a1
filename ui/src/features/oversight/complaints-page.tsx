import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PatientPage } from '@/shared/patient/patient-page';
import { ButtonLink } from '@/shared/ui/button';
import { When } from '@/shared/ui/facts';
import { InfiniteList } from '@/shared/ui/infinite-list';
import { Empty } from '@/shared/ui/states';
import { useComplaints, type Complaint } from './api/complaints';
import styles from './complaints.module.css';
import { DueDay, StateTag } from './state-tag';

/** The patient's complaints, newest first. */
export default function ComplaintsPage() {
  const { t } = useTranslation('oversight');
  return (
    <PatientPage title={t('title')} parent="/me" footer={<ButtonLink kind="next" wide to="/complaints/new">{t('list.new')}</ButtonLink>}>
      <InfiniteList query={useComplaints()} label={t('title')} rowKey={(complaint) => complaint.id} row={(complaint) => <Row complaint={complaint} />} empty={<Empty icon="complaint" title={t('list.empty.title')} text={t('list.empty.text')} />} />
    </PatientPage>
  );
}

function Row({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('oversight');
  return (
    <Link to={`/complaints/${complaint.id}`} className={styles.row}>
      <span className={styles.line}><strong>{t(`kinds.${complaint.kind}`)}</strong><StateTag complaint={complaint} /></span>
      <span className={styles.excerpt}>{complaint.text}</span>
      <small>{complaint.institutionName} · <When at={complaint.filedAt} />{complaint.state !== 'ANSWERED' && <> · <DueDay complaint={complaint} /></>}</small>
    </Link>
  );
}
