import { useTranslation } from 'react-i18next';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { Portrait } from '@/shared/ui/portrait';
import type { Message, Outgoing } from '@/shared/visit/conversation';
import type { Visit } from './api/types';
import { Picture } from './picture';
import styles from './visit.module.css';

const QUIET_MS = 5 * 60_000;
const pauseBefore = (message: Message, before: Message | undefined): boolean =>
  before === undefined || Date.parse(message.sentAt) - Date.parse(before.sentAt) > QUIET_MS;

/** One message; the time stands above it only after a pause. */
export function Bubble({ message, before, visit, read }: { message: Message; before?: Message; visit: Visit; read: boolean }) {
  const { t } = useTranslation('consultation');
  const mine = message.author === 'PATIENT';
  return (
    <li className={styles.line} data-by={message.author}>
      {pauseBefore(message, before) && <p className={styles.time}><When at={message.sentAt} /></p>}
      {message.kind === 'NOTICE' ? <NoticeLine message={message} visit={visit} /> : (
        <div className={styles.row}>
          {!mine && <Portrait name={visit.doctor.name} src={`/api/practitioners/${visit.doctor.id}/portrait`} size={36} />}
          <div className={styles.said}>
            <span className="x-sr">{t(mine ? 'chat.youSaid' : 'chat.doctorSaid')}</span>
            {message.kind === 'IMAGE' && message.attachment
              ? <Picture small={`/api/visits/${visit.id}/attachments/${message.attachment}?small=true`} whole={`/api/visits/${visit.id}/attachments/${message.attachment}`} />
              : <p className={styles.bubble}>{message.text}</p>}
            {mine && <small className={styles.mark}>{t(read ? 'chat.read' : 'chat.sent')}</small>}
          </div>
        </div>
      )}
    </li>
  );
}

function NoticeLine({ message, visit }: { message: Message; visit: Visit }) {
  const { t } = useTranslation('consultation');
  if (message.text === 'emergency') {
    return (
      <div className={styles.alarm} role="alert">
        <Icon name="alert" />
        <div><strong>{t('notice.emergency.title')}</strong><p>{t('notice.emergency.text')}</p><a href="tel:120"><Icon name="phone" size={18} />{t('emergency.call')}</a></div>
      </div>
    );
  }
  return <p className={styles.notice} data-danger={message.text === 'terminated'}>{t(`notice.${message.text}`, { hours: visit.terms.talkHours })}</p>;
}

/** What is on its way: sending, waiting for the network, or refused and waiting for a person. */
export function OutgoingBubble({ one, again, discard }: { one: Outgoing; again: () => void; discard: () => void }) {
  const { t } = useTranslation('consultation');
  return (
    <li className={styles.line} data-by="PATIENT">
      <div className={styles.row}>
        <div className={styles.said}>
          {one.preview === undefined ? <p className={styles.bubble} data-state={one.state}>{one.text}</p> : <Picture small={one.preview} whole={one.preview} />}
          <small className={styles.mark} data-state={one.state}>{t(`chat.${one.state}`)}</small>
          {one.state === 'failed' && (
            <span className={styles.failed} role="alert">
              {one.reason}
              <button type="button" onClick={again}>{t('chat.again')}</button>
              <button type="button" onClick={discard}>{t('chat.discard')}</button>
            </span>
          )}
        </div>
      </div>
    </li>
  );
}
