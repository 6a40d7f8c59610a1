import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '@/shared/i18n/hooks';
import { useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useStaffReleases, type Release } from '../api/release';

/** The institution's releases of the coming days. */
export default function ReleasesPage() {
  const { t } = useTranslation('release');
  const releases = useStaffReleases();
  return (
    <WorkPage title={t('staff.title')}>
      {releases.isPending ? <Skeleton card lines={6} />
        : releases.data === undefined ? <Failed error={releases.error} retry={() => void releases.refetch()} />
        : releases.data.length === 0 ? <Empty icon="clock" title={t('staff.empty')} text={t('staff.emptyText')} />
        : <Rows releases={releases.data} />}
    </WorkPage>
  );
}

function Rows({ releases }: { releases: readonly Release[] }) {
  const { t } = useTranslation('release');
  const name = useWords();
  const say = useWhen();
  return (
    <WorkTable<Release> aria-label={t('staff.label')} rowKey="id" size="small" pagination={false} dataSource={[...releases]} scroll={{ x: 900 }}
      columns={[
        { title: t('staff.opens'), key: 'opens', render: (_, row) => <b>{say(row.opensAt)}</b> },
        { title: t('staff.department'), key: 'department', render: (_, row) => name(row.department) },
        { title: t('staff.clinics'), key: 'clinics', render: (_, row) => row.sessions.map((one) => <div key={one.id}>{say(one.on, 'day')} {t(`part.${one.part}`)} {name(one.practitioner)}</div>) },
        { title: t('staff.places'), dataIndex: 'places', align: 'right' },
        { title: t('staff.left'), key: 'left', align: 'right', render: (_, row) => row.sessions.reduce((sum, one) => sum + one.left, 0) },
        { title: t('staff.waiting'), dataIndex: 'waiting', align: 'right' },
        { title: t('staff.state'), key: 'state', render: (_, row) => <Tag tone={row.state === 'RUSH' ? 'warning' : row.state === 'AHEAD' ? 'info' : 'plain'}>{row.soldOut ? t('staff.soldOut') : t(`staff.${row.state}`)}</Tag> },
        { title: '', key: 'open', render: (_, row) => <Link to={`/releases/${row.id}`}>{t('staff.open')}</Link> },
      ]} />
  );
}
