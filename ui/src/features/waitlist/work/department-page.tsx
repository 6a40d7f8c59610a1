import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useDepartmentList, usePriority, type Entry } from '../api/staff';
import { useWanted } from '../wording';

const LONGEST = 200;

/** Who waits in the doctor's department, in the order in which they are asked. */
export default function DepartmentPage() {
  const { t } = useTranslation('waitlist');
  const name = useWords();
  const list = useDepartmentList();
  const [raised, setRaised] = useState<Entry>();
  return (
    <WorkPage title={t('staff.title')} lead={list.data && t('staff.lead', { department: name(list.data.department) })}>
      {list.isPending ? <Skeleton card lines={6} /> : list.data === undefined ? <Failed error={list.error} retry={() => void list.refetch()} />
        : list.data.entries.length === 0 ? <Empty icon="queue" title={t('staff.empty')} text={t('staff.emptyText')} />
        : <Rows entries={list.data.entries} may={list.data.mayPrioritise} raise={setRaised} />}
      {raised && <Raise entry={raised} close={() => setRaised(undefined)} />}
    </WorkPage>
  );
}

export function Rows({ entries, may, raise }: { entries: readonly Entry[]; may: boolean; raise?: (entry: Entry) => void }) {
  const { t } = useTranslation('waitlist');
  const say = useWhen();
  const wanted = useWanted();
  const lower = usePriority();
  return (
    <WorkTable<Entry> aria-label={t('staff.label')} rowKey="id" size="middle" pagination={{ pageSize: 30, hideOnSinglePage: true }} dataSource={[...entries]} scroll={{ x: 900 }} columns={[
      { title: t('staff.place'), dataIndex: 'place', width: 70 },
      { title: t('staff.patient'), key: 'patient', width: 200, render: (_, row) => <><b>{row.patientName}</b> {row.prioritised && <Tag tone="warning">{t('staff.priority')}</Tag>}{row.priorityReason && <div><small>{t('staff.by', { doctor: row.priorityBy, reason: row.priorityReason })}</small></div>}</> },
      { title: t('staff.wants'), key: 'wants', render: (_, row) => { const { who, when } = wanted(row); return <>{who}<div><small>{when}</small></div></>; } },
      { title: t('staff.joined'), key: 'joined', width: 150, render: (_, row) => say(row.joinedAt) },
      { title: t('staff.state'), key: 'state', width: 170, render: (_, row) => <>{t(`state.${row.state}`)}{row.offerUntil && <div><small>{t('staff.until', { when: say(row.offerUntil) })}</small></div>}{row.passes > 0 && <div><small>{t('staff.passes', { count: row.passes })}</small></div>}</> },
      { title: t('staff.why'), key: 'why', width: 170, render: (_, row) => t(`staff.reason.${row.reason}`) },
      ...(may ? [{ title: '', key: 'act', width: 140, render: (_: unknown, row: Entry) => (row.prioritised
        ? <Button size="small" loading={lower.isPending} onClick={() => lower.mutate({ id: row.id })}>{t('staff.lower')}</Button>
        : <Button size="small" onClick={() => raise?.(row)}>{t('staff.raise')}</Button>) }] : []),
    ]} />
  );
}

function Raise({ entry, close }: { entry: Entry; close: () => void }) {
  const { t } = useTranslation('waitlist');
  const [reason, setReason] = useState('');
  const priority = usePriority();
  return (
    <Modal open title={`${t('staff.raiseTitle')} · ${entry.patientName}`} okText={t('staff.save')} cancelText={t('staff.cancel')} confirmLoading={priority.isPending}
      okButtonProps={{ disabled: reason.trim() === '' }} onCancel={close} onOk={() => priority.mutate({ id: entry.id, reason }, { onSuccess: close })}>
      {priority.error && <Alert type="error" showIcon title={asProblem(priority.error).detail || asProblem(priority.error).title} />}
      <p>{t('staff.raiseText')}</p>
      <Input.TextArea aria-label={t('staff.raiseTitle')} value={reason} maxLength={LONGEST} showCount rows={3} placeholder={t('staff.placeholder')} onChange={(event) => setReason(event.target.value)} />
    </Modal>
  );
}
