import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '@/shared/clock/clock';
import { useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useDay, type DayView } from '../api/staff';
import { clock, dayOf, dayPlus } from '../clock-words';

type Row = DayView['appointments'][number];

/** The doctor's confirmed appointments, day by day. */
export default function DayPage() {
  const { t } = useTranslation('scheduling');
  const say = useWhen();
  const today = dayOf(now());
  const [on, setOn] = useState(today);
  const day = useDay(on);
  return (
    <WorkPage title={`${t('day.title')} · ${say(on, 'day')}`} tools={(
      <Space>
        <Button onClick={() => setOn(dayPlus(on, -1))}>{t('day.before')}</Button>
        <Button disabled={on === today} onClick={() => setOn(today)}>{t('day.today')}</Button>
        <Button onClick={() => setOn(dayPlus(on, 1))}>{t('day.after')}</Button>
      </Space>
    )}>
      {day.isPending ? <Skeleton card lines={6} /> : day.data === undefined
        ? <Failed error={day.error} retry={() => void day.refetch()} />
        : <Rows day={day.data} />}
    </WorkPage>
  );
}

function Rows({ day }: { day: DayView }) {
  const { t } = useTranslation('scheduling');
  if (day.appointments.length === 0) return <Empty icon="calendar" title={t('day.empty')} text={t('day.emptyText')} />;
  return (
    <>
      <p>{t('day.count', { count: day.appointments.length })}</p>
      <WorkTable<Row> aria-label={t('day.label')} rowKey="id" size="middle" pagination={false} dataSource={[...day.appointments]} columns={[
        { title: t('day.time'), key: 'time', width: 112, render: (_, row) => `${clock(row.startsAt)}–${clock(row.endsAt)}` },
        { title: t('day.patient'), key: 'patient', render: (_, row) => `${row.patientName}　${t(`day.sex.${row.sex}`)}${row.age >= 0 ? `　${t('day.years', { age: row.age })}` : ''}` },
        { title: t('day.code'), dataIndex: 'code', width: 112 },
      ]} />
    </>
  );
}
