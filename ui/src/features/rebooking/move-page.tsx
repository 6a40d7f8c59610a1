import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { now } from '@/shared/clock/clock';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { useConfirm } from '@/shared/ui/confirm';
import { When, useWhen } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { moneyText } from '@/shared/ui/say';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { useAlternatives, useAppointment, useMove, useRebooking, useUpgrade, type Alternative, type Rebooking } from './api/rebooking';
import { KeptCard } from './kept-card';
import styles from './rebooking.module.css';

/** Other times for an appointment, day by day. */
export default function MovePage() {
  const { t } = useTranslation('rebooking');
  const { id = '' } = useParams();
  const name = useWords();
  const appointment = useAppointment(id);
  const rebooking = useRebooking(id);
  const movable = rebooking.data?.movable === true;
  const places = useAlternatives(id, movable);
  const move = useMove(id);
  const upgrade = useUpgrade(id);
  const refused = move.error ?? upgrade.error;
  const confirm = useConfirm();
  const navigate = useNavigate();
  const say = useWhen();
  const choose = async (place: Alternative) => {
    const doctor = name(place.practitioner);
    if (Number(place.difference) > 0) {
      const amount = moneyText(place.difference);
      const pays = await confirm({ title: t('move.sureTitle', { when: say(place.startsAt) }), text: t('upgrade.sureText', { doctor, amount, was: appointment.data ? say(appointment.data.startsAt) : '' }), act: t('upgrade.act', { amount }), keep: t('move.keep') });
      if (pays) upgrade.mutate(place.slotId, { onSuccess: (kept) => void navigate(kept.paymentNo ? `/cashier/${kept.paymentNo}` : `/upgrades/${kept.id}`) });
      return;
    }
    const text = [t('move.sureText', { doctor, was: appointment.data ? say(appointment.data.startsAt) : '' }), ...(Number(place.refund) > 0 ? [t('move.sureRefund', { amount: moneyText(place.refund) })] : [])].join(' ');
    const sure = await confirm({ title: t('move.sureTitle', { when: say(place.startsAt) }), text, act: t('move.act'), keep: t('move.keep') });
    if (sure) move.mutate(place.slotId, { onSuccess: () => void navigate(`/appointments/${id}`, { replace: true }) });
  };
  return (
    <PatientPage title={t('move.title')} parent={`/appointments/${id}`}>
      {refused && <RuleRefusal problem={asProblem(refused)} />}
      {rebooking.data?.upgrade && <KeptCard dearer={rebooking.data.upgrade} />}
      {appointment.data && (
        <Card title={t('move.now')}>
          <p className={styles.now}><b><When at={appointment.data.startsAt} /></b> · {name(appointment.data.practitioner)}</p>
          <p className={styles.text}>{t('move.rule')}</p>
        </Card>
      )}
      {rebooking.error && <Failed error={rebooking.error} retry={() => void rebooking.refetch()} />}
      {rebooking.data && !movable && <Fixed id={id} rebooking={rebooking.data} />}
      {(rebooking.isPending || places.isLoading) && <Skeleton card lines={6} />}
      {places.error && <Failed error={places.error} retry={() => void places.refetch()} />}
      {places.data?.length === 0 && <Card><Empty small icon="calendar" title={t('move.none')} text={t('move.noneText')} next={{ label: t('move.back'), to: `/appointments/${id}` }} /></Card>}
      {places.data && days(places.data).map(([day, list]) => <Day key={day} list={list} busy={move.isPending || upgrade.isPending} choose={(place) => void choose(place)} />)}
    </PatientPage>
  );
}

/** An appointment that may not be moved any more says why. */
function Fixed({ id, rebooking }: { id: string; rebooking: Rebooking }) {
  const { t } = useTranslation('rebooking');
  const say = useWhen();
  const late = new Date(rebooking.moveUntil) <= now();
  const why = late ? t('move.late', { when: say(rebooking.moveUntil) }) : t(rebooking.movesLeft === 0 ? 'move.often' : 'move.unpaid');
  return <Card><Empty small icon="calendar" title={t('move.fixed')} text={why} next={{ label: t('move.back'), to: `/appointments/${id}` }} /></Card>;
}

function days(list: readonly Alternative[]): [string, Alternative[]][] {
  const byDay = new Map<string, Alternative[]>();
  const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
  for (const place of list) {
    const day = dayOf.format(new Date(place.startsAt));
    byDay.set(day, [...(byDay.get(day) ?? []), place]);
  }
  return [...byDay.entries()];
}

function Day({ list, busy, choose }: { list: readonly Alternative[]; busy: boolean; choose: (place: Alternative) => void }) {
  const { t } = useTranslation('rebooking');
  const name = useWords();
  const say = useWhen();
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
  const doctors = [...new Map(list.map((place) => [place.practitionerId, place])).values()].sort((a, b) => Number(b.sameDoctor) - Number(a.sameDoctor));
  return (
    <Card title={say(list[0]?.startsAt ?? '', 'day')}>
      {doctors.map((doctor) => (
        <section key={doctor.practitionerId} className={styles.doctor}>
          <h3>{name(doctor.practitioner)}{doctor.sameDoctor && <small>{t('move.same')}</small>}</h3>
          <ul className={styles.slots}>
            {list.filter((place) => place.practitionerId === doctor.practitionerId).map((place) => (
              <li key={place.slotId}>
                <button type="button" className={styles.slot} disabled={busy} onClick={() => choose(place)}>
                  <b>{time.format(new Date(place.startsAt))}</b>
                  {Number(place.refund) > 0 && <small>{t('move.refund', { amount: moneyText(place.refund) })}</small>}
                  {Number(place.difference) > 0 && <small data-tone="more">{t('upgrade.more', { amount: moneyText(place.difference) })}</small>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}
