import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '@/shared/ui/button';
import { Chips } from '@/shared/ui/chips';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import type { Complaint } from '../api/complaints';
import { useAnswered, useHandlers, useWaiting } from '../api/desk';
import styles from '../complaints.module.css';
import { Rows } from './rows';

const VIEWS = ['waiting', 'late', 'new', 'accepted', 'mine', 'answered'] as const;
type View = (typeof VIEWS)[number];
const FITS: Record<Exclude<View, 'answered'>, (one: Complaint) => boolean> = {
  waiting: () => true,
  late: (one) => one.late,
  new: (one) => one.state === 'FILED',
  accepted: (one) => one.state === 'ACCEPTED',
  mine: (one) => one.house?.mine === true,
};

/** The institution's complaints: what waits by its due date, overdue first, and what was answered. */
export default function DeskPage() {
  const { t } = useTranslation('oversight');
  const [query, setQuery] = useSearchParams();
  const view = VIEWS.find((one) => one === query.get('view')) ?? 'waiting';
  const department = query.get('department') ?? undefined;
  const waiting = useWaiting(department);
  const departments = useHandlers().data?.departments;
  const set = (name: string, value: string | undefined) => setQuery((now) => {
    if (value === undefined) now.delete(name);
    else now.set(name, value);
    return now;
  }, { replace: true });
  const label = (one: View) => (one === 'answered' || !waiting.data ? t(`desk.${one}`) : t('desk.counted', { name: t(`desk.${one}`), count: waiting.data.filter(FITS[one]).length }));
  return (
    <WorkPage title={t('desk.title')} lead={t('desk.lead')} tools={(
      <div className={styles.tools}>
        <Chips label={t('desk.title')} options={VIEWS.map((value) => ({ value, label: label(value) }))} chosen={[view]} onChange={([one]) => set('view', one ?? view)} />
        <Select className={styles.pick} allowClear showSearch={{ optionFilterProp: 'label' }} aria-label={t('desk.department')} placeholder={t('desk.allDepartments')} value={department} onChange={(value?: string) => set('department', value)} options={departments?.map((one) => ({ value: one.id, label: one.name }))} />
      </div>
    )}>
      {view === 'answered' ? <Answered department={department} /> : waiting.error
        ? <Failed error={waiting.error} retry={() => void waiting.refetch()} />
        : <Rows rows={waiting.data?.filter(FITS[view])} loading={waiting.isPending} empty={<Empty small icon="complaint" title={t('desk.emptyWaiting.title')} text={t('desk.emptyWaiting.text')} />} />}
    </WorkPage>
  );
}

function Answered({ department }: { department: string | undefined }) {
  const { t } = useTranslation('oversight');
  const { t: shared } = useTranslation('shared');
  const { data, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useAnswered(department);
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  return (
    <>
      <Rows rows={data?.pages.flatMap((page) => page.items)} loading={isPending} empty={<Empty small icon="complaint" title={t('desk.emptyAnswered.title')} text={t('desk.emptyAnswered.text')} />} />
      {hasNextPage && <Button kind="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>{shared('more')}</Button>}
    </>
  );
}
