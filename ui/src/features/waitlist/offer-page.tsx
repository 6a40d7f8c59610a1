import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { Button, ButtonLink } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { Countdown, Money, useWhen } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { moneyText } from '@/shared/ui/say';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useAnswer, useOffer, type Offer } from './api/waitlist';
import styles from './waitlist.module.css';

/** A place kept for the caller: what, how much, why, until when; take it or leave it. */
export default function OfferPage() {
  const { t } = useTranslation('waitlist');
  const { id = '' } = useParams();
  const offer = useOffer(id);
  if (offer.isPending) return <PatientPage title={t('offer.title')} parent="/waitlist"><Skeleton card lines={6} /></PatientPage>;
  if (offer.data === undefined) return <PatientPage title={t('offer.title')} parent="/waitlist"><Failed error={offer.error} retry={() => void offer.refetch()} /></PatientPage>;
  return <Sheet offer={offer.data} refetch={() => void offer.refetch()} />;
}

function Sheet({ offer, refetch }: { offer: Offer; refetch: () => void }) {
  const { t } = useTranslation('waitlist');
  const navigate = useNavigate();
  const answer = useAnswer(offer.id);
  const live = offer.state === 'LIVE';
  const accept = () => answer.mutate('acceptance', {
    onSuccess: (now) => { if (now.paymentNo) void navigate(`/cashier/${now.paymentNo}`, { replace: true }); },
  });
  return (
    <PatientPage title={t('offer.title')} parent="/waitlist" footer={live
      ? <Button kind="next" wide busy={answer.isPending} onClick={accept}>{t('offer.accept', { amount: moneyText(offer.price) })}</Button>
      : <After offer={offer} />}>
      {answer.error && <RuleRefusal problem={asProblem(answer.error)} />}
      <Head offer={offer} onEnd={refetch} />
      <Facts offer={offer} />
      {live && (
        <>
          <Card title={t('offer.why')}>{t(`offer.reason.${offer.reason}`)}</Card>
          <Decline busy={answer.isPending} act={() => answer.mutate('refusal')} />
        </>
      )}
    </PatientPage>
  );
}

function Head({ offer, onEnd }: { offer: Offer; onEnd: () => void }) {
  const { t } = useTranslation('waitlist');
  const say = useWhen();
  return (
    <Card>
      <div className={styles.timer}>
        {offer.state === 'LIVE' ? (
          <>
            <h2>{t('offer.kept')}</h2>
            <b><Countdown until={offer.expiresAt} onEnd={onEnd} /></b>
            <p>{t('offer.untilText', { when: say(offer.expiresAt) })}</p>
          </>
        ) : (
          <><h2>{t(`offer.state.${offer.state}`)}</h2><p>{t(`offer.stateText.${offer.state}`)}</p></>
        )}
      </div>
    </Card>
  );
}

function Facts({ offer }: { offer: Offer }) {
  const { t } = useTranslation('waitlist');
  const name = useWords();
  const say = useWhen();
  return (
    <Card>
      <dl className={styles.facts}>
        <div><dt>{t('offer.when')}</dt><dd><b>{say(offer.startsAt)}</b></dd></div>
        <div><dt>{t('offer.with')}</dt><dd>{name(offer.practitioner)} · {name(offer.department)}<small>{name(offer.institution)}</small></dd></div>
        {name(offer.place) !== '' && <div><dt>{t('offer.where')}</dt><dd>{name(offer.place)}</dd></div>}
        <div><dt>{t('offer.patient')}</dt><dd>{offer.patientName}</dd></div>
        <div><dt>{t('offer.price')}</dt><dd><b><Money of={offer.price} /></b></dd></div>
      </dl>
      {offer.state === 'LIVE' && <p className={styles.soft}>{t('offer.pay', { minutes: offer.holdMinutes })}</p>}
    </Card>
  );
}

function Decline({ busy, act }: { busy: boolean; act: () => void }) {
  const { t } = useTranslation('waitlist');
  const confirm = useConfirm();
  const ask = async () => {
    if (await confirm({ title: t('offer.declineTitle'), text: t('offer.declineText'), act: t('offer.declineAct'), danger: true, keep: t('offer.keep') })) act();
  };
  return <div className={styles.leave}><Button kind="quiet" busy={busy} onClick={() => void ask()}>{t('offer.decline')}</Button></div>;
}

function After({ offer }: { offer: Offer }) {
  const { t } = useTranslation('waitlist');
  if (offer.state === 'ACCEPTED') return <ButtonLink kind="next" wide to={`/cashier/${offer.paymentNo}`}>{t('offer.toPay')}</ButtonLink>;
  if (offer.state === 'PAID') return <ButtonLink wide to={`/appointments/${offer.appointmentId}`}>{t('offer.toAppointment')}</ButtonLink>;
  return <ButtonLink kind="plain" wide to="/waitlist">{t('offer.toList')}</ButtonLink>;
}
