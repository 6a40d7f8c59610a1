import { Input, Switch } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { When } from '@/shared/ui/facts';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { Pager, usePages } from '@/shared/work/pager.work';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { PAGE, useStanding, type Standing } from '../api/training';
import styles from './standing.module.css';

/** Who of the house passed the onboarding course, and until when. */
export default function StandingPage() {
  const { t } = useTranslation('training');
  const pages = usePages();
  const [text, setText] = useState('');
  const [owing, setOwing] = useState(false);
  const { data, isPending, error, refetch } = useStanding({ text: useDeferredValue(text.trim()) || undefined, owing: owing || undefined, after: pages.after });
  const words = useWords();
  const day = useDay();
  return (
    <WorkPage title={t('standing.title')} lead={t('standing.lead')} tools={<>
      <Input.Search allowClear className={styles.search} maxLength={60} placeholder={t('standing.search')} aria-label={t('standing.search')} value={text} onChange={(event) => { setText(event.target.value); pages.restart(); }} />
      <label className={styles.toggle}><Switch size="small" checked={owing} onChange={(on) => { setOwing(on); pages.restart(); }} />{t('standing.onlyOwed')}</label>
    </>}>
      {error ? <Failed error={error} retry={() => void refetch()} /> : (
        <>
        <WorkTable<Standing> aria-label={t('standing.title')} rowKey="practitionerId" size="middle" loading={isPending} dataSource={data?.items} pagination={false} scroll={{ x: 700 }}
          locale={{ emptyText: text !== '' || owing ? <Empty small icon="doctor" title={t('standing.notFound')} text={t('standing.notFoundText')} /> : <Empty small icon="doctor" title={t('standing.empty')} text={t('standing.emptyText')} /> }}
          columns={[
            { title: t('standing.name'), key: 'name', render: (_, row) => <b>{words(row.name)}</b> },
            { title: t('standing.department'), key: 'department', render: (_, row) => words(row.department) },
            { title: t('standing.state'), key: 'state', render: (_, row) => <Tag tone={row.owed ? 'warning' : 'good'}>{t(row.owed ? 'standing.owed' : 'standing.ok')}</Tag> },
            { title: t('standing.score'), key: 'score', align: 'right', render: (_, row) => row.lastScore ?? '—' },
            { title: t('standing.until'), key: 'until', render: (_, row) => (row.validUntil === undefined ? '—' : day(row.validUntil)) },
            { title: t('standing.last'), key: 'last', render: (_, row) => row.lastAt !== undefined && <When at={row.lastAt} /> },
          ]} />
        <Pager pages={pages} size={PAGE} shown={data?.items.length ?? 0} total={data?.total ?? 0} next={data?.next} />
        </>
      )}
    </WorkPage>
  );
}
