import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'antd';
import { today } from '@/shared/clock/clock';
import { useWords } from '@/shared/i18n/hooks';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useDevices, useOutages, type Device, type Outage } from '../api/outages';
import styles from '../outage.module.css';
import { OutageForm } from './outage-form';
import { OutageList } from './outage-list';

/** The examination devices of the house: what is booked on them, stopping one or all, and what became of the patients. */
export default function DevicesPage() {
  const { t } = useTranslation('outage');
  const devices = useDevices();
  const outages = useOutages();
  const [picked, setPicked] = useState<string>();
  if (devices.data === undefined) return <WorkPage title={t('title')} lead={t('lead')}>{devices.isError ? <Failed error={devices.error} retry={() => void devices.refetch()} /> : <Skeleton card lines={6} />}</WorkPage>;
  return (
    <WorkPage title={t('title')} lead={t('lead')}>
      <div className={styles.stack}>
        <OutageForm devices={devices.data} picked={picked} pick={setPicked} />
        <Devices devices={devices.data} outages={outages.data ?? []} take={setPicked} />
        <OutageList outages={outages.data} error={outages.error} retry={() => void outages.refetch()} />
      </div>
    </WorkPage>
  );
}

function Devices({ devices, outages, take }: { devices: Device[]; outages: Outage[]; take: (id: string) => void }) {
  const { t } = useTranslation('outage');
  const name = useWords();
  const stateOf = ({ device }: Device) => {
    const own = outages.filter((one) => one.active && (one.device == null || one.device.zh === device.name.zh));
    if (own.length === 0) return <Tag tone="good">{t('working')}</Tag>;
    return own.some((one) => one.from <= today()) ? <Tag tone="danger">{t('stopped')}</Tag> : <Tag tone="plain">{t('planned')}</Tag>;
  };
  return (
    <WorkTable<Device> aria-label={t('title')} rowKey={(row) => row.device.id} size="middle" pagination={false} dataSource={devices} scroll={{ x: 760 }} locale={{ emptyText: <Empty small icon="test" title={t('title')} /> }} columns={[
      { title: t('device'), key: 'device', render: (_, row) => <b>{name(row.device.name)}</b> },
      { title: t('place'), key: 'place', render: (_, row) => name(row.device.place) },
      { title: t('booked'), key: 'booked', render: (_, row) => t('booked', { count: row.booked }) },
      { title: t('sessions'), key: 'sessions', render: (_, row) => t('sessions', { count: row.sessions }) },
      { title: t('state'), key: 'state', render: (_, row) => stateOf(row) },
      { title: t('act'), key: 'act', width: 120, render: (_, row) => <Button size="small" onClick={() => { take(row.device.id); window.scrollTo({ top: 0 }); }}>{t('take')}</Button> },
    ]} />
  );
}
