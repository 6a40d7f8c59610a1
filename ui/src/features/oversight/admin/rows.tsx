import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { When } from '@/shared/ui/facts';
import { WorkTable } from '@/shared/work/work-table.work';
import type { Complaint } from '../api/complaints';
import { DueDay, OutcomeTag, StateTag } from '../state-tag';

/** Complaints as a table; `list` is the page that leads to each of them. */
export function Rows({ rows, loading, empty, list = '/admin/complaints' }: { list?: string; rows: readonly Complaint[] | undefined; loading: boolean; empty: ReactNode }) {
  const { t } = useTranslation('oversight');
  return (
    <WorkTable<Complaint> aria-label={t('desk.title')}
      rowKey="id" size="middle" loading={loading} dataSource={rows} pagination={false} locale={{ emptyText: empty }} scroll={{ x: 1080 }}
      columns={[
        { title: t('one.ticket'), width: 175, render: (_, row) => <Link to={`${list}/${row.id}`}>{row.ticketNo}</Link> },
        { title: t('one.kind'), width: 120, render: (_, row) => t(`kinds.${row.kind}`) },
        { title: t('one.text'), dataIndex: 'text', ellipsis: true },
        { title: t('desk.who'), width: 90, render: (_, row) => row.house?.complainant },
        { title: t('desk.handler'), width: 150, render: (_, row) => [row.house?.handler ?? t('desk.nobody'), row.house?.department].filter(Boolean).join(' · ') },
        { title: t('one.filed'), width: 120, render: (_, row) => <When at={row.filedAt} /> },
        { title: t('desk.due'), width: 240, render: (_, row) => <><StateTag complaint={row} /> <OutcomeTag complaint={row} /><DueDay complaint={row} /></> },
      ]}
    />
  );
}
