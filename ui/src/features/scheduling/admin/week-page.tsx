import { Button, Input, Select, Space } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { now } from '@/shared/clock/clock';
import { useLanguage, useWords } from '@/shared/i18n/hooks';
import { moneyText } from '@/shared/ui/say';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useWeek, type WeekCell, type WeekView } from '../api/staff';
import { dayOf, dayPlus } from '../clock-words';
import styles from './week.module.css';

type Row = WeekView['rows'][number];
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The institution's sessions, doctor by doctor, Monday to Sunday; read-only for now. */
export default function WeekPage() {
  const { t } = useTranslation('scheduling');
  const today = dayOf(now());
  const [on, setOn] = useState(today);
  const week = useWeek(on);
  return (
    <WorkPage title={t('week.title')} tools={(
      <Space>
        <Button onClick={() => setOn(dayPlus(on, -7))}>{t('week.before')}</Button>
        <Button disabled={on === today} onClick={() => setOn(today)}>{t('week.now')}</Button>
        <Button onClick={() => setOn(dayPlus(on, 7))}>{t('week.after')}</Button>
      </Space>
    )}>
      {week.isPending ? <Skeleton card lines={8} /> : week.data === undefined
        ? <Failed error={week.error} retry={() => void week.refetch()} />
        : <Grid week={week.data} />}
    </WorkPage>
  );
}

function Grid({ week }: { week: WeekView }) {
  const { t } = useTranslation('scheduling');
  const name = useWords();
  const english = useLanguage() === 'en';
  const dayHead = new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', { timeZone: 'Asia/Shanghai', weekday: 'short', month: 'numeric', day: 'numeric' });
  const [department, setDepartment] = useState<string>();
  const [text, setText] = useState('');
  const departments = useMemo(() => [...new Map(week.rows.map((row) => [row.departmentId, row.department])).entries()], [week]);
  const rows = week.rows.filter((row) => (department === undefined || row.departmentId === department) && name(row.practitioner).toLowerCase().includes(text.trim().toLowerCase()));
  if (week.rows.length === 0) return <Empty icon="slots" title={t('week.none')} text={t('week.noneText')} />;
  return (
    <>
      <Space className={styles.filters}>
        <Select aria-label={t('week.filter')} allowClear showSearch optionFilterProp="label" className={styles.select} placeholder={t('week.all')} value={department} onChange={setDepartment}
          options={departments.map(([value, label]) => ({ value, label: name(label) }))} />
        <Input.Search aria-label={t('week.find')} allowClear placeholder={t('week.find')} onChange={(event) => setText(event.target.value)} />
      </Space>
      <WorkTable<Row> aria-label={t('week.label')} rowKey="practitionerId" size="small" bordered pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }} dataSource={rows} scroll={{ x: 1000 }}
        columns={[
          { title: t('week.doctor'), key: 'doctor', fixed: 'left', width: 150, render: (_, row) => <><Link to={`/doctors/${row.practitionerId}`}><b>{name(row.practitioner)}</b></Link><div className={styles.soft}>{name(row.department)}</div></> },
          ...DAYS.map((offset) => {
            const day = dayPlus(week.from, offset);
            return { title: dayHead.format(new Date(`${day}T12:00:00+08:00`)), key: day, render: (_: unknown, row: Row) => row.sessions.filter((cell) => cell.on === day).map((cell) => <Cell key={cell.id} cell={cell} />) };
          }),
        ]} />
    </>
  );
}

function Cell({ cell }: { cell: WeekCell }) {
  const { t } = useTranslation('scheduling');
  const share = cell.capacity === 0 ? 0 : Math.round((cell.taken / cell.capacity) * 100);
  return (
    <div className={styles.cell} data-mode={cell.mode} title={moneyText(cell.price)}>
      <b>{t(`part.${cell.part}`)}</b> {t(`mode.${cell.mode}`)}
      <div className={styles.soft}>{cell.stopped ? t('week.stopped') : t('week.booked', { taken: cell.taken, capacity: cell.capacity })}</div>
      <meter className={styles.meter} min={0} max={100} value={share} aria-label={t('week.booked', { taken: cell.taken, capacity: cell.capacity })} />
    </div>
  );
}
