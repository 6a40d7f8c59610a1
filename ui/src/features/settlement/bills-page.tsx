import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '@/shared/i18n/hooks';
import { PatientPage } from '@/shared/patient/patient-page';
import { usePlace } from '@/shared/registry/registry';
import { Money, When } from '@/shared/ui/facts';
import { InfiniteList } from '@/shared/ui/infinite-list';
import { Empty } from '@/shared/ui/states';
import { toneOf, useBills, type Bill } from './api/bill';
import styles from './settlement.module.css';

/** All bills of the person, newest first. */
export default function BillsPage() {
  const { t } = useTranslation('settlement');
  const bills = useBills();
  const search = usePlace((feature) => feature.searchPath) ?? '/';
  return (
    <PatientPage title={t('bills.title')} parent="/me">
      <InfiniteList query={bills} label={t('bills.label')} rowKey={(bill) => bill.id} row={(bill) => <Row bill={bill} />}
        empty={<Empty icon="receipt" title={t('bills.empty.title')} text={t('bills.empty.text')} next={{ label: t('bills.empty.act'), to: search }} />} />
    </PatientPage>
  );
}

function Row({ bill }: { bill: Bill }) {
  const { t } = useTranslation('settlement');
  const english = useLanguage() === 'en';
  const { word, tone } = toneOf(bill);
  return (
    <Link className={styles.row} to={`/bills/${bill.id}`}>
      <span className={styles.words}>
        <strong>{bill.withheld ? t('bills.withheld') : bill.lines.map((line) => (english ? line.titleEn : line.titleZh)).join(' · ')}</strong>
        <small>{bill.withheld ? bill.patientName : t('bills.for', { name: bill.patientName, payee: english ? bill.payee.nameEn : bill.payee.nameZh })}</small>
        <small><When at={bill.openedAt} /></small>
      </span>
      <span className={styles.figures}>
        <Money of={bill.total} />
        <small data-tone={tone} className={styles.state}>{t(`bills.state.${word}`)}</small>
      </span>
    </Link>
  );
}
