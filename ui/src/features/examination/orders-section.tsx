import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { useOrders } from './api/orders';
import { OrderRow } from './order-row';
import { OPEN } from './words';
import styles from './examination.module.css';

const SHOWN = 3;

/** Examinations on the visits tab; nothing when none was ever ordered. */
export default function OrdersSection() {
  const { t } = useTranslation('examination');
  const { data } = useOrders();
  if (data === undefined || data.length === 0) return null;
  const shown = [...data.filter((one) => OPEN.has(one.stage)), ...data.filter((one) => !OPEN.has(one.stage))].slice(0, SHOWN);
  return (
    <Card title={t('section.title')} more={{ label: t('section.all'), to: '/examinations' }} flush>
      <ul className={styles.list} aria-label={t('section.label')}>{shown.map((one) => <li key={one.id}><OrderRow order={one} /></li>)}</ul>
    </Card>
  );
}
