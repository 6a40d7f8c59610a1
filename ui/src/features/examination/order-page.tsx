import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { useNow } from '@/shared/clock/clock';
import { Card, RowLink } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { useContributions } from '@/shared/registry/registry';
import { ExaminationSectionView } from '@/shared/registry/slot-view';
import { Button, ButtonLink } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { Countdown, Money, When, useWhen } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { moneyText } from '@/shared/ui/say';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { useAsked, useGiveBack, useOrder, type Order } from './api/orders';
import { Findings } from './findings';
import { clock, toneOf } from './words';
import styles from './examination.module.css';

/** One order: what it waits for, what stands in the way, when and how to prepare, and how to give it back. */
export default function OrderPage() {
  const { t } = useTranslation('examination');
  const { id = '' } = useParams();
  const order = useOrder(id);
  if (order.isPending) return <PatientPage title={t('one')} parent="/examinations"><Skeleton card lines={5} /><Skeleton card /></PatientPage>;
  if (order.data === undefined) return <PatientPage title={t('one')} parent="/examinations"><Failed error={order.error} retry={() => void order.refetch()} /></PatientPage>;
  return <Details order={order.data} />;
}

function Details({ order }: { order: Order }) {
  const { t } = useTranslation('examination');
  const back = useGiveBack(order.id);
  const asked = useAsked(order.id) && order.stage === 'BOOKED';
  const sections = useContributions((feature) => feature.examinationSections);
  const blocked = order.findings.filter((one) => one.kind !== 'PREPARE' || one.lifted);
  const preparations = order.findings.filter((one) => one.kind === 'PREPARE' && !one.lifted);
  const mayChange = order.answers != null && order.questions.length > 0 && !['ARRIVED', 'OVER', 'EXPIRED', 'WITHDRAWN'].includes(order.stage);
  return (
    <PatientPage title={t('one')} parent="/examinations" footer={<Next order={order} />}>
      {back.error && <RuleRefusal problem={asProblem(back.error)} />}
      <Card>
        <div className={styles.head}><h2>{order.examination.name}</h2><Tag tone={asked ? 'warning' : toneOf[order.stage]}>{t(asked ? 'asked.stage' : `stage.${order.stage}`)}</Tag></div>
        <p className={styles.lead}>{t(asked ? 'asked.next' : `next.${order.stage}`)}{order.stage === 'TO_PAY' && order.booking && <> <Countdown until={order.booking.payBy} /></>}</p>
      </Card>
      {sections.map((slot) => <ExaminationSectionView key={slot.feature} slot={slot} orderId={order.id} booked={order.booking != null} />)}
      {blocked.length > 0 && <Card><Findings findings={blocked} /></Card>}
      {order.booking && <Booked order={order} />}
      {order.steps.length > 0 && <Timetable order={order} />}
      <Card title={t('prepare')}>
        <p>{order.examination.preparation}</p>
        {preparations.length > 0 && <Findings findings={preparations} />}
      </Card>
      <Facts order={order} />
      {mayChange && <Card flush><RowLink icon="note" label={t('change')} hint={t('change2')} to={`/examinations/${order.id}/questions`} /></Card>}
      {!asked && <GiveBack order={order} busy={back.isPending} act={() => back.mutate()} />}
    </PatientPage>
  );
}

function Next({ order }: { order: Order }) {
  const { t } = useTranslation('examination');
  switch (order.stage) {
    case 'TO_ANSWER': return <ButtonLink kind="next" wide to={`/examinations/${order.id}/questions`}>{t('act.TO_ANSWER')}</ButtonLink>;
    case 'TO_BOOK': return <ButtonLink kind="next" wide to={`/examinations/${order.id}/times`}>{t('act.TO_BOOK')}</ButtonLink>;
    case 'TO_PAY': return <ButtonLink kind="next" wide to={`/cashier/${order.booking?.paymentNo}?back=${encodeURIComponent(`/examinations/${order.id}`)}`}>{t('act.TO_PAY', { amount: moneyText(order.examination.price) })}</ButtonLink>;
    default: return <ButtonLink kind="plain" wide to="/examinations">{t('section.all')}</ButtonLink>;
  }
}

