import { Alert, Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chips } from '@/shared/ui/chips';
import { When } from '@/shared/ui/facts';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { KINDS, useClosed, useOpen, type Incident } from '../api/incidents';
import styles from '../incident.module.css';
import { ReportForm } from '../report-form.work';
import { Due, GradeTag, StateTag } from '../tags';
import { IncidentDrawer } from './incident-drawer';

type View = 'open' | 'closed';

/** The incidents of the house: what is open by its soonest clock, and what was closed. */
export default function IncidentsPage() {
  const { t } = useTranslation('incident');
  const [view, setView] = useState<View>('open');
  const [kind, setKind] = useState<Incident['kind']>();
  const [shown, setShown] = useState<string>();
  const [entering, setEntering] = useState(false);
  const [no, setNo] = useState<string>();
  const open = useOpen();
  const closed = useClosed();
  const list = view === 'open' ? open : closed;
  const rows = (view === 'open' ? open.data : closed.data?.pages.flatMap((page) => page.items))?.filter((row) => kind === undefined || row.kind === kind);
  return (
    <WorkPage title={t('title')} lead={t('lead')} action={<Button type="primary" onClick={() => setEntering(true)}>{t('report')}</Button>}
      tools={<>
        <Chips label={t('title')} options={(['open', 'closed'] as const).map((value) => ({ value, label: t(value) }))} chosen={[view]} onChange={([one]) => setView(one ?? view)} />
        <Chips label={t('kindLabel')} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} chosen={kind === undefined ? [] : [kind]} onChange={([one]) => setKind(one)} />
      </>}
    >
      {no && <Alert type="success" showIcon closable title={t('reported', { no })} />}
      {list.isError ? <Failed error={list.error} retry={() => void list.refetch()} /> : <Rows rows={rows} loading={list.isPending} open={setShown} />}
      {view === 'closed' && closed.hasNextPage && <Button loading={closed.isFetchingNextPage} onClick={() => void closed.fetchNextPage()}>{t('more')}</Button>}
      <IncidentDrawer id={shown} close={() => setShown(undefined)} />
      <Drawer title={t('reportTitle')} open={entering} onClose={() => setEntering(false)} size={520} destroyOnHidden>
        <ReportForm done={(entered) => { setEntering(false); setNo(entered); }} />
      </Drawer>
    </WorkPage>
  );
}

function Rows({ rows, loading, open }: { rows: readonly Incident[] | undefined; loading: boolean; open: (id: string) => void }) {
  const { t } = useTranslation('incident');
  return (
    <WorkTable<Incident> aria-label={t('title')} rowKey="id" size="small" loading={loading} dataSource={rows} pagination={{ pageSize: 25, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 980 }}
      locale={{ emptyText: <Empty small icon="alert" title={t('none')} text={t('noneText')} /> }}
      onRow={(row) => ({ onClick: () => open(row.id) })}
      columns={[
        { title: t('no'), key: 'no', width: 160, render: (_, row) => <button type="button" className={styles.name} onClick={(event) => { event.stopPropagation(); open(row.id); }}>{row.incidentNo}</button> },
        { title: t('kindLabel'), key: 'kind', width: 120, render: (_, row) => t(`kind.${row.kind}`) },
        { title: t('gradeLabel'), key: 'grade', width: 110, render: (_, row) => <GradeTag incident={row} /> },
        { title: t('text'), dataIndex: 'text', ellipsis: true },
        { title: t('reporter'), dataIndex: 'reporter', width: 100 },
        { title: t('at'), key: 'at', width: 130, render: (_, row) => <When at={row.reportedAt} /> },
        { title: t('stateLabel'), key: 'state', width: 100, render: (_, row) => <StateTag incident={row} /> },
        { title: t('dueLabel'), key: 'due', width: 220, render: (_, row) => <Due incident={row} /> },
      ]} />
  );
}
