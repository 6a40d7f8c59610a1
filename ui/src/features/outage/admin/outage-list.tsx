import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { useConfirm } from '@/shared/ui/confirm';
import { When, useWhen } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkTable } from '@/shared/work/work-table.work';
import { useEnd, type Outage } from '../api/outages';
import styles from '../outage.module.css';

/** What was stopped, how far the patients are arranged, and the way back. */
export function OutageList({ outages, error, retry }: { outages?: Outage[]; error: Error | null; retry: () => void }) {
  const { t } = useTranslation('outage');
  const name = useWords();
  const say = useWhen();
  const end = useEnd();
  const confirm = useConfirm();
  if (error) return <Failed error={error} retry={retry} />;
  const day = (on: string) => say(`${on}T12:00:00+08:00`, 'day');
  const days = ({ from, until, part }: Outage) => {
    const span = until == null ? t('open', { from: day(from) }) : until === from ? day(from) : `${day(from)} – ${day(until)}`;
    return `${span} · ${t(part ? `parts.${part}` : 'whole')}`;
  };
  const ask = async (id: string) => {
    if (await confirm({ title: t('endTitle'), text: t('endText'), act: t('end'), keep: t('keep') })) end.mutate(id);
  };
  return (
    <>
      {end.error && <RuleRefusal problem={asProblem(end.error)} />}
      <WorkTable<Outage> aria-label={t('list')} rowKey="id" size="middle" loading={outages === undefined} dataSource={outages} pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 960 }}
        locale={{ emptyText: <Empty small icon="test" title={t('empty')} text={t('emptyText')} /> }}
        columns={[
          { title: t('device'), key: 'device', width: 160, render: (_, row) => <b>{row.device ? name(row.device) : t('all')}</b> },
          { title: t('days'), key: 'days', width: 220, render: (_, row) => days(row) },
          { title: t('progress'), key: 'progress', render: (_, row) => <Progress outage={row} /> },
          { title: t('reason'), dataIndex: 'reason', width: 180 },
          { title: t('entered'), key: 'entered', width: 130, render: (_, row) => <When at={row.enteredAt} /> },
          { title: t('act'), key: 'act', width: 120, render: (_, row) => (row.active
            ? <Button size="small" loading={end.isPending && end.variables === row.id} onClick={() => void ask(row.id)}>{t('end')}</Button>
            : <Tag tone="plain">{t(row.endedAt ? 'ended' : 'over')}</Tag>) },
        ]} />
    </>
  );
}

function Progress({ outage }: { outage: Outage }) {
  const { t } = useTranslation('outage');
  const head = outage.stillBooked > 0 ? t('arranging', { count: outage.stillBooked }) : outage.outcomes.length === 0 ? t('none') : t('done');
  return (
    <div>
      <div>{head}</div>
      <div className={styles.outcomes}>{outage.outcomes.map((one) => <span key={one.state}>{t(`outcomes.${one.state}`)} {one.count}</span>)}</div>
    </div>
  );
}
