import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { Button, ButtonLink } from '@/shared/ui/button';
import { useWhen } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { moneyText } from '@/shared/ui/say';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed, State } from '@/shared/ui/states';
import { useBook, useMove, useOrder, usePlaces, type Order, type Place, type Places } from './api/orders';
import { Findings } from './findings';
import { clock } from './words';
import styles from './examination.module.css';

/** The device's free times; those that do not fit say why, the nearest that fits is offered first. */
export default function TimesPage() {
  const { t } = useTranslation('examination');
  const { id = '' } = useParams();
  const order = useOrder(id);
  const places = usePlaces(id);
  const error = order.error ?? places.error;
  if (error) return <PatientPage title={t('times.title')}><Failed error={error} retry={() => { void order.refetch(); void places.refetch(); }} /></PatientPage>;
  if (order.data === undefined || places.data === undefined) return <PatientPage title={t('times.title')}><Skeleton card lines={2} /><Skeleton card lines={6} /></PatientPage>;
  return <Sheet order={order.data} places={places.data} refresh={() => void places.refetch()} />;
}

function Sheet({ order, places, refresh }: { order: Order; places: Places; refresh: () => void }) {
  const { t } = useTranslation('examination');
  const navigate = useNavigate();
  const say = useWhen();
  const moving = order.stage === 'BOOKED';
  const { book, renew } = useBook(order.id);
  const move = useMove(order.id);
  const all = places.days.flatMap((day) => day.places);
  const nearest = all.find((one) => one.slotId === places.nearest);
  const [chosenId, setChosen] = useState<string>();
  const chosen = all.find((one) => one.slotId === (chosenId ?? nearest?.slotId));
  const [dayChosen, setDay] = useState<string>();
  const day = places.days.find((one) => one.on === dayChosen) ?? places.days.find((one) => one.places.some((place) => place.slotId === chosen?.slotId)) ?? places.days[0];
  const error = book.error ?? move.error;
  const choose = (place: Place) => {
    renew();
    book.reset();
    move.reset();
    setChosen(place.slotId);
  };
  const take = (place: Place) => {
    if (moving) move.mutate(place.slotId, { onSuccess: () => void navigate(`/examinations/${order.id}`, { replace: true }), onError: refresh });
    else book.mutate(place.slotId, { onSuccess: (held) => void navigate(`/cashier/${held.paymentNo}?back=${encodeURIComponent(`/examinations/${order.id}`)}`, { replace: true }), onError: refresh });
  };
  const fits = chosen !== undefined && chosen.causes.length === 0;
  const footer = chosen === undefined
    ? <ButtonLink kind="plain" wide to={`/examinations/${order.id}`}>{t('one')}</ButtonLink>
    : <Button kind="next" wide disabled={!fits} busy={book.isPending || move.isPending} onClick={() => take(chosen)}>{fits ? moving ? t('times.takeMove') : t('times.take', { amount: moneyText(order.examination.price) }) : t('times.why')}</Button>;
  return (
    <PatientPage title={t(moving ? 'times.title2' : 'times.title')} parent={`/examinations/${order.id}`} footer={footer}>
      {error && <RuleRefusal problem={asProblem(error)} />}
      <p className={styles.soft}>{order.examination.name} · {order.examination.place}</p>
      {nearest === undefined && (
        <State icon="calendar" title={t('times.none')} text={places.fitsFrom ? t('times.noneText', { when: say(places.fitsFrom) }) : t('times.noneText2')} />
      )}
      {nearest !== undefined && (
        <Card>
          <div className={styles.nearest}>
            <span><small className={styles.soft}>{t('times.nearest')}</small><b>{say(nearest.startsAt)}</b></span>
            {chosen?.slotId !== nearest.slotId && <Button kind="plain" onClick={() => { choose(nearest); setDay(undefined); }}>{t('times.pick')}</Button>}
          </div>
        </Card>
      )}
      <Days places={places} day={day?.on} onChange={setDay} />
      {day && <Day places={day.places} chosen={chosen?.slotId} onChange={choose} />}
      {chosen !== undefined && chosen.causes.length > 0 && <Card><Findings findings={places.reasons.filter((one) => chosen.causes.includes(one.cause))} /></Card>}
      {fits && places.reasons.length > 0 && <Card title={t('times.whyNot')}><Findings findings={places.reasons} /></Card>}
    </PatientPage>
  );
}

function Days({ places, day, onChange }: { places: Places; day: string | undefined; onChange: (day: string) => void }) {
  const { t } = useTranslation('examination');
  const say = useWhen();
  return (
    <div className={styles.strip} role="group" aria-label={t('times.day')} tabIndex={0}>
      {places.days.map((one) => {
        const fitting = one.places.filter((place) => place.causes.length === 0).length;
        return (
          <button key={one.on} type="button" className={styles.day} aria-pressed={one.on === day} data-fits={fitting > 0} onClick={() => onChange(one.on)}>
            <b>{say(one.on, 'day')}</b><small>{fitting > 0 ? t('times.left', { count: fitting }) : t('times.not')}</small>
          </button>
        );
      })}
    </div>
  );
}

const NOON = '12:00';

function Day({ places, chosen, onChange }: { places: readonly Place[]; chosen: string | undefined; onChange: (place: Place) => void }) {
  const { t } = useTranslation('examination');
  const halves = [
    { title: t('times.morning'), list: places.filter((one) => clock(one.startsAt) < NOON) },
    { title: t('times.afternoon'), list: places.filter((one) => clock(one.startsAt) >= NOON) },
  ].filter((half) => half.list.length > 0);
  return (
    <Card>
      {halves.map((half) => (
        <section key={half.title} className={styles.half}>
          <h2>{half.title}</h2>
          <ul className={styles.slots}>
            {half.list.map((one) => (
              <li key={one.slotId}>
                <button type="button" className={styles.slot} data-fits={one.causes.length === 0} aria-pressed={one.slotId === chosen} onClick={() => onChange(one)}>
                  <b>{clock(one.startsAt)}</b><small>{one.causes.length > 0 ? t('times.not') : one.sameMorning ? t('times.together') : t('times.left', { count: one.left })}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}