function Booked({ order: { booking, examination } }: { order: Order }) {
  const { t } = useTranslation('examination');
  const say = useWhen();
  if (!booking) return null;
  return (
    <Card>
      <dl className={styles.facts}>
        <div><dt>{t('when')}</dt><dd><b>{say(booking.startsAt)}–{clock(booking.endsAt)}</b></dd></div>
        <div><dt>{t('where')}</dt><dd>{examination.place}<small>{examination.device}</small></dd></div>
        {booking.state !== 'HELD' && <div><dt>{t('code')}</dt><dd><b className={styles.code}>{booking.code}</b></dd></div>}
      </dl>
    </Card>
  );
}

function Timetable({ order }: { order: Order }) {
  const { t } = useTranslation('examination');
  const at = useNow();
  return (
    <Card title={t('timetable')}>
      <ol className={styles.steps}>
        {order.steps.map((step) => (
          <li key={step.what} className={styles.step} data-what={step.what} data-past={Date.parse(step.at) < at.getTime()}>
            <When at={step.at} /><span>{t(`step.${step.what}`, { amount: step.amount })}</span>
          </li>
        ))}
      </ol>
      {order.booking?.state === 'CONFIRMED' && <a className={styles.calendar} href={`/api/examination-orders/${order.id}/calendar`} download="examination.ics"><Icon name="calendar" size={20} />{t('calendar')}</a>}
    </Card>
  );
}

function Facts({ order }: { order: Order }) {
  const { t } = useTranslation('examination');
  const say = useWhen();
  return (
    <Card>
      <dl className={styles.facts}>
        <div><dt>{t('patient')}</dt><dd>{order.patient}</dd></div>
        <div><dt>{t('indication')}</dt><dd>{order.indication}</dd></div>
        <div><dt>{t('doctor')}</dt><dd>{order.doctor}<small>{order.institution}</small></dd></div>
        <div><dt>{t('where')}</dt><dd>{order.examination.place}<small>{t('takes', { count: order.examination.minutes })}</small></dd></div>
        <div><dt>{t('price')}</dt><dd><Money of={order.examination.price} /></dd></div>
        <div><dt>{t('valid')}</dt><dd>{say(order.validUntil, 'day')}</dd></div>
      </dl>
    </Card>
  );
}

function GiveBack({ order, busy, act }: { order: Order; busy: boolean; act: () => void }) {
  const { t } = useTranslation('examination');
  const confirm = useConfirm();
  const say = useWhen();
  const at = useNow();
  const { booking } = order;
  if (!booking || (order.stage !== 'TO_PAY' && order.stage !== 'BOOKED')) return null;
  if (order.stage === 'TO_PAY') return <div className={styles.giveBack}><Button kind="quiet" busy={busy} onClick={act}>{t('cancelHeld')}</Button></div>;
  if (Date.parse(booking.changeUntil) < at.getTime()) return <p className={styles.soft}>{t('late')}</p>;
  const amount = moneyText(booking.price);
  const ask = async () => {
    if (await confirm({ title: t('cancelTitle'), text: t('cancelText', { when: say(booking.startsAt), amount }), act: t('cancel', { amount }), danger: true, keep: t('keep') })) act();
  };
  return (
    <div className={styles.giveBack}>
      <div><ButtonLink kind="plain" to={`/examinations/${order.id}/times`}>{t('move')}</ButtonLink><Button kind="quiet" busy={busy} onClick={() => void ask()}>{t('cancel', { amount })}</Button></div>
      <p className={styles.soft}>{t('until', { when: say(booking.changeUntil) })}</p>
    </div>
  );
}
