import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock/clock';
import { useQueue } from '../api/queue';
import { RowList } from './row-list';
import { urgencyOf, useDuration } from './say';
import styles from './today.module.css';

const SHOWN = 6;

/** Who waits to be taken, the longest wait first, and how long the promise still runs. */
export default function WaitingCard() {
  const { t } = useTranslation('workstation');
  const { data } = useQueue();
  const now = useNow(15_000);
  const span = useDuration();
  // Red flags and promises at risk stand in their own card.
  const rows = data?.waiting.filter((row) => !row.emergency && urgencyOf(row.waitingSince, row.dueAt, now) === 'calm').slice(0, SHOWN);
  return (
    <RowList title={t('today.waitingTitle')} empty={t('today.noWaiting')} rows={rows}
      end={(row) => row.dueAt && <span className={styles.end}>{t('promise', { span: span(Date.parse(row.dueAt) - now.getTime()) })}</span>} />
  );
}
