import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '@/shared/session/session';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { useMarkRead, type Message } from './api/messages';
import styles from './messages.module.css';
import { icons, placeOf, useWording } from './wording';

/** One message: what happened, when, and the way to the thing. */
export function MessageRow({ message }: { message: Message }) {
  const { t } = useTranslation('notification');
  const wording = useWording();
  const read = useMarkRead();
  const { me } = useMe();
  const { title, text } = wording(message);
  return (
    <Link to={placeOf(message, me.roles)} className={styles.message} data-read={message.read} onClick={() => { if (!message.read) read.mutate(message.id); }}>
      <span className={styles.icon}><Icon name={icons[message.kind]} size={22} /></span>
      <span className={styles.words}>
        <span className={styles.title}>
          <strong>{title}</strong>
          {!message.read && <span className={styles.dot}><span className="x-sr">{t('unread')}</span></span>}
        </span>
        <span className={styles.text}>{text}</span>
        <small><When at={message.at} /></small>
      </span>
      <Icon name="forward" size={18} className={styles.arrow} />
    </Link>
  );
}
