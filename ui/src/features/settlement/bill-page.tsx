import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLanguage } from '@/shared/i18n/hooks';
import { Card, RowLink } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { ButtonLink } from '@/shared/ui/button';
import { Money, useWhen, When } from '@/shared/ui/facts';
import { moneyText } from '@/shared/ui/say';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { subjectPath, toneOf, useBill, type Bill } from './api/bill';
import styles from './settlement.module.css';

/** One bill with its charges, its payment and what went back. */
export default function BillPage() {
  const { t } = useTranslation('settlement');
  const { id = '' } = useParams();
  const bill = useBill(id);
  if (bill.isPending) return <PatientPage title={t('bill.title')} parent="/bills"><Skeleton card lines={5} /></PatientPage>;
  if (bill.data === undefined) return <PatientPage title={t('bill.title')} parent="/bills"><Failed error={bill.error} retry={() => void bill.refetch()} /></PatientPage>;
  const { data } = bill;
  return (
    <PatientPage title={t('bill.title')} parent="/bills"
      footer={data.payable && data.paymentNo ? <ButtonLink kind="next" wide to={`/cashier/${data.paymentNo}`}>{t('bill.pay', { amount: moneyText(data.total) })}</ButtonLink> : undefined}>
      <Head bill={data} />
      <Charges bill={data} />
      <Refunds bill={data} />
      <Facts bill={data} />
      {data.withheld ? <Card><p className={styles.hint}>{t('bills.withheldText')}</p></Card> : (
        <Card flush>
          {data.receiptNo && <RowLink icon="receipt" label={t('bill.receipt')} to={`/bills/${data.id}/receipt`} />}
          <RowLink icon="calendar" label={t('bill.subject')} to={subjectPath(data.subjectKind, data.subjectId)} />
        </Card>
      )}
    </PatientPage>
  );
}

function Head({ bill }: { bill: Bill }) {
  const { t } = useTranslation('settlement');
  const { word, tone } = toneOf(bill);
  return (
    <Card>
      <div className={styles.ticket}>
        <small data-tone={tone} className={styles.state}>{t(`bills.state.${word}`)}</small>
        <strong className={styles.amount}><Money of={bill.total} /></strong>
      </div>
    </Card>
  );
}

function Charges({ bill }: { bill: Bill }) {
  const { t } = useTranslation('settlement');
  const english = useLanguage() === 'en';
  return (
    <Card title={t('bill.lines')}>
      <dl className={styles.facts}>
        {bill.withheld && <div><dt>{t('bills.withheld')}</dt></div>}
        {bill.lines.map((line) => (
          <div key={line.code}><dt>{english ? line.titleEn : line.titleZh}{line.quantity > 1 && ` × ${line.quantity}`}</dt><dd><Money of={line.unitPrice} /></dd></div>
        ))}
        <div className={styles.sum}><dt>{t('bill.total')}</dt><dd><Money of={bill.total} /></dd></div>
        {Number(bill.refunded) > 0 && <div><dt>{t('bill.refunded')}</dt><dd><Money of={`-${bill.refunded}`} /></dd></div>}
      </dl>
    </Card>
  );
}

function Refunds({ bill }: { bill: Bill }) {
  const { t } = useTranslation('settlement');
  const say = useWhen();
  if (bill.refunds.length === 0) return null;
  const known = ['cancelled', 'lapsed', 'moved', 'leave', 'leave-declined', 'leave-unanswered', 'outage', 'outage-declined', 'outage-unanswered', 'paid-twice', 'promise-first-reply', 'promise-next-reply', 'promise-report'];
  return (
    <Card title={t('bill.refunds')}>
      <dl className={styles.facts}>
        {bill.refunds.map((refund) => (
          <div key={refund.no}>
            <dt>{t(`bill.reason.${known.includes(refund.reason) ? refund.reason : 'other'}`)}<small>{refund.sent && refund.sentAt ? t('bill.sent', { when: say(refund.sentAt) }) : t('bill.onTheWay')}</small></dt>
            <dd><Money of={refund.amount} /></dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>{t('bill.refundWay')}</p>
    </Card>
  );
}

function Facts({ bill }: { bill: Bill }) {
  const { t } = useTranslation('settlement');
  const english = useLanguage() === 'en';
  return (
    <Card>
      <dl className={styles.facts}>
        <div><dt>{t('bill.patient')}</dt><dd>{bill.patientName}</dd></div>
        {!bill.withheld && <div><dt>{t('bill.payee')}</dt><dd>{english ? bill.payee.nameEn : bill.payee.nameZh}</dd></div>}
        <div><dt>{t('bill.opened')}</dt><dd><When at={bill.openedAt} /></dd></div>
        {bill.paidAt && <div><dt>{t('bill.paidAt')}</dt><dd><When at={bill.paidAt} /></dd></div>}
        {bill.paymentNo && <div><dt>{t('bill.paymentNo')}</dt><dd className={styles.number}>{bill.paymentNo}</dd></div>}
        {bill.receiptNo && <div><dt>{t('bill.receiptNo')}</dt><dd className={styles.number}>{bill.receiptNo}</dd></div>}
      </dl>
    </Card>
  );
}
