import { Card, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { Failed } from '@/shared/ui/states';
import { useStaff } from '../api/administration';
import { useDoctorName, useWhy } from '../words';
import styles from './admin.module.css';
import { Expiry, WorkState } from './licence-state';

const SHOWN = 8;

/** Whose papers need somebody, the first that end on top, on the administration's first page. */
export default function LicenceCard() {
  const { t } = useTranslation('directory');
  const words = useWords();
  const name = useDoctorName();
  const why = useWhy();
  const staff = useStaff({ attention: true, order: 'LICENCE' });
  const rows = staff.data?.items.slice(0, SHOWN) ?? [];
  const more = (staff.data?.total ?? 0) - rows.length;
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
          {more > 0 && <p className={styles.lead}><Link to="/admin/staff?attention=1">{t('admin.more', { count: more })}</Link></p>}
        </>
      )}
    </Card>
  );
}
