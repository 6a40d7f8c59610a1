import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { Chips } from '@/shared/ui/chips';
import { When } from '@/shared/ui/facts';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useHouseWaiting, type WaitingVisit } from '../api/house';

/** Who of the doctors has patients waiting online and until when they promised to answer; no patient is named. */
export default function WaitingPage() {
  const { t } = useTranslation('consultation');
  const [query, setQuery] = useSearchParams();
  const late = query.get('late') === '1';
  const list = useHouseWaiting();
  const words = useWords();
  const all = list.data ?? [];
  const options = [
    { value: 'all', label: t('house.counted', { name: t('house.waiting'), count: all.length }) },
    { value: 'late', label: t('house.counted', { name: t('house.late'), count: all.filter((one) => one.late).length }) },
  ];
  return (
    <WorkPage title={t('house.listTitle')} lead={t('house.lead')} tools={<Chips label={t('house.listTitle')} options={options} chosen={[late ? 'late' : 'all']} onChange={([one]) => setQuery(one === 'late' ? { late: '1' } : {}, { replace: true })} />}>
      {list.isError ? <Failed error={list.error} retry={() => void list.refetch()} /> : (
        <WorkTable<WaitingVisit> aria-label={t('house.listTitle')} rowKey="id" size="middle" loading={list.isPending} pagination={false} scroll={{ x: 640 }}
          dataSource={all.filter((one) => one.late || !late)}
          locale={{ emptyText: <Empty small icon="chat" title={t('house.nobody')} text={t('house.nobodyText')} /> }}
          columns={[
            { title: t('house.doctor'), key: 'doctor', render: (_, one) => words(one.doctor) },
            { title: t('house.since'), key: 'since', render: (_, one) => <When at={one.requestedAt} /> },
            { title: t('house.due'), key: 'due', render: (_, one) => one.dueAt !== undefined && <When at={one.dueAt} /> },
            { title: t('house.state'), key: 'state', width: 120, render: (_, one) => <Tag tone={one.late ? 'danger' : 'info'}>{t(one.late ? 'house.late' : 'house.inTime')}</Tag> },
          ]} />
      )}
    </WorkPage>
  );
}
