import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useDemo } from '@/shared/clock/clock';
import { useLanguage } from '@/shared/i18n/hooks';
import { PatientPage } from '@/shared/patient/patient-page';
import { Money } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useBill, type Bill } from './api/bill';
import styles from './settlement.module.css';

/** A receipt carries the date itself, never a word like today. */
const calendarDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The electronic receipt of a paid bill, as it also prints. */
export default function ReceiptPage() {
  const { t } = useTranslation('settlement');
  const { id = '' } = useParams();
  const bill = useBill(id);
  return (
    <PatientPage title={t('receipt.title')} parent={`/bills/${id}`}
      footer={bill.data?.receiptNo
        ? <a className={styles.download} href={`/api/bills/${id}/receipt`} download={`${bill.data.receiptNo}.pdf`}><Icon name="download" />{t('receipt.download')}</a>
        : undefined}>
      {bill.isPending ? <Skeleton card lines={6} /> : bill.data === undefined
        ? <Failed error={bill.error} retry={() => void bill.refetch()} />
        : <Paper bill={bill.data} />}
    </PatientPage>
  );
}

function Paper({ bill }: { bill: Bill }) {
  const { t } = useTranslation('settlement');
  const english = useLanguage() === 'en';
  const demo = useDemo();
  const net = (Number(bill.total) - Number(bill.refunded)).toFixed(2);
  return (
    <article className={styles.paper}>
      <h2>{t('receipt.head')}</h2>
      <p className={styles.paperHead}><span>{t('receipt.no')} <b className={styles.number}>{bill.receiptNo}</b></span>{bill.paidAt && <span>{t('receipt.on')} {calendarDay.format(new Date(bill.paidAt))}</span>}</p>
      <p>{t('receipt.patient')} <b>{bill.patientName}</b></p>
      <table>
        <thead><tr><th scope="col">{t('receipt.item')}</th><th scope="col">{t('receipt.quantity')}</th><th scope="col">{t('receipt.amount')}</th></tr></thead>
        <tbody>{bill.lines.map((line) => (
          <tr key={line.code}><td>{english ? line.titleEn : line.titleZh}</td><td>{line.quantity}</td><td><Money of={line.unitPrice} /></td></tr>
        ))}</tbody>
        <tfoot>
          <tr><th scope="row" colSpan={2}>{t('receipt.total')}</th><td><Money of={bill.total} /></td></tr>
          {Number(bill.refunded) > 0 && <tr><th scope="row" colSpan={2}>{t('receipt.refunded')}</th><td><Money of={`-${bill.refunded}`} /></td></tr>}
          {Number(bill.refunded) > 0 && <tr><th scope="row" colSpan={2}>{t('receipt.net')}</th><td><Money of={net} /></td></tr>}
        </tfoot>
      </table>
      <p>{t('receipt.payee')} <b>{english ? bill.payee.nameEn : bill.payee.nameZh}</b></p>
      <p className={styles.hint}>{t('receipt.paymentNo')} <span className={styles.number}>{bill.paymentNo}</span></p>
      <p className={styles.hint}>{t('receipt.note')}{demo && ` ${t('receipt.demo')}`}</p>
    </article>
  );
}
