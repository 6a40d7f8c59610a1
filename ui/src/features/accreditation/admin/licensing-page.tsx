import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { When } from '@/shared/ui/facts';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useApplications, type ApplicationRow } from '../api/licensing';
import { StateTag } from './state-tag';

/** What institutions handed in, what waits first. */
export default function LicensingPage() {
  const { t } = useTranslation('accreditation');
  const { data, isPending, error, refetch } = useApplications();
  return (
    <WorkPage title={t('licensing.title')} lead={t('licensing.lead')}>
      {error ? <Failed error={error} retry={() => void refetch()} /> : (
        <WorkTable<ApplicationRow> aria-label={t('licensing.title')} rowKey="id" size="middle" loading={isPending} dataSource={data} pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 700 }}
          locale={{ emptyText: <Empty small icon="hospital" title={t('licensing.empty')} text={t('licensing.emptyText')} next={{ label: t('licensing.invite'), to: '/admin/applicants' }} /> }}
          columns={[
            { title: t('licensing.name'), key: 'name', render: (_, row) => <Link to={`/admin/licensing/${row.id}`}>{row.name}</Link> },
            { title: t('licensing.applicant'), dataIndex: 'applicant', key: 'applicant' },
            { title: t('licensing.state'), key: 'state', render: (_, row) => <StateTag state={row.state} /> },
            { title: t('licensing.submitted'), key: 'submitted', render: (_, row) => row.submittedAt !== undefined && <When at={row.submittedAt} /> },
            { title: t('licensing.decided'), key: 'decided', render: (_, row) => row.decidedAt !== undefined && <When at={row.decidedAt} /> },
          ]} />
      )}
    </WorkPage>
  );
}
