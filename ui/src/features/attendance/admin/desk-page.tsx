import { Alert, Button, Input, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useOwnDepartments } from '../api/departments';
import { useDeskAct, useDeskLines, type Line } from '../api/lines';
import { clock } from '../words';

const REASONS = ['URGENT', 'MILITARY', 'VERY_OLD', 'DISABLED', 'LATE_PREGNANCY', 'INFANT'] as const;

interface Row { id: string; number?: number; name: string; code?: string; slotAt: string; state?: string; open: boolean; priority?: string; low?: number; high?: number }

/** The desk of a department: checks in who has come and lets first go who should. */
export default function DeskPage() {
  const { t } = useTranslation('attendance');
  const name = useWords();
  const departments = useOwnDepartments();
  const [chosen, setChosen] = useState<string>();
  const [text, setText] = useState('');
  const department = chosen ?? departments.data?.[0]?.id;
  const lines = useDeskLines(department);
  const act = useDeskAct(department);
  const problem = act.error ? asProblem(act.error) : undefined;
  return (
    <WorkPage title={t('desk.title')} lead={t('desk.lead')} tools={(
      <Space wrap>
        <Select aria-label={t('desk.department')} style={{ minWidth: 220 }} value={department} onChange={setChosen} showSearch={{ optionFilterProp: 'label' }}
          options={(departments.data ?? []).map((one) => ({ value: one.id, label: name(one.name) }))} />
        <Input.Search allowClear placeholder={t('desk.search')} value={text} onChange={(event) => setText(event.target.value)} />
      </Space>
    )}>
      {problem && <Alert type="error" showIcon title={problem.detail} description={problem.wayOut} />}
      {lines.data === undefined ? lines.isError ? <Failed error={lines.error} retry={() => void lines.refetch()} /> : <Skeleton card lines={6} />
        : lines.data.length === 0 ? <Empty icon="calendar" title={t('desk.none')} text={t('desk.noneText')} />
          : lines.data.map((line) => <DeskLine key={line.session} line={line} text={text.trim()} act={act} />)}
    </WorkPage>
  );
}

const rowOf = (guest: Line['guests'][number]): Row => ({ id: guest.appointmentId, number: guest.number, name: guest.name, slotAt: guest.slotAt, state: guest.state, open: false, priority: guest.priority, low: guest.low, high: guest.high });

function rowsOf(line: Line, text: string): Row[] {
  // Who may need something stands above who has been seen.
  const gone = (state: string) => state === 'SEEN' || state === 'WITHDRAWN';
  const rows: Row[] = [
    ...line.guests.filter((guest) => !gone(guest.state)).map(rowOf),
    ...line.expected.map((one) => ({ id: one.appointmentId, name: one.name, code: one.code, slotAt: one.slotAt, open: one.open })),
    ...line.guests.filter((guest) => gone(guest.state)).map(rowOf),
  ];
  return text === '' ? rows : rows.filter((row) => row.name.includes(text) || row.code?.includes(text.toUpperCase()) === true);
}

function DeskLine({ line, text, act }: { line: Line; text: string; act: ReturnType<typeof useDeskAct> }) {
  const { t } = useTranslation('attendance');
  const name = useWords();
  return (
    <WorkTable<Row> aria-label={`${name(line.doctor)} · ${name(line.place)}`} rowKey="id" size="small" pagination={false} dataSource={rowsOf(line, text)} locale={{ emptyText: t('desk.empty') }} scroll={{ x: 900 }}
      title={() => <b>{name(line.doctor)} · {name(line.place)} · {clock(line.begins)}–{clock(line.ends)}</b>} columns={[
        { title: t('desk.number'), key: 'number', width: 72, render: (_, row) => row.number },
        { title: t('desk.name'), dataIndex: 'name' },
        { title: t('desk.slot'), key: 'slot', width: 96, render: (_, row) => clock(row.slotAt) },
        { title: t('desk.code'), dataIndex: 'code', width: 120 },
        { title: t('desk.state'), key: 'state', width: 120, render: (_, row) => <Tag tone={row.state === 'CALLED' ? 'warning' : row.state === undefined ? 'plain' : 'good'}>{row.state === undefined ? t('desk.notHere') : t(`work.state.${row.state}`)}</Tag> },
        { title: t('desk.wait'), key: 'wait', width: 140, render: (_, row) => row.high !== undefined && t('minutes', { low: row.low, high: row.high }) },
        { title: t('desk.act'), key: 'act', width: 200, render: (_, row) => <Act row={row} act={act} /> },
      ]} />
  );
}

function Act({ row, act }: { row: Row; act: ReturnType<typeof useDeskAct> }) {
  const { t } = useTranslation('attendance');
  if (row.state === undefined) {
    return <Button size="small" type="primary" disabled={!row.open} loading={act.isPending} onClick={() => act.mutate({ appointmentId: row.id, checkIn: true })}>{t(row.open ? 'desk.checkIn' : 'desk.tooEarly')}</Button>;
  }
  if (row.state !== 'WAITING') return null;
  return (
    <Select size="small" style={{ width: 160 }} aria-label={t('desk.priority')} value={row.priority ?? ''} onChange={(priority) => act.mutate({ appointmentId: row.id, priority: priority === '' ? undefined : priority, checkIn: false })}
      options={[{ value: '', label: t('desk.noPriority') }, ...REASONS.map((reason) => ({ value: reason, label: t(`reasons.${reason}`) }))]} />
  );
}
