import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import { reconnectNow } from '@/shared/visit/socket';
import { useLink } from '@/shared/visit/use-conversation';
import styles from './thread.module.css';

/** The connection is lost: nothing is missing, it comes in after the reconnection. */
export function LinkBanner() {
  const { t } = useTranslation('workstation');
  // Without any network the banner above the page says it already.
  const lost = useLink() === 'lost' && navigator.onLine;
  return (
    <div role="status">
      {lost && <div className={styles.link}><Icon name="offline" size={16} />{t('link.lost')}<button type="button" onClick={reconnectNow}>{t('link.now')}</button></div>}
    </div>
  );
}
