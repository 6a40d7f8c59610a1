import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { today } from '@/shared/clock/clock';
import { When } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { DayPicker } from '@/shared/work/day-picker.work';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useArrive, useExpected } from '../api/doctor';
import type { Expected } from '../api/orders';

/** The examination department's desk: who is expected on a day, and who has come. */
export default function DeskPage() {
  const { t } = useTranslation('examination');
  const [day, setDay] = useState(today);
  const expected = useExpected(day);
  const arrive = useArrive();
  return (
    <WorkPage title={t('desk.title')} lead={t('desk.lead')} tools={<DayPicker label={t('desk.on')} value={day} onChange={setDay} />}>
      {arrive.error && <RuleRefusal problem={asProblem(arrive.error)} />}
      {expected.data === undefined ? expected.isError ? <Failed error={expected.error} retry={() => void expected.refetch()} /> : <Skeleton card lines={6} />
        : expected.data.length === 0 ? <Empty icon="test" title={t('desk.empty')} text={t('desk.emptyText')} />
          : (
            <WorkTable<Expected> aria-label={t('desk.title')} rowKey="orderId" size="small" pagination={false} dataSource={expected.data} scroll={{ x: 'max-content' }} columns={[
              { title: t('desk.when'), key: 'when', render: (_, row) => <When at={row.startsAt} /> },
              { title: t('desk.code'), dataIndex: 'code' },
              { title: t('desk.patient'), dataIndex: 'patient' },
              { title: t('desk.what'), dataIndex: 'examination' },
              { title: t('desk.where'), dataIndex: 'place' },
              { title: t('desk.state'), key: 'state', render: (_, row) => <Tag tone={row.blocked ? 'danger' : row.state === 'ARRIVED' ? 'good' : 'plain'}>{row.blocked ? t('desk.blocked') : t(`desk.${row.state}`)}</Tag> },
              { title: '', key: 'act', render: (_, row) => row.state === 'CONFIRMED' && <Button size="small" type="primary" disabled={row.blocked} loading={arrive.isPending && arrive.variables === row.orderId} onClick={() => arrive.mutate(row.orderId)}>{t('desk.arrive')}</Button> },
            ]} />
          )}
    </WorkPage>
  );
}
