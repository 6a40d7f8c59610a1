import { useTranslation } from 'react-i18next';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { When } from '@/shared/ui/facts';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useStanding, type Standing } from '../api/training';

/** Who of the house passed the onboarding course, and until when. */
export default function StandingPage() {
  const { t } = useTranslation('training');
  const { data, isPending, error, refetch } = useStanding();
  const words = useWords();
  const day = useDay();
  return (
    <WorkPage title={t('standing.title')} lead={t('standing.lead')}>
      {error ? <Failed error={error} retry={() => void refetch()} /> : (
        <WorkTable<Standing> aria-label={t('standing.title')} rowKey="practitionerId" size="middle" loading={isPending} dataSource={data} pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 700 }}
          locale={{ emptyText: <Empty small icon="doctor" title={t('standing.empty')} text={t('standing.emptyText')} /> }}
          columns={[
            { title: t('standing.name'), key: 'name', render: (_, row) => <b>{words(row.name)}</b> },
            { title: t('standing.department'), key: 'department', render: (_, row) => words(row.department) },
            { title: t('standing.state'), key: 'state', render: (_, row) => <Tag tone={row.owed ? 'warning' : 'good'}>{t(row.owed ? 'standing.owed' : 'standing.ok')}</Tag> },
            { title: t('standing.score'), key: 'score', align: 'right', render: (_, row) => row.lastScore ?? '—' },
            { title: t('standing.until'), key: 'until', render: (_, row) => (row.validUntil === undefined ? '—' : day(row.validUntil)) },
            { title: t('standing.last'), key: 'last', render: (_, row) => row.lastAt !== undefined && <When at={row.lastAt} /> },
          ]} />
      )}
    </WorkPage>
  );
}
