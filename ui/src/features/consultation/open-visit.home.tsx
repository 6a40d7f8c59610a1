import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { http } from '@/api/http';
import type { KeysetPage } from '@/api/types';
import { useMe } from '@/shared/session/session';
import { Countdown } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import type { VisitRow } from './api/types';
import { StateChip } from './state-chip';
import styles from './visit.module.css';
import { useDoctorName } from './words';

const OPEN = new Set(['REQUESTED', 'WAITING', 'IN_VISIT']);

/** The visit that is under way, on the patient's home. */
export default function OpenVisitCard() {
  const { t } = useTranslation('consultation');
  const { me } = useMe();
  const name = useDoctorName();
  const visits = useQuery({
    queryKey: ['visits', 'open'],
    queryFn: ({ signal }) => http.get<KeysetPage<VisitRow>>('/api/visits', { signal }),
    enabled: me.roles.includes('PATIENT'),
    refetchInterval: 30_000,
  });
  const row = visits.data?.items.find((one) => OPEN.has(one.state));
  if (row === undefined) return null;
  return (
    <Link to={`/visits/${row.id}`} className={styles.homeCard}>
      <Icon name="chat" size={28} />
      <span className={styles.who}>
        <strong>{t('home.title', { doctor: name(row.doctor) })}</strong>
        <small>{row.unread > 0 ? t('list.unread', { count: row.unread }) : t(`clock.${row.state}.what`)}{row.dueAt !== undefined && <>{row.unread > 0 && ` · ${t('list.left')}`} <Countdown until={row.dueAt} /></>}</small>
      </span>
      <StateChip state={row.state} />
    </Link>
  );
}
