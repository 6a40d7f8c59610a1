import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { http } from '@/api/http';
import type { KeysetPage } from '@/api/types';
import { useMe } from '@/shared/session/session';
import { Icon } from '@/shared/ui/icon';
import { announce } from '@/shared/ui/live-region';
import type { Message } from './api/messages';
import { useRings } from './api/rings';
import styles from './news.module.css';
import { icons, placeOf, useWording } from './wording';

const SHOWN_MS = 12_000;
/** What a person must know at once stays until it is closed. */
const STAYING: ReadonlySet<Message['kind']> = new Set(['RECORD_OPENED']);

/** A message that comes while a page is open: told on the page, within a second, and read aloud. */
export default function News() {
  const { t } = useTranslation('notification');
  const client = useQueryClient();
  const wording = useWording();
  const { me } = useMe();
  const [message, setMessage] = useState<Message>();
  const [latest, setLatest] = useState<string>();
  const { pathname } = useLocation();
  useRings(() => {
    void client.invalidateQueries({ queryKey: ['messages'] });
    void http.get<KeysetPage<Message>>('/api/messages').then(({ items: [newest] }) => {
      if (newest === undefined || newest.read || newest.id === latest) return;
      setLatest(newest.id);
      // The page it leads to is open and says it itself; a note would only cover it.
      if (placeOf(newest, me.roles) !== pathname) setMessage(newest);
      const { title, text } = wording(newest);
      announce(`${title}. ${text}`);
    }).catch(() => undefined);
  });
  useEffect(() => {
    if (message === undefined || STAYING.has(message.kind)) return undefined;
    const timer = setTimeout(() => setMessage(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);
  if (message === undefined) return null;
  const { title, text } = wording(message);
  const close = () => setMessage(undefined);
  return (
    <aside className={styles.news} data-urgent={STAYING.has(message.kind)} aria-label={t('news')}>
      <Link to={placeOf(message, me.roles)} className={styles.link} onClick={close}>
        <span className={styles.icon}><Icon name={icons[message.kind]} size={22} /></span>
        <span className={styles.words}><strong>{title}</strong><span>{text}</span></span>
      </Link>
      <button type="button" className={styles.close} aria-label={t('closeNews')} onClick={close}><Icon name="close" size={20} /></button>
    </aside>
  );
}
