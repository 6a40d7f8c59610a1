import { useTranslation } from 'react-i18next';
import { useQueue } from '../api/queue';
import { RowList } from './row-list';
import styles from './today.module.css';

/** Patients who wrote and wait for an answer. */
export default function UnreadCard() {
  const { t } = useTranslation('workstation');
  const { data } = useQueue();
  const rows = data && [...data.inVisit, ...data.recordDue].filter((row) => row.unread > 0);
  return (
    <RowList title={t('today.unreadTitle')} empty={t('today.noUnread')} rows={rows}
      end={(row) => <span className={styles.badge} aria-label={t('unread', { count: row.unread })}>{row.unread}</span>} />
  );
}
