import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock/clock';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { Tag } from '@/shared/ui/tag';
import type { QueueRow } from '../api/types';
import styles from './queue.module.css';
import { urgencyOf, useDuration, usePersonWords } from './say';

interface Props {
  row: QueueRow;
  chosen: boolean;
  active: boolean;
  open: (id: string) => void;
}

export function QueueItem({ row, chosen, active, open }: Props) {
  const { t } = useTranslation('workstation');
  const words = usePersonWords();
  return (
    <div id={`row-${row.id}`} role="option" aria-selected={chosen} data-active={active} data-emergency={row.emergency || undefined} className={styles.row} onClick={() => open(row.id)}>
      <div className={styles.first}>
        <strong>{row.patient.name}</strong>
        <span className={styles.soft}>{words(row.patient)}</span>
        {row.unread > 0 && <span className={styles.unread} aria-label={t('unread', { count: row.unread })}>{row.unread > 99 ? '99+' : row.unread}</span>}
      </div>
      <p className={styles.complaint}>{row.complaint}</p>
      <div className={styles.last}>
        {row.emergency && <span className={styles.flag}><Icon name="alert" size={14} />{t('redFlag')}</span>}
        {row.patient.agent && <Tag tone="warning">{t(`agent.${row.patient.agent.capacity}`, { name: row.patient.agent.name })}</Tag>}
        <Tag tone={row.kind === 'FOLLOW_UP' ? 'good' : 'info'}>{t(`kind.${row.kind}`)}</Tag>
        <Clock row={row} />
      </div>
    </div>
  );
}

/** What the row waits for: the promise, the end of the talk, or how it ended. */
function Clock({ row }: { row: QueueRow }) {
  const { t } = useTranslation('workstation');
  const now = useNow(15_000);
  const span = useDuration();
  if (row.state === 'RECORD_DUE') return <span className={styles.clock} data-tone="soon">{t('state.RECORD_DUE')}</span>;
  if (row.endedAt) return <span className={styles.clock}>{t(`state.${row.state}`)} · <When at={row.endedAt} /></span>;
  if (!row.dueAt) return null;
  const left = Date.parse(row.dueAt) - now.getTime();
  const tone = urgencyOf(row.waitingSince, row.dueAt, now);
  if (row.state !== 'WAITING' && row.promise !== undefined) {
    const owed = Date.parse(row.promise.dueAt) - now.getTime();
    return <span className={styles.clock} data-tone={urgencyOf(row.promise.madeAt, row.promise.dueAt, now)}><b>{owed > 0 ? t(`promiseKind.${row.promise.kind}`, { span: span(owed) }) : t('promiseOver')}</b></span>;
  }
  if (row.state !== 'WAITING') return <span className={styles.clock} data-tone={tone}>{t('left', { span: span(left) })}</span>;
  return (
    <span className={styles.clock} data-tone={tone}>
      {row.waitingSince && t('waited', { span: span(now.getTime() - Date.parse(row.waitingSince)) })}
      <b>{left > 0 ? t('promise', { span: span(left) }) : t('promiseOver')}</b>
    </span>
  );
}
