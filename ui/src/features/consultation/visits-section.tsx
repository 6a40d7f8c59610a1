import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Countdown, When } from '@/shared/ui/facts';
import { InfiniteList } from '@/shared/ui/infinite-list';
import { Portrait } from '@/shared/ui/portrait';
import { Empty } from '@/shared/ui/states';
import type { VisitRow } from './api/types';
import { useVisits } from './api/visits';
import { StateChip } from './state-chip';
import styles from './visit.module.css';
import { useDoctorName } from './words';

/** Visits by text of oneself and one's children, newest first. */
export default function VisitsSection() {
  const { t } = useTranslation('consultation');
  const visits = useVisits();
  return (
    <Card title={t('list.title')}>
      <InfiniteList
        query={visits} rowKey={(row) => row.id} label={t('list.title')}
        row={(row) => <Row row={row} />}
        empty={<Empty small icon="chat" title={t('list.empty')} text={t('list.emptyText')} next={{ label: t('list.find'), to: '/trouble' }} />}
      />
    </Card>
  );
}

function Row({ row }: { row: VisitRow }) {
  const { t } = useTranslation('consultation');
  const words = useWords();
  const name = useDoctorName();
  return (
    <Link to={`/visits/${row.id}`} className={styles.visitRow}>
      <Portrait name={row.doctor.name} src={`/api/practitioners/${row.doctor.id}/portrait`} size={44} />
      <span className={styles.who}>
        <strong>{name(row.doctor)}</strong>
        <small>{words(row.doctor.department)} · {t(`kind.${row.kind}`)}</small>
        <span className={styles.ellipsis}>{row.complaint}</span>
        <small>{row.patient.name} · {row.dueAt === undefined ? <When at={row.endedAt ?? row.requestedAt} /> : <>{t('list.left')} <Countdown until={row.dueAt} /></>}</small>
      </span>
      <span className={styles.rowEnd}>
        <StateChip state={row.state} />
        {row.unread > 0 && <span className={styles.unread} aria-label={t('list.unread', { count: row.unread })}>{row.unread}</span>}
      </span>
    </Link>
  );
}
