import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@/shared/ui/button';
import { Chips } from '@/shared/ui/chips';
import { useWhen, When } from '@/shared/ui/facts';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useReviewed, useToReview, type Emergency } from '../api/emergency';
import { ReviewTag } from '../facts';

type View = 'todo' | 'done';

/** The institution's emergency accesses: what waits for review by its due date, and what was reviewed. */
export default function ReviewsPage() {
  const { t } = useTranslation('confidentiality');
  const [view, setView] = useState<View>('todo');
  const views = (['todo', 'done'] as const).map((value) => ({ value, label: t(`desk.${value}`) }));
  return (
    <WorkPage title={t('desk.title')} lead={t('desk.lead')} tools={<Chips label={t('desk.title')} options={views} chosen={[view]} onChange={([one]) => setView(one ?? view)} />}>
      {view === 'todo' ? <ToDo /> : <Done />}
    </WorkPage>
  );
}

function ToDo() {
  const { t } = useTranslation('confidentiality');
  const { data, isPending, error, refetch } = useToReview();
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  return <Rows rows={data} loading={isPending} empty={<Empty small icon="key" title={t('desk.emptyTodo.title')} text={t('desk.emptyTodo.text')} />} />;
}

function Done() {
  const { t } = useTranslation('confidentiality');
  const { t: shared } = useTranslation('shared');
  const { data, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useReviewed();
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  return (
    <>
      <Rows rows={data?.pages.flatMap((page) => page.items)} loading={isPending} empty={<Empty small icon="key" title={t('desk.emptyDone.title')} text={t('desk.emptyDone.text')} />} />
      {hasNextPage && <Button kind="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>{shared('more')}</Button>}
    </>
  );
}

function Rows({ rows, loading, empty }: { rows: readonly Emergency[] | undefined; loading: boolean; empty: React.ReactNode }) {
  const { t } = useTranslation('confidentiality');
  const when = useWhen();
  return (
    <WorkTable<Emergency> aria-label={t('desk.title')}
      rowKey="id" size="middle" loading={loading} dataSource={rows} pagination={false} locale={{ emptyText: empty }} scroll={{ x: 900 }}
      columns={[
        { title: t('doctor'), width: 120, render: (_, row) => <Link to={`/admin/emergency-access/${row.id}`}>{row.doctor}</Link> },
        { title: t('patient'), width: 100, dataIndex: 'patient' },
        { title: t('reason'), width: 220, render: (_, row) => t(`reasons.${row.reason}`) },
        { title: t('words'), dataIndex: 'words', ellipsis: true },
        { title: t('opened'), width: 130, render: (_, row) => <When at={row.openedAt} /> },
        { title: t('reviewBy'), width: 220, render: (_, row) => <>{row.verdict === undefined && when(`${row.reviewBy}T00:00:00+08:00`, 'day')} <ReviewTag of={row} /></> },
      ]}
    />
  );
}
