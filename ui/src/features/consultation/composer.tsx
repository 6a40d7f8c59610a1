import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { useDraft } from '@/shared/draft';
import { Icon } from '@/shared/ui/icon';
import { keeperOf } from '@/shared/visit/keeper';
import type { Visit } from './api/types';
import styles from './visit.module.css';

const LONGEST = 4000;
const KEEP_AFTER_MS = 1500;

/** Writes and sends; what is unsent is kept on the device and, after a pause, on the server. */
export function Composer({ visit }: { visit: Visit }) {
  const { t } = useTranslation('consultation');
  const keeper = keeperOf(visit.id, 'PATIENT');
  const [text, write, clear] = useServerDraft(visit.id);
  const file = useRef<HTMLInputElement>(null);
  const { exchanges, exchangesUsed } = visit.terms;
  const send = () => {
    if (text.trim() === '') return;
    keeper.send(text.trim());
    clear();
  };
  return (
    <div className={styles.composer}>
      {exchanges > 0 && <p className={styles.quiet}>{t('chat.exchanges', { used: Math.min(exchangesUsed, exchanges), most: exchanges })}</p>}
      <div className={styles.write}>
        <button type="button" className={styles.tool} aria-label={t('chat.addImage')} onClick={() => file.current?.click()}><Icon name="image" /></button>
        <input
          ref={file} type="file" accept="image/*" hidden
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) keeper.sendImage(chosen);
            event.target.value = '';
          }}
        />
        <textarea
          rows={1} value={text} maxLength={LONGEST} aria-label={t('chat.write')} placeholder={t(visit.state === 'WAITING' ? 'chat.writeWaiting' : 'chat.write')}
          onChange={(event) => {
            write(event.target.value);
            if (visit.state === 'IN_VISIT') keeper.typing();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
          }}
        />
        <button type="button" className={styles.send} disabled={text.trim() === ''} aria-label={t('chat.send')} onClick={send}><Icon name="send" /></button>
      </div>
    </div>
  );
}

function useServerDraft(visit: string): [string, (text: string) => void, () => void] {
  const [text, write, clear] = useDraft(`visit/${visit}/chat`);
  const [touched, touch] = useState(false);
  const path = `/api/visits/${visit}/draft`;
  useEffect(() => {
    let left = false;
    if (text === '') {
      http.get<{ text: string }>(path).then(({ text: kept }) => {
        if (!left && kept !== '') write(kept);
      }, () => undefined);
    }
    return () => {
      left = true;
    };
    // Only when the page opens: afterwards this device knows best.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [path]);
  useEffect(() => {
    if (!touched) return undefined;
    const timer = setTimeout(() => void http.put(path, { text }).catch(() => undefined), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [path, text, touched]);
  return [text, (next) => { touch(true); write(next); }, () => { touch(true); clear(); }];
}
