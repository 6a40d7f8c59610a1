import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { now } from '@/shared/clock/clock';
import { Failed } from '@/shared/ui/states';
import { useEndedVisits } from '../api/ended-visits';
import { useQueue } from '../api/queue';
import { sameDay } from './say';
import styles from './today.module.css';

/** The day in figures; each leads to where it is worked off. */
export default function NumbersCard() {
  const { t } = useTranslation('workstation');
  const queue = useQueue();
  const ended = useEndedVisits();
  if (queue.isError && queue.data === undefined) return <div className={styles.card}><Failed error={queue.error} retry={() => void queue.refetch()} small /></div>;
  const of = queue.data;
  const open = of === undefined ? undefined : [...of.waiting, ...of.inVisit, ...of.recordDue];
  const figures = [
    { name: 'waiting', value: of?.waiting.length },
    { name: 'inVisit', value: of?.inVisit.length },
    { name: 'unread', value: open?.reduce((sum, row) => sum + row.unread, 0) },
    { name: 'recordDue', value: of?.recordDue.length },
    { name: 'ended', value: ended.data?.filter((row) => row.endedAt && sameDay(new Date(row.endedAt), now())).length },
  ] as const;
  return (
    <Link to="/work/visits" className={styles.numbers} title={t('today.toRoom')}>
      {figures.map(({ name, value }) => (
        <span key={name} className={styles.number} data-alert={(name === 'unread' || name === 'recordDue') && (value ?? 0) > 0}>
          <b aria-busy={value === undefined}>{value ?? '–'}</b><small>{t(`today.${name}`)}</small>
        </span>
      ))}
    </Link>
  );
}
