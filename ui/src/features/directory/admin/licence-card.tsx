import { Card, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNow } from '@/shared/clock/clock';
import { useWords } from '@/shared/i18n/hooks';
import { Failed } from '@/shared/ui/states';
import { useStaff } from '../api/administration';
import { useDoctorName, useWhy } from '../words';
import styles from './admin.module.css';
import { Expiry, needsAttention, WorkState } from './licence-state';

/** Whose papers need somebody, on the administration's first page. */
export default function LicenceCard() {
  const { t } = useTranslation('directory');
  const words = useWords();
  const name = useDoctorName();
  const why = useWhy();
  const now = useNow(60_000);
  const staff = useStaff();
  const rows = (staff.data?.items ?? []).filter((doctor) => needsAttention(doctor, now));
  return (
    <Card size="small" title={t('admin.attention')} extra={<Link to="/admin/staff">{t('admin.all')}</Link>}>
      {staff.isPending && <Skeleton active />}
      {staff.isError && <Failed error={staff.error} retry={() => void staff.refetch()} />}
      {staff.data && (
        <>
          <p className={styles.lead}>{rows.length === 0 ? t('admin.attentionNone') : t('admin.attentionLead')}</p>
          <ul className={styles.attention}>
            {rows.map((doctor) => (
              <li key={doctor.id}>
                <b>{name(doctor)}</b>
                <span>{words(doctor.department)}</span>
                <span>{doctor.consult.why ? why(doctor.consult.why) : <Expiry until={doctor.nextExpiry} />}</span>
                <WorkState doctor={doctor} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
