import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { useLanguage } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { safeReturn } from '@/shared/session/session';
import { Button, ButtonLink } from '@/shared/ui/button';
import { Countdown, Money } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { moneyText } from '@/shared/ui/say';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed, State } from '@/shared/ui/states';
import { subjectPath } from './api/bill';
import { usePayAgain, usePayment, useSandboxAct, type Payment, type SandboxAct } from './api/pay';
import styles from './settlement.module.css';

const OTHERS: readonly SandboxAct[] = ['PAY_NOTICE_REPEATED', 'PAY_NOTICE_LOST', 'FAIL', 'TIME_OUT'];

/** Where a payment is made, with the sandbox counter while no real cashier is connected. */
export default function CashierPage() {
  const { t } = useTranslation('settlement');
  const { paymentNo = '' } = useParams();
  const [acted, setActed] = useState(false);
  const payment = usePayment(paymentNo, acted);
  if (payment.isPending) return <PatientPage title={t('cashier.title')}><Skeleton card lines={4} /></PatientPage>;
  if (payment.data === undefined) return <PatientPage title={t('cashier.title')}><Failed error={payment.error} retry={() => void payment.refetch()} /></PatientPage>;
  return <Counter key={paymentNo} payment={payment.data} acted={acted} setActed={setActed} />;
}

function Counter({ payment, acted, setActed }: { payment: Payment; acted: boolean; setActed: (acted: boolean) => void }) {
  const { t } = useTranslation('settlement');
  const outcome = outcomeOf(payment, acted);
  const act = useSandboxAct(payment.no);
  const press = (what: SandboxAct) => {
    setActed(true);
    act.mutate(what, { onError: () => setActed(false) });
  };
  const parent = safeReturn(useSearchParams()[0].get('back'), subjectPath(payment.subjectKind, payment.subjectId));
  return (
    <PatientPage title={t('cashier.title')} parent={parent}
      footer={outcome === 'open' && payment.sandbox
        ? <Button kind="next" wide busy={act.isPending} onClick={() => press('PAY')}>{t('cashier.pay', { amount: moneyText(payment.amount) })}</Button>
        : undefined}>
      {payment.sandbox && <p className={styles.sandbox}>{t('cashier.sandbox')}</p>}
      {act.error && <RuleRefusal problem={asProblem(act.error)} />}
      <Ticket payment={payment} open={outcome === 'open' || outcome === 'waiting'} />
      <Outcome payment={payment} outcome={outcome} parent={parent} onAgain={() => setActed(false)} />
      {outcome === 'open' && payment.sandbox && (
        <Card title={t('cashier.others')}>
          <p className={styles.hint}>{t('cashier.othersHint')}</p>
          <div className={styles.others}>
            {OTHERS.map((one) => <Button key={one} kind="plain" wide disabled={act.isPending} onClick={() => press(one)}>{t(`cashier.acts.${one}`)}</Button>)}
          </div>
        </Card>
      )}
    </PatientPage>
  );
}

const paidAt = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}paid=1`;

type Outcome = 'open' | 'waiting' | 'paid' | 'late' | 'failed' | 'closed';

function outcomeOf(payment: Payment, acted: boolean): Outcome {
  if (payment.state === 'PAID') return payment.billState === 'PAID' ? 'paid' : 'late';
  if (payment.billState !== 'OPEN') return 'closed';
  if (payment.state === 'FAILED') return 'failed';
  return acted ? 'waiting' : 'open';
}

function Ticket({ payment, open }: { payment: Payment; open: boolean }) {
  const { t } = useTranslation('settlement');
  const english = useLanguage() === 'en';
  return (
    <Card>
      <div className={styles.ticket}>
        <small>{t('cashier.amount')}</small>
        <strong className={styles.amount}><Money of={payment.amount} /></strong>
        <p>{payment.lines.map((line) => (english ? line.titleEn : line.titleZh)).join(' · ')}</p>
        <p className={styles.hint}>{t('cashier.payee')} {english ? payment.payee.nameEn : payment.payee.nameZh}</p>
        {open && <p className={styles.left}>{t('cashier.left')} <Countdown until={payment.payBy} /></p>}
      </div>
    </Card>
  );
}

function Outcome({ payment, outcome, parent, onAgain }: { payment: Payment; outcome: Outcome; parent: string; onAgain: () => void }) {
  const { t } = useTranslation('settlement');
  const navigate = useNavigate();
  const again = usePayAgain(payment.billId);
  useEffect(() => {
    if (outcome !== 'paid') return undefined;
    const timer = setTimeout(() => void navigate(paidAt(parent), { replace: true }), 1200);
    return () => clearTimeout(timer);
  }, [outcome, navigate, parent]);
  switch (outcome) {
    case 'open': return null;
    case 'waiting': return <State icon="clock" tone="wait" title={t('cashier.waiting')} text={t('cashier.waitingText')} />;
    case 'paid': return <State icon="check" title={t('cashier.paid')} text={t('cashier.paidText')}><ButtonLink kind="next" to={paidAt(parent)}>{t('cashier.see')}</ButtonLink></State>;
    case 'late': return <State icon="history" title={t('cashier.late')} text={t('cashier.lateText')}><ButtonLink kind="plain" to={`/bills/${payment.billId}`}>{t('cashier.bill')}</ButtonLink></State>;
    case 'closed': return <State icon="clock" title={t('cashier.closed')} text={t('cashier.closedText')}><ButtonLink kind="plain" to={parent}>{t('cashier.back')}</ButtonLink></State>;
    case 'failed': return (
      <State icon="alert" tone="wait" title={t('cashier.failed')} text={t('cashier.failedText')}>
        <Button kind="next" busy={again.isPending} onClick={() => again.mutate(undefined, {
          onSuccess: (next) => { onAgain(); void navigate(`/cashier/${next.no}?back=${encodeURIComponent(parent)}`, { replace: true }); },
        })}>{t('cashier.again')}</Button>
      </State>
    );
  }
}
