import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock/clock';
import { Icon } from '@/shared/ui/icon';
import { useQueue } from '../api/queue';
import { RowList } from './row-list';
import { urgencyOf, useDuration } from './say';
import styles from './today.module.css';

/** Red flags, promises at risk: who must be answered soon, and records still owed. */
export default function PressingCard() {
  const { t } = useTranslation('workstation');
  const { data } = useQueue();
  const now = useNow(15_000);
  const span = useDuration();
  const rows = data && [
    ...[...data.waiting, ...data.inVisit].filter((row) => row.emergency),
    ...data.waiting.filter((row) => !row.emergency && urgencyOf(row.waitingSince, row.dueAt, now) !== 'calm'),
    ...data.recordDue,
  ];
  return (
    <RowList title={t('today.pressing')} empty={t('today.noPressing')} rows={rows} end={(row) => {
      if (row.emergency) return <span className={styles.end} data-tone="late"><Icon name="alert" size={14} /> {t('redFlag')}</span>;
      if (row.state === 'RECORD_DUE' || !row.dueAt) return <span className={styles.end} data-tone="soon">{t('state.RECORD_DUE')}</span>;
      const left = Date.parse(row.dueAt) - now.getTime();
      return <span className={styles.end} data-tone={urgencyOf(row.waitingSince, row.dueAt, now)}>{left > 0 ? t('promise', { span: span(left) }) : t('promiseOver')}</span>;
    }} />
  );
}
