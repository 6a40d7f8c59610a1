import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useNow } from '@/shared/clock/clock';
import { useLanguage, useTitle, useWords } from '@/shared/i18n/hooks';
import { LanguageSwitch } from '@/shared/ui/language-switch';
import { displayKey, useBoard, type Room } from './api/wall';
import { useVoice } from './voice';
import styles from './wall.module.css';
import { clock } from './words';

const TICK_MS = 1_000;

/** The call board of a department, read from across the hall: who is called, who is next, how many wait. */
export default function WallPage() {
  const { t } = useTranslation('attendance');
  const [key] = useState(displayKey);
  const { board, error, live } = useBoard(key);
  const name = useWords();
  const language = useLanguage();
  const now = useNow(TICK_MS);
  useTitle(board === undefined ? undefined : name(board.department));
  const sentence = useCallback((room: Room) => t('wall.say', { number: room.door?.number, place: language === 'en' ? room.place.en : room.place.zh }), [t, language]);
  const { voice, wake } = useVoice(board, language, sentence);
  if (error !== null && asProblem(error).status === 403) return <Message page title={t('wall.refused')} text={t('wall.refusedText')} />;
  const cutOff = live === 'lost' || error !== null;
  return (
    <div className={styles.wall}>
      <div>
        <header className={styles.head}>
          <div><h1>{board && name(board.department)}</h1><p>{board && [name(board.institution), name(board.where)].filter((word) => word !== '').join(' · ')}</p></div>
          <time dateTime={now.toISOString()}>{clock(now.toISOString())}</time>
        </header>
        {cutOff && <p className={styles.lost} role="alert"><b>{t('wall.lost')}</b>{board && <span>{t('wall.lostSince', { when: clock(board.at) })}</span>}</p>}
      </div>
      {board?.rooms.length === 0
        ? <Message title={t('wall.none')} text={t('wall.noneText')} />
        : <div className={styles.rooms} aria-live="polite">{board?.rooms.map((room) => <Door key={room.session} room={room} />)}</div>}
      <footer className={styles.bar}>
        {voice === 'none' && <span role="status">{t('wall.voiceOff')}</span>}
        {voice === 'tap' && <button type="button" className={styles.tap} onClick={wake}>{t('wall.voiceTap')}</button>}
        {voice === 'on' && <span>{t('wall.voiceOn')}</span>}
        <LanguageSwitch />
      </footer>
    </div>
  );
}

function Door({ room }: { room: Room }) {
  const { t } = useTranslation('attendance');
  const name = useWords();
  const { door } = room;
  return (
    <section className={styles.room} data-calling={door !== undefined && !door.inside}>
      <header><b>{t('wall.doctor', { name: name(room.doctor) })}</b><span>{name(room.place)}</span></header>
      {door === undefined
        ? <p className={styles.door}><small>{room.waiting === 0 ? t('wall.begins', { when: clock(room.begins) }) : t('wall.quiet')}</small></p>
        : <p className={styles.door}><b>{door.number}</b><span><small>{t(door.inside ? 'wall.inside' : 'wall.calling')}</small><br />{door.name}</span></p>}
      <footer className={styles.foot}>
        <span>{t('wall.next')}{room.next.length === 0 ? <em>{t('wall.quiet')}</em> : room.next.map((one) => <em key={one.number}>{one.number} {one.name}</em>)}</span>
        <span>{t('wall.waiting')}<em>{t('wall.people', { count: room.waiting })}</em></span>
      </footer>
    </section>
  );
}

function Message({ title, text, page = false }: { title: string; text: string; page?: boolean }) {
  const Heading = page ? 'h1' : 'h2';
  return <div className={styles.empty}><Heading>{title}</Heading><span>{text}</span></div>;
}
