import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/types';
import { Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useOwnInstitution } from '../api/administration';
import { useWords } from '../words';

/** The departments of the house with their clinical subjects. */
export default function DepartmentsPage() {
  const { t } = useTranslation('directory');
  const words = useWords();
  const own = useOwnInstitution();
  return (
    <WorkPage title={t('admin.departments')} lead={t('admin.readOnly')}>
      {own.isError
        ? <Failed error={own.error} retry={() => void own.refetch()} />
        : (
          <WorkTable<Schema<'DepartmentRow'>> aria-label={t('admin.departments')}
            rowKey="slug" size="small" loading={own.isPending} dataSource={own.data?.departments ?? []} pagination={false} scroll={{ x: 900 }}
            columns={[
              { title: t('admin.department'), key: 'name', render: (_, row) => <Link to={`/find?department=${row.slug}`}>{words(row.name)}</Link> },
              { title: t('admin.subject'), key: 'subject', render: (_, row) => row.subjectCode },
              { title: t('admin.online'), key: 'active', render: (_, row) => <Tag tone={row.active ? 'good' : 'warning'}>{t(row.active ? 'admin.open' : 'admin.closed')}</Tag> },
              { title: t('admin.doctorsCount'), key: 'doctors', align: 'right', dataIndex: 'doctors' },
              { title: t('admin.diseases'), key: 'diseases', render: (_, row) => row.diseases.map(words).join(' · ') },
            ]}
          />
        )}
    </WorkPage>
  );
}
