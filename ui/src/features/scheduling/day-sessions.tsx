import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { now } from '@/shared/clock/clock';
import { useWords } from '@/shared/i18n/hooks';
import { useHasPage } from '@/shared/registry/registry';
import { ButtonLink } from '@/shared/ui/button';
import { Money, useWhen } from '@/shared/ui/facts';
import { Empty } from '@/shared/ui/states';
import { type ScheduleDay, type Session, type Stretch } from './api/schedule';
import { clock } from './clock-words';
import styles from './scheduling.module.css';

/** One day's half days with their slots. */
export function DaySessions({ day, practitionerId }: { day: ScheduleDay; practitionerId: string }) {
  const { t } = useTranslation('scheduling');
  if (day.sessions.length === 0) return <Empty small icon="calendar" title={t('slots.dayEmpty')} text={t('slots.dayEmptyText')} />;
  return <>{day.sessions.map((session) => <HalfDay key={`${session.part}-${session.mode}-${session.slots[0]?.id ?? ''}`} session={session} practitionerId={practitionerId} wait={`/waitlist/join?doctor=${practitionerId}&on=${day.on}&part=${session.part}`} />)}</>;
}

function HalfDay({ session, practitionerId, wait }: { session: Session; practitionerId: string; wait: string }) {
  const { t } = useTranslation('scheduling');
  const name = useWords();
  const say = useWhen();
  const inPerson = session.mode === 'IN_PERSON';
  const canWait = useHasPage('/waitlist/join') && inPerson && !session.releasedAt && session.left === 0 && session.slots.some((slot) => slot.left <= 0 && Date.parse(slot.startsAt) > now().getTime());
  return (
    <section className={styles.half}>
      <header>
        <h3>{t(`part.${session.part}`)} · {t(`mode.${session.mode}`)}</h3>
        <span className={styles.fee}>{session.sold && <Money of={session.price} />}</span>
      </header>
      {inPerson && name(session.place) !== '' && <p className={styles.soft}>{name(session.place)}</p>}
      {session.stopped ? <p className={styles.soft}>{t('slots.stopped')}</p>
        : !session.sold ? <p className={styles.soft}>{t('slots.notSold')}</p>
        : session.releasedAt ? <p className={styles.soft}>{t('slots.release', { when: say(session.releasedAt) })} · <Link to={`/releases?doctor=${practitionerId}`}>{t('slots.room')}</Link></p>
        : inPerson ? <ul className={styles.slots}>{session.slots.map((slot) => <li key={slot.id}><SlotLink slot={slot} /></li>)}</ul>
        : <p className={styles.soft}>{t('slots.byText')} · {clock(session.slots[0]?.startsAt)}–{clock(session.slots.at(-1)?.endsAt)} · {session.left > 0 ? t('slots.places', { count: session.left }) : t('slots.full')}{session.offeringId && session.left > 0 && <> · <Link to={`/visits/new?offering=${session.offeringId}`}>{t('slots.askText')}</Link></>}</p>}
      {canWait && !session.stopped && session.sold && <ButtonLink kind="plain" wide to={wait}>{t('slots.wait')}</ButtonLink>}
    </section>
  );
}

function SlotLink({ slot }: { slot: Stretch }) {
  const { t } = useTranslation('scheduling');
  const time = clock(slot.startsAt);
  if (!slot.bookable) {
    return <span className={styles.slot} data-state="gone"><b>{time}</b><small>{slot.left <= 0 ? t('slots.full') : t('slots.over')}</small></span>;
  }
  return (
    <Link className={styles.slot} to={`/book/${slot.id}`}><span className="x-sr">{t('slots.go')}</span>
      <b>{time}</b><small>{t('slots.left', { count: slot.left })}</small>
    </Link>
  );
}
