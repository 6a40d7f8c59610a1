import { useTranslation } from 'react-i18next';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import type { Message, Outgoing } from '@/shared/visit/conversation';
import type { Keeper } from '@/shared/visit/keeper';
import type { Visit } from '../api/types';
import styles from './thread.module.css';

export const attachmentOf = (visit: string, message: Message): string => `/api/visits/${visit}/attachments/${message.attachment ?? ''}`;

interface Props {
  message: Message;
  visit: Visit;
  /** The patient has read up to here. */
  seen: boolean;
  /** Time and read mark stand under the last of several in a row. */
  last: boolean;
  show: () => void;
}

export function Bubble({ message, visit, seen, last, show }: Props) {
  const { t } = useTranslation('workstation');
  if (message.kind === 'NOTICE') {
    return <p className={styles.notice} data-tone={message.text === 'emergency' ? 'danger' : undefined}>{t(`notice.${message.text}`, { defaultValue: t('notice.other') })}</p>;
  }
  const mine = message.author === 'PRACTITIONER';
  return (
    <div className={styles.line} data-mine={mine}>
      <span className="x-sr">{mine ? t('me') : visit.patient.name}</span>
      {message.kind === 'IMAGE'
        ? (
          <button type="button" className={styles.picture} onClick={show} aria-label={t('openPicture')}>
            <img src={attachmentOf(visit.id, message)} alt={t('picture')} />
          </button>
        )
        : <p className={styles.bubble}>{message.text}</p>}
      {last && <small className={styles.under}><When at={message.sentAt} />{mine && <span data-seen={seen}>{t(seen ? 'seen' : 'sent')}</span>}</small>}
    </div>
  );
}

/** What is on its way, or was refused: pressing it tries again. */
export function OutgoingBubble({ one, keeper }: { one: Outgoing; keeper: Keeper }) {
  const { t } = useTranslation('workstation');
  return (
    <div className={styles.line} data-mine data-state={one.state}>
      {one.preview !== undefined ? <span className={styles.picture}><img src={one.preview} alt={t('picture')} /></span> : <p className={styles.bubble}>{one.text}</p>}
      {one.state !== 'failed' && <small className={styles.under}><Icon name="clock" size={12} />{t(one.state === 'sending' ? 'sending' : 'willSend')}</small>}
      {one.state === 'failed' && (
        <small className={styles.failed} role="alert">
          <Icon name="alert" size={14} />{one.reason || t('failedToSend')}
          <button type="button" onClick={() => keeper.again(one.clientId)}>{t('retry')}</button>
          <button type="button" onClick={() => keeper.discard(one.clientId)}>{t('discard')}</button>
        </small>
      )}
    </div>
  );
}
