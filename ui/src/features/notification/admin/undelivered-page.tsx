import { Alert, Button, Grid, Space, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { usePhoned, useUndelivered, type Undelivered } from '../api/undelivered';

/** Whom no reminder reached, the nearest appointment first, and whether somebody has phoned. */
export default function UndeliveredPage() {
  const { t } = useTranslation('notification');
  const list = useUndelivered();
  const phoned = usePhoned();
  const problem = phoned.error ? asProblem(phoned.error) : undefined;
  return (
    <WorkPage title={t('undelivered.title')} lead={t('undelivered.lead')}>
      {problem && <Alert type="error" showIcon title={problem.detail} description={problem.wayOut} />}
      {list.data === undefined ? list.isError ? <Failed error={list.error} retry={() => void list.refetch()} /> : <Skeleton card lines={5} />
        : list.data.length === 0 ? <Empty icon="bell" title={t('undelivered.none')} text={t('undelivered.noneText')} />
          : <List rows={list.data} phoned={phoned} />}
    </WorkPage>
  );
}

function List({ rows, phoned }: { rows: Undelivered[]; phoned: ReturnType<typeof usePhoned> }) {
  const { t } = useTranslation('notification');
  const say = useWhen();
  // On a phone, which is what one phones with, three columns hold all of it and nothing has to be scrolled to.
  const { md: wide } = Grid.useBreakpoint();
  const kind = (row: Undelivered) => t(`undelivered.kinds.${row.kind}`);
  const reason = (row: Undelivered) => row.reason && t(`undelivered.why.${row.reason}`, { count: row.attempts, defaultValue: '' });
  const phone = (row: Undelivered) => (row.phone === undefined ? t('undelivered.noPhone') : <a href={`tel:${row.phone}`}>{row.phone}</a>);
  const act = (row: Undelivered) => (row.phonedAt === undefined
    ? <Button size="small" type="primary" loading={phoned.isPending && phoned.variables === row.id} onClick={() => phoned.mutate(row.id)}>{t('undelivered.phoned')}</Button>
    : <Tag tone="good">{t('undelivered.phonedAt', { when: say(row.phonedAt) })}</Tag>);
  const columns: TableColumnsType<Undelivered> = wide === false ? [
    { title: t('undelivered.startsAt'), key: 'startsAt', render: (_, row) => <Two first={say(row.startsAt)} second={`${row.doctor} · ${kind(row)}`} /> },
    { title: t('undelivered.patient'), key: 'patient', render: (_, row) => <Two first={row.patient} second={phone(row)} /> },
    { title: t('undelivered.act'), key: 'act', render: (_, row) => <Two first={act(row)} second={reason(row)} /> },
  ] : [
    { title: t('undelivered.startsAt'), key: 'startsAt', render: (_, row) => say(row.startsAt) },
    { title: t('undelivered.patient'), dataIndex: 'patient' },
    { title: t('undelivered.phone'), key: 'phone', render: (_, row) => phone(row) },
    { title: t('undelivered.doctor'), dataIndex: 'doctor' },
    { title: t('undelivered.kind'), key: 'kind', render: (_, row) => kind(row) },
    { title: t('undelivered.reason'), key: 'reason', render: (_, row) => reason(row) },
    { title: t('undelivered.act'), key: 'act', width: 220, render: (_, row) => act(row) },
  ];
  return <WorkTable<Undelivered> aria-label={t('undelivered.title')} rowKey="id" size={wide === false ? 'small' : 'middle'} pagination={false} dataSource={rows} columns={columns} />;
}

function Two({ first, second }: { first: ReactNode; second: ReactNode }) {
  return <Space orientation="vertical" size={2}>{first}<small>{second}</small></Space>;
}
