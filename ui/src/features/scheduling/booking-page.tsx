import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { now } from '@/shared/clock/clock';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { useHasPage } from '@/shared/registry/registry';
import { Button, ButtonLink } from '@/shared/ui/button';
import { Money, useWhen } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { moneyText } from '@/shared/ui/say';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed, State } from '@/shared/ui/states';
import { useHold, usePeople, type Member } from './api/appointment';
import { useBarredUntil } from './api/conduct';
import { useSlot, type SlotFacts } from './api/schedule';
import { revisitFor, useRevisits } from './api/revisit';
import { RevisitWords } from './revisit-note';
import { clock, dayOf } from './clock-words';
import styles from './scheduling.module.css';

/** Who it is for, what it costs and what holds, before the place is held. */
export default function BookingPage() {
  const { t } = useTranslation('scheduling');
  const { slotId = '' } = useParams();
  const slot = useSlot(slotId);
  const people = usePeople();
  if (slot.isPending || people.isPending) return <PatientPage title={t('booking.title')}><Skeleton card lines={5} /><Skeleton card /></PatientPage>;
  if (slot.data === undefined) return <PatientPage title={t('booking.title')}><Failed error={slot.error} retry={() => void slot.refetch()} /></PatientPage>;
  if (slot.data.releasedAt) {
    return (
      <PatientPage title={t('booking.title')}>
        <State icon="clock" title={t('booking.release')} text={t('booking.releaseText')}>
          <ButtonLink kind="next" to={`/releases?doctor=${slot.data.practitionerId}`}>{t('slots.room')}</ButtonLink>
        </State>
      </PatientPage>
    );
  }
  if (!slot.data.bookable) {
    return (
      <PatientPage title={t('booking.title')}>
        <State icon="clock" title={t('booking.gone')} text={t('booking.goneText')}>
          <ButtonLink kind="next" to={`/practitioners/${slot.data.practitionerId}/slots`}>{t('booking.other')}</ButtonLink>
          <Wait slot={slot.data} />
        </State>
      </PatientPage>
    );
  }
  return <Sheet slot={slot.data} people={people.data ?? []} />;
}

/** Somebody was faster, or time was: trying again would not help. */
const GONE = new Set(['scheduling.slot-full', 'scheduling.slot-gone']);

function Sheet({ slot, people }: { slot: SlotFacts; people: readonly Member[] }) {
  const { t } = useTranslation('scheduling');
  const navigate = useNavigate();
  const { hold, renew } = useHold();
  const [chosen, setChosen] = useState(people[0]?.personId ?? '');
  const choose = (id: string) => {
    renew();
    hold.reset();
    setChosen(id);
  };
  const problem = hold.error === null ? undefined : asProblem(hold.error);
  const gone = problem !== undefined && GONE.has(problem.code);
  const revisits = useRevisits(chosen);
  const revisit = revisitFor(revisits.data ?? [], slot);
  const total = revisit?.price ?? slot.price;
  const confirm = () => hold.mutate({ slotId: slot.id, patientId: chosen }, {
    onSuccess: (held) => void navigate(held.paymentNo ? `/cashier/${held.paymentNo}` : `/appointments/${held.id}?paid=1`, { replace: true }),
  });
  return (
    <PatientPage title={t('booking.title')} parent={`/practitioners/${slot.practitionerId}/slots`}
      footer={gone
        ? <ButtonLink kind="next" wide to={`/practitioners/${slot.practitionerId}/slots`}>{t('booking.other')}</ButtonLink>
        : <Button kind="next" wide busy={hold.isPending} disabled={chosen === ''} onClick={confirm}>{Number(total) === 0 ? t('booking.actFree') : t('booking.act', { amount: moneyText(total) })}</Button>}>
      {problem && <RuleRefusal problem={problem} />}
      {gone && <Wait slot={slot} />}
      <What slot={slot} />
      <Who people={people} chosen={chosen} onChange={choose} />
      {problem === undefined && <Barred patient={chosen} />}
      <Card title={t('booking.price')}>
        <dl className={styles.facts}>
          <div><dt>{t('booking.fee')}</dt><dd><Money of={slot.price} /></dd></div>
          {revisit && <div><dt>{t('revisit.title')}</dt><dd>−<Money of={String((Number(slot.price) - Number(revisit.price)).toFixed(2))} /></dd></div>}
          <div className={styles.sum}><dt>{t('booking.total')}</dt><dd><Money of={total} /></dd></div>
        </dl>
        {revisit && <p className={styles.soft}><RevisitWords revisit={revisit} /> {t('revisit.stays')}</p>}
      </Card>
      <Rules slot={slot} free={Number(total) === 0} />
    </PatientPage>
  );
}

