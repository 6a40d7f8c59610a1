import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chips } from '@/shared/ui/chips';
import { When } from '@/shared/ui/facts';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useCases, type Case } from '../api/proofs';
import { Review } from './review';

const TONES = { WAITING: 'warning', ACCEPTED: 'good', RETURNED: 'danger' } as const;

/** Guardians' papers that wait for a look, and those that had one. */
export default function DeskPage() {
  const { t } = useTranslation('guardianship');
  const list = useCases();
  const [done, setDone] = useState(false);
  const [open, setOpen] = useState<string>();
  const all = list.data ?? [];
  const rows = all.filter((one) => (one.state === 'WAITING') !== done);
  const chosen = all.find((one) => one.id === open);
  const options = [
    { value: 'waiting', label: t('desk.counted', { name: t('desk.waiting'), count: all.filter((one) => one.state === 'WAITING').length }) },
    { value: 'done', label: t('desk.done') },
  ];
  return (
    <WorkPage title={t('desk.title')} lead={t('desk.lead')} tools={<Chips label={t('desk.title')} options={options} chosen={[done ? 'done' : 'waiting']} onChange={([one]) => setDone(one === 'done')} />}>
      {list.isError ? <Failed error={list.error} retry={() => void list.refetch()} /> : (
        <WorkTable<Case> aria-label={t('desk.title')} rowKey="id" size="middle" loading={list.isPending} dataSource={rows} pagination={false} scroll={{ x: 800 }}
          locale={{ emptyText: <Empty small icon="family" title={t('desk.none')} text={t('desk.noneText')} /> }}
          columns={[
            { title: t('desk.guardian'), dataIndex: 'guardian', width: 140 },
            { title: t('desk.ward'), key: 'ward', render: (_, one) => `${one.ward} · ${t('desk.wardAge', { count: one.wardAge })}` },
            { title: t('desk.relation'), key: 'relation', width: 160, render: (_, one) => (one.relation ? t(`desk.relations.${one.relation as 'MOTHER'}`) : t('desk.ended')) },
            { title: t('desk.kind'), key: 'kind', render: (_, one) => t(`kinds.${one.kind}`) },
            { title: t('desk.filed'), key: 'filed', width: 130, render: (_, one) => <When at={one.filedAt} /> },
            { title: t('desk.state'), key: 'state', width: 110, render: (_, one) => <Tag tone={TONES[one.state]}>{t(`state.${one.state}`)}</Tag> },
            { title: '', key: 'act', width: 90, render: (_, one) => <Button size="small" type={one.state === 'WAITING' ? 'primary' : 'default'} onClick={() => setOpen(one.id)}>{t('desk.look')}</Button> },
          ]} />
      )}
      <Drawer title={t('desk.title')} open={chosen !== undefined} onClose={() => setOpen(undefined)} size={640} destroyOnHidden>{chosen && <Review one={chosen} done={() => setOpen(undefined)} />}</Drawer>
    </WorkPage>
  );
}
