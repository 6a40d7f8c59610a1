import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '@/shared/ui/icon';
import { useUnread } from '../api/messages';
import styles from '../messages.module.css';

/** The bell in the top line of the desktop faces. */
export default function Bell() {
  const { t } = useTranslation('notification');
  const count = useUnread().data?.count ?? 0;
  const label = count > 0 ? t('bell', { count }) : t('bellNone');
  return (
    <Link to="/work/messages" className={styles.bell} aria-label={label} title={label}>
      <Icon name="bell" size={20} />
      {count > 0 && <span className={styles.badge} aria-hidden="true">{count > 99 ? '99+' : count}</span>}
    </Link>
  );
}
