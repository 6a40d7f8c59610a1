import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Failed } from '@/shared/ui/states';
import { moneyText } from '@/shared/ui/say';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import type { Service } from '../api/directory';
import { useStaff, type StaffRow } from '../api/administration';
import { useDoctorName, useSpan, useWords } from '../words';

interface Row { doctor: StaffRow; service: Service }

/** Every service of the house with its price and its promise. */
export default function PricesPage() {
  const { t } = useTranslation('directory');
  const staff = useStaff();
  const columns = useColumns();
  const rows: Row[] = (staff.data?.items ?? []).flatMap((doctor) => doctor.services.map((service) => ({ doctor, service })));
  return (
    <WorkPage title={t('admin.prices')} lead={t('admin.readOnly')}>
      {staff.isError
        ? <Failed error={staff.error} retry={() => void staff.refetch()} />
        : <WorkTable<Row> aria-label={t('admin.prices')} rowKey={(row) => row.service.id} size="small" loading={staff.isPending} dataSource={rows} columns={columns} scroll={{ x: 900 }} pagination={{ pageSize: 25, hideOnSinglePage: true, showSizeChanger: false }} />}
    </WorkPage>
  );
}

function useColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('directory');
  const words = useWords();
  const name = useDoctorName();
  const span = useSpan();
  const text = (row: Row, minutes: number) => (row.service.kind === 'CLINIC' ? '—' : span(minutes));
  const kinds = ['ADVICE', 'FOLLOW_UP', 'CLINIC'] as const;
  return [
    { title: t('admin.name'), key: 'name', render: (_, row) => name(row.doctor) },
    { title: t('admin.department'), key: 'department', render: (_, row) => words(row.doctor.department) },
    { title: t('admin.kind'), key: 'kind', render: (_, row) => t(`kind.${row.service.kind}`), filters: kinds.map((kind) => ({ text: t(`kind.${kind}`), value: kind })), onFilter: (kind, row) => row.service.kind === kind },
    { title: t('admin.price'), key: 'price', align: 'right', render: (_, row) => moneyText(row.service.price), sorter: (a, b) => Number(a.service.price) - Number(b.service.price) },
    { title: t('admin.reply'), key: 'reply', render: (_, row) => text(row, row.service.replyMinutes) },
    { title: t('admin.window'), key: 'window', render: (_, row) => text(row, row.service.windowMinutes) },
    { title: t('admin.exchanges'), key: 'exchanges', render: (_, row) => (row.service.kind === 'CLINIC' ? '—' : row.service.exchanges === 0 ? t('admin.unlimited') : row.service.exchanges) },
    { title: t('admin.state'), key: 'state', render: (_, row) => <Tag tone={row.service.why === undefined ? 'good' : 'warning'}>{t(row.service.why === undefined ? 'admin.ok' : 'doctor.notNow')}</Tag> },
  ];
}
