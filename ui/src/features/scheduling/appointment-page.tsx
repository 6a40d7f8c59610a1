import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { Card, RowLink } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { useContributions } from '@/shared/registry/registry';
import { AppointmentSectionView } from '@/shared/registry/slot-view';
import { Button, ButtonLink } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { Countdown, Money, useWhen } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { moneyText } from '@/shared/ui/say';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useAppointment, useCancel, useDisplaced, type Appointment, type Displaced } from './api/appointment';
import { useRevisits } from './api/revisit';
import { clock } from './clock-words';
import { RevisitWords } from './revisit-note';
import styles from './scheduling.module.css';

/** One appointment: what it is, what to do next, how to prepare, how to give it back. */
export default function AppointmentPage() {
  const { t } = useTranslation('scheduling');
  const { id = '' } = useParams();
  const appointment = useAppointment(id);
  if (appointment.isPending) return <PatientPage title={t('appointment.title')} parent="/visits"><Skeleton card lines={5} /></PatientPage>;
  if (appointment.data === undefined) return <PatientPage title={t('appointment.title')} parent="/visits"><Failed error={appointment.error} retry={() => void appointment.refetch()} /></PatientPage>;
  return <Details appointment={appointment.data} />;
}

function Details({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation('scheduling');
  const cancel = useCancel(appointment.id);
  const standing = appointment.state === 'CONFIRMED';
  const displaced = useDisplaced(appointment.id).data;
  const sections = useContributions((feature) => feature.appointmentSections);
  return (
    <PatientPage title={t('appointment.title')} parent="/visits" footer={nextStepOf(appointment) && <NextStep appointment={appointment} />}>
      {cancel.error && <RuleRefusal problem={asProblem(cancel.error)} />}
      <Head appointment={appointment} />
      {sections.filter((slot) => standing || slot.anyState).map((slot) => <AppointmentSectionView key={slot.feature} slot={slot} appointmentId={appointment.id} />)}
      <Facts appointment={appointment} />
      {appointment.state === 'OVER' && <ComeAgain appointment={appointment} />}
      {standing && <Prepare appointment={appointment} />}
      <Card flush>
        {appointment.billId && <RowLink icon="receipt" label={t('appointment.bill')} to={`/bills/${appointment.billId}`} />}
        <RowLink icon="doctor" label={t('appointment.doctor')} to={`/doctors/${appointment.practitionerId}`} />
        <RowLink icon="complaint" label={t('appointment.complain')} to={`/complaints/new?institution=${appointment.institutionId}&aboutKind=appointment&aboutId=${appointment.id}`} />
      </Card>
      {/* The card that asks about a doctor's leave offers every way out by itself. */}
      {!(standing && displaced === 'MOVED') && <GiveBack appointment={appointment} busy={cancel.isPending} act={() => cancel.mutate()} />}
    </PatientPage>
  );
}

/** What the bar at the bottom offers, if anything. */
function nextStepOf({ state, paymentNo }: Appointment): 'pay' | 'again' | undefined {
  if (state === 'HELD' && paymentNo) return 'pay';
  return state === 'LAPSED' || state === 'CANCELLED' ? 'again' : undefined;
}

function NextStep({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation('scheduling');
  return nextStepOf(appointment) === 'pay'
    ? <ButtonLink kind="next" wide to={`/cashier/${appointment.paymentNo}`}>{t('appointment.pay', { amount: moneyText(appointment.price) })}</ButtonLink>
    : <ButtonLink kind="main" wide to={`/practitioners/${appointment.practitionerId}/slots`}>{t('appointment.again')}</ButtonLink>;
}

/** What a doctor's leave did to it, where that is what there is to say. */
function stoppedOf(state: Appointment['state'], displaced: Displaced | undefined): Displaced | undefined {
  if (state === 'CONFIRMED') return displaced === 'MOVED' || displaced === 'ACCEPTED' ? displaced : undefined;
  return state === 'CANCELLED' && displaced !== undefined && ['REFUNDED', 'DECLINED', 'UNANSWERED', 'RELEASED'].includes(displaced) ? displaced : undefined;
}

function Head({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation('scheduling');
  const [search] = useSearchParams();
  const { state } = appointment;
  const happened = stoppedOf(state, useDisplaced(appointment.id).data);
  const fresh = search.get('paid') === '1' && state === 'CONFIRMED';
  return (
    <Card>
      <div className={styles.head} data-state={state}>
        <span className={styles.badge}><Icon name={happened === 'MOVED' ? 'alert' : state === 'CONFIRMED' ? 'check' : state === 'HELD' ? 'clock' : 'history'} size={28} /></span>
        <h2>{happened ? t(`appointment.stopped.${happened}`) : fresh ? t('appointment.done') : t(`appointment.state.${state}`)}</h2>
        {state === 'HELD' && appointment.payBy && <p className={styles.left}><Countdown until={appointment.payBy} /></p>}
        {state === 'CONFIRMED' && <><p>{t('appointment.doneText')}</p><p className={styles.code}><small>{t('appointment.code')}</small><b>{appointment.code}</b></p></>}
        {state === 'LAPSED' && <p>{t('appointment.lapsed')}</p>}
        {state === 'CANCELLED' && <p>{t('appointment.cancelled')}</p>}
        {Number(appointment.refunded) > 0 && <p>{t('appointment.refunded', { amount: moneyText(appointment.refunded) })}</p>}
      </div>
    </Card>
  );
}

function Facts({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation('scheduling');
  const name = useWords();
  const say = useWhen();
  return (
    <Card>
      <dl className={styles.facts}>
        <div><dt>{t('appointment.when')}</dt><dd><b>{say(appointment.startsAt)}–{clock(appointment.endsAt)}</b></dd></div>
        <div><dt>{t('appointment.patient')}</dt><dd>{appointment.patientName}{appointment.bookedBy !== undefined && <small> · {t('appointment.bookedBy', { name: appointment.bookedBy })}</small>}</dd></div>
        <div><dt>{t('appointment.with')}</dt><dd>{name(appointment.practitioner)} · {name(appointment.department)}<small>{name(appointment.institution)}</small></dd></div>
        {name(appointment.place) !== '' && <div><dt>{t('appointment.where')}</dt><dd>{name(appointment.place)}</dd></div>}
        <div><dt>{t('appointment.price')}</dt><dd><Money of={appointment.price} />{Number(appointment.relief) > 0 && <small>{t('revisit.instead', { amount: moneyText(String((Number(appointment.price) + Number(appointment.relief)).toFixed(2))) })}</small>}</dd></div>
      </dl>
    </Card>
  );
}

/** After the visit: until when the patient may come again, at which price. */
function ComeAgain({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation('scheduling');
  const revisit = useRevisits(appointment.patientId).data?.find((one) => one.visitId === appointment.id);
  if (revisit === undefined) return null;
  return (
    <Card title={t('revisit.title')}>
      {revisit.usedBy && <p className={styles.soft}>{t('revisit.used')}</p>}
      {!revisit.usedBy && !revisit.usable && <p className={styles.soft}>{t('revisit.over')}</p>}
      {revisit.usable && <p className={styles.soft}><RevisitWords revisit={revisit} /> {t('revisit.once')}</p>}
      {revisit.usedBy && <ButtonLink kind="plain" wide to={`/appointments/${revisit.usedBy}`}>{t('revisit.see')}</ButtonLink>}
      {revisit.usable && <ButtonLink kind="next" wide to={`/practitioners/${revisit.practitionerId}/slots`}>{t('revisit.act')}</ButtonLink>}
    </Card>
  );
}

function Prepare({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation('scheduling');
  return (
    <Card title={t('appointment.prepare')}>
      <ul className={styles.rules}>
        <li>{t('appointment.arrive')}</li>
        <li>{t('appointment.bringId')}</li>
        <li>{t('appointment.bringRecords')}</li>
      </ul>
      <a className={styles.calendar} href={`/api/appointments/${appointment.id}/calendar`} download="appointment.ics"><Icon name="calendar" size={20} />{t('appointment.calendar')}</a>
    </Card>
  );
}

function GiveBack({ appointment, busy, act }: { appointment: Appointment; busy: boolean; act: () => void }) {
  const { t } = useTranslation('scheduling');
  const confirm = useConfirm();
  const say = useWhen();
  const { state } = appointment;
  if (state !== 'HELD' && state !== 'CONFIRMED') return null;
  if (!appointment.cancellable) return <p className={styles.soft}>{t('appointment.deadlineOver', { when: say(appointment.cancellableUntil) })}</p>;
  const paid = state === 'CONFIRMED';
  const amount = moneyText(appointment.price);
  const free = paid && Number(appointment.price) === 0;
  const words = free ? t('appointment.cancelFree') : paid ? t('appointment.cancelPaid', { amount }) : t('appointment.cancelHeld');
  const ask = async () => {
    const sure = await confirm({
      title: t(paid ? 'appointment.cancelPaidTitle' : 'appointment.cancelHeldTitle'),
      text: t(free ? 'appointment.cancelFreeText' : paid ? 'appointment.cancelPaidText' : 'appointment.cancelHeldText', { amount, when: say(appointment.startsAt) }),
      act: words, danger: true, keep: t('appointment.keep'),
    });
    if (sure) act();
  };
  return (
    <div className={styles.giveBack}>
      <Button kind="quiet" busy={busy} onClick={() => void ask()}>{words}</Button>
      {paid && <p className={styles.soft}>{t('appointment.deadline', { when: say(appointment.cancellableUntil) })}</p>}
    </div>
  );
}
