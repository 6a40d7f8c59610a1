import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { usePlace } from '@/shared/registry/registry';
import { Chips } from '@/shared/ui/chips';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { useOrders, usePeople, type Order } from './api/orders';
import { OrderRow } from './order-row';
import { OPEN } from './words';
import styles from './examination.module.css';

/** All orders of the person or a child: what is left to do first. */
export default function OrdersPage() {
  const { t } = useTranslation('examination');
  const [patient, setPatient] = useState<string>();
  const people = usePeople();
  const orders = useOrders(patient);
  const search = usePlace((feature) => feature.searchPath) ?? '/';
  const self = people.data?.[0]?.personId ?? '';
  return (
    <PatientPage title={t('title')} parent="/visits">
      <p className={styles.soft}>{t('lead')}</p>
      {people.data !== undefined && people.data.length > 1 && (
        <Chips label={t('who')} options={people.data.map((one) => ({ value: one.personId, label: one.name }))} chosen={[patient ?? self]} onChange={([one]) => { if (one !== undefined) setPatient(one); }} />
      )}
      {orders.isPending && <Skeleton card lines={4} />}
      {orders.error && <Failed error={orders.error} retry={() => void orders.refetch()} />}
      {orders.data?.length === 0 && <Card><Empty small icon="test" title={t('empty')} text={t('emptyText')} next={{ label: t('find'), to: search }} /></Card>}
      {orders.data && <Part title={t('open')} orders={orders.data.filter((one) => OPEN.has(one.stage))} />}
      {orders.data && <Part title={t('done')} orders={orders.data.filter((one) => !OPEN.has(one.stage))} />}
    </PatientPage>
  );
}

function Part({ title, orders }: { title: string; orders: readonly Order[] }) {
  if (orders.length === 0) return null;
  return (
    <Card title={title} flush>
      <ul className={styles.list}>{orders.map((one) => <li key={one.id}><OrderRow order={one} /></li>)}</ul>
    </Card>
  );
}
