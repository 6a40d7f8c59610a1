import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@/shared/ui/button';
import { Chips } from '@/shared/ui/chips';
import { When } from '@/shared/ui/facts';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import type { Complaint } from '../api/complaints';
import { useAnswered, useWaiting } from '../api/desk';
import { DueDay, StateTag } from '../state-tag';

type View = 'waiting' | 'answered';

/** The institution's complaints: what waits by its due date, and what was answered. */
export default function DeskPage() {
  const { t } = useTranslation('oversight');
  const [view, setView] = useState<View>('waiting');
  const views = (['waiting', 'answered'] as const).map((value) => ({ value, label: t(`desk.${value}`) }));
  return (
    <WorkPage title={t('desk.title')} lead={t('desk.lead')} tools={<Chips label={t('desk.title')} options={views} chosen={[view]} onChange={([one]) => setView(one ?? view)} />}>
      {view === 'waiting' ? <Waiting /> : <Answered />}
    </WorkPage>
  );
}

function Waiting() {
  const { t } = useTranslation('oversight');
  const { data, isPending, error, refetch } = useWaiting();
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  return <Rows rows={data} loading={isPending} empty={<Empty small icon="complaint" title={t('desk.emptyWaiting.title')} text={t('desk.emptyWaiting.text')} />} />;
}

function Answered() {
  const { t } = useTranslation('oversight');
  const { t: shared } = useTranslation('shared');
  const { data, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useAnswered();
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  return (
    <>
      <Rows rows={data?.pages.flatMap((page) => page.items)} loading={isPending} empty={<Empty small icon="complaint" title={t('desk.emptyAnswered.title')} text={t('desk.emptyAnswered.text')} />} />
      {hasNextPage && <Button kind="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>{shared('more')}</Button>}
    </>
  );
}

function Rows({ rows, loading, empty }: { rows: readonly Complaint[] | undefined; loading: boolean; empty: React.ReactNode }) {
  const { t } = useTranslation('oversight');
  return (
    <WorkTable<Complaint> aria-label={t('desk.title')}
      rowKey="id" size="middle" loading={loading} dataSource={rows} pagination={false} locale={{ emptyText: empty }} scroll={{ x: 900 }}
      columns={[
        { title: t('one.ticket'), width: 180, render: (_, row) => <Link to={`/admin/complaints/${row.id}`}>{row.ticketNo}</Link> },
        { title: t('one.kind'), width: 140, render: (_, row) => t(`kinds.${row.kind}`) },
        { title: t('one.text'), dataIndex: 'text', ellipsis: true },
        { title: t('desk.who'), width: 100, dataIndex: 'complainant' },
        { title: t('one.filed'), width: 130, render: (_, row) => <When at={row.filedAt} /> },
        { title: t('desk.due'), width: 300, render: (_, row) => <><StateTag complaint={row} /> <DueDay complaint={row} /></> },
      ]}
    />
  );
}