const NOON = '12:00';
const EVENING = '18:00';

/** Whoever came too late may wait for somebody to give their place back. */
function Wait({ slot }: { slot: SlotFacts }) {
  const { t } = useTranslation('scheduling');
  const canWait = useHasPage('/waitlist/join');
  if (!canWait || slot.mode !== 'IN_PERSON' || Date.parse(slot.startsAt) <= now().getTime()) return null;
  const time = clock(slot.startsAt);
  const part = time < NOON ? 'MORNING' : time < EVENING ? 'AFTERNOON' : 'EVENING';
  return <ButtonLink kind="plain" wide to={`/waitlist/join?doctor=${slot.practitionerId}&on=${dayOf(new Date(slot.startsAt))}&part=${part}`}>{t('booking.wait')}</ButtonLink>;
}

/** Told before the place is asked for: pressing would only be refused. */
function Barred({ patient }: { patient: string }) {
  const { t } = useTranslation('scheduling');
  const say = useWhen();
  const until = useBarredUntil(patient);
  if (until === undefined) return null;
  return <Card title={t('booking.barred')}><p className={styles.warn}>{t('booking.barredText', { until: say(until) })} <Link to="/no-shows">{t('booking.barredLink')}</Link></p></Card>;
}

function What({ slot }: { slot: SlotFacts }) {
  const { t } = useTranslation('scheduling');
  const name = useWords();
  const say = useWhen();
  return (
    <Card>
      <dl className={styles.facts}>
        <div><dt>{t('booking.doctor')}</dt><dd>{name(slot.practitioner)}<small>{name(slot.institution)} · {name(slot.department)}</small></dd></div>
        <div><dt>{t('booking.when')}</dt><dd><b>{say(slot.startsAt)}–{clock(slot.endsAt)}</b></dd></div>
        {name(slot.place) !== '' && <div><dt>{t('booking.where')}</dt><dd>{name(slot.place)}</dd></div>}
      </dl>
    </Card>
  );
}

function Who({ people, chosen, onChange }: { people: readonly Member[]; chosen: string; onChange: (id: string) => void }) {
  const { t } = useTranslation('scheduling');
  const canAdd = useHasPage('/me/family');
  const canVerify = useHasPage('/verify');
  const { pathname } = useLocation();
  return (
    <Card title={t('booking.for')} more={canAdd ? { label: t('booking.add'), to: '/me/family' } : undefined}>
      <div className={styles.people} role="radiogroup" aria-label={t('booking.for')}>
        {people.map((one) => (
          <label key={one.personId} className={styles.person}>
            <input type="radio" name="patient" checked={one.personId === chosen} onChange={() => onChange(one.personId)} />
            <span><b>{one.name}</b><small>{one.relation === 'self' ? t('booking.self') : one.relation === 'represented' ? t('booking.represented') : t('booking.child')}{!one.verified && ` · ${t('booking.unverified')}`}</small></span>
            {!one.verified && one.relation === 'self' && canVerify && <Link to={`/verify?back=${encodeURIComponent(pathname)}`}>{t('booking.verify')}</Link>}
          </label>
        ))}
      </div>
    </Card>
  );
}

function Rules({ slot, free }: { slot: SlotFacts; free: boolean }) {
  const { t } = useTranslation('scheduling');
  const say = useWhen();
  const inTime = Date.parse(slot.cancellableUntil) > now().getTime();
  return (
    <Card title={t('booking.rules')}>
      <ul className={styles.rules}>
        <li data-tone={inTime ? undefined : 'warn'}>{inTime ? t(free ? 'booking.cancelFree' : 'booking.cancel', { when: say(slot.cancellableUntil) }) : t(free ? 'booking.noCancelFree' : 'booking.noCancel', { hours: slot.cancelBeforeHours })}</li>
        {!free && <li>{t('booking.hold', { minutes: slot.holdMinutes })}</li>}
        <li>{t('booking.once')}</li>
        <li>{t('booking.bring')}</li>
      </ul>
    </Card>
  );
}
