import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { useNow } from '@/shared/clock/clock';
import { useWords } from '@/shared/i18n/hooks';
import { Card, RowLink } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { useMe } from '@/shared/session/session';
import { ButtonLink } from '@/shared/ui/button';
import { Countdown, useWhen } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { usePeople, useRelease, useTake, useTickets, type Release, type Ticket } from './api/release';
import { NearbyCard } from './nearby-card';
import styles from './release.module.css';
import { TicketCard } from './ticket-card';
import { TicketForm } from './ticket-form';

/** The waiting room: the moment, my ticket, and afterwards what became of it. */
export default function RoomPage() {
  const { t } = useTranslation('release');
  const { id = '' } = useParams();
  const release = useRelease(id);
  if (release.isPending) return <PatientPage title={t('room.title')} parent="/releases"><Skeleton card lines={4} /><Skeleton card /></PatientPage>;
  if (release.data === undefined) return <PatientPage title={t('room.title')} parent="/releases"><Failed error={release.error} retry={() => void release.refetch()} /></PatientPage>;
  return <Room release={release.data} refresh={release.refetch} />;
}

function Room({ release, refresh }: { release: Release; refresh: () => Promise<unknown> }) {
  const { t } = useTranslation('release');
  const { me } = useMe();
  const tickets = useTickets(release.id);
  const people = usePeople();
  const take = useTake(release.id);
  const at = useNow(1000).getTime();
  const open = at >= Date.parse(release.roomOpensAt) && release.state !== 'OVER' && !release.soldOut;
  const mine = tickets.data ?? [];
  const free = (people.data ?? []).filter((one) => !mine.some((ticket) => ticket.patientId === one.personId && ticket.state !== 'MISSED'));
  const missed = mine.some((one) => one.state === 'MISSED') && !mine.some((one) => one.state === 'HELD');
  // What the page knows is older than the moment: it asks at the moment and once more when its ticket is decided.
  const passed = at >= Date.parse(release.opensAt);
  const old = passed && release.state === 'AHEAD';
  const decided = mine.some((one) => one.state !== 'WAITING');
  useEffect(() => {
    if (old) void refresh();
  }, [old, decided, refresh]);
  const nameOf = (person: string) => people.data?.find((one) => one.personId === person)?.name ?? '';
  return (
    <PatientPage title={t('room.title')} parent="/releases">
      <Head release={release} decided={decided} mine={mine.length} />
      {take.error && <RuleRefusal problem={asProblem(take.error)} />}
      {mine.map((ticket) => <TicketCard key={ticket.patientId} release={release} ticket={ticket} name={nameOf(ticket.patientId)} />)}
      {(missed || (release.soldOut && mine.length === 0)) && <NearbyCard id={release.id} wait={waitFor(release, mine.find((one) => one.state === 'MISSED'))} />}
      {open && !me.signedIn && <ButtonLink kind="next" wide to={`/sign-in?back=/releases/${release.id}`}>{t('room.signIn')}</ButtonLink>}
      {open && me.signedIn && free.length > 0 && (
        <TicketForm key={mine.length} release={release} people={free} busy={take.isPending} late={passed || release.state !== 'AHEAD'}
          onTake={(wanted) => take.mutate(wanted)} />
      )}
      <Card flush>
        <RowLink icon="shield" label={t('room.fair')} hint={t('room.fairText')} to={`/releases/${release.id}/fairness`} />
      </Card>
    </PatientPage>
  );
}

/** The waiting list with the wish of the ticket: its doctors, the days and the half days of what it named. */
function waitFor(release: Release, ticket: Ticket | undefined): string {
  const named = release.sessions.filter((one) => ticket?.sessions.includes(one.id));
  const wished = named.length > 0 ? named : release.sessions;
  const days = wished.map((one) => one.on).sort();
  const query = new URLSearchParams({ department: release.departmentId });
  if (named.length > 0 && !ticket?.anything) query.set('doctors', [...new Set(named.map((one) => one.practitionerId))].join(','));
  if (named.length > 0) query.set('parts', [...new Set(named.map((one) => one.part))].join(','));
  if (ticket) query.set('patient', ticket.patientId);
  if (days[0]) query.set('from', days[0]);
  const last = days.at(-1);
  if (last) query.set('until', last);
  return `/waitlist/join?${query.toString()}`;
}

/** The count of the room is a second old: one's own tickets are in it at once. */
function Head({ release, decided, mine }: { release: Release; decided: boolean; mine: number }) {
  const { t } = useTranslation('release');
  const name = useWords();
  const say = useWhen();
  const at = useNow(1000).getTime();
  const ahead = release.state === 'AHEAD' && !decided && at < Date.parse(release.opensAt);
  return (
    <Card>
      <div className={styles.head}>
        <h2>{name(release.department)}<small>{name(release.institution)}</small></h2>
        {ahead ? (
          <>
            <p className={styles.soft}>{t('room.opens')}</p>
            <p className={styles.clock} aria-live="off"><Countdown until={release.opensAt} /></p>
            <p className={styles.soft}>{at < Date.parse(release.roomOpensAt) ? t('room.before', { when: say(release.roomOpensAt) }) : t('room.at', { when: say(release.opensAt) })}</p>
          </>
        ) : <p className={styles.state} role="status">{release.state === 'OVER' ? t('room.over') : release.soldOut ? t('room.soldOut') : t(release.state === 'AHEAD' ? 'ticket.drawing' : 'room.rush')}</p>}
        <p className={styles.count}>{t('room.waiting', { count: Math.max(release.waiting, mine) })} · {t('room.all', { count: release.places })}</p>
      </div>
    </Card>
  );
}
