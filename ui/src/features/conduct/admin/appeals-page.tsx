import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { Button } from '@/shared/ui/button';
import { When } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useAppeals, useDecide, type Appeal } from '../api/no-shows';
import styles from '../conduct.module.css';

/** Appeals against missed appointments: those that wait first. */
export default function AppealsPage() {
  const { t } = useTranslation('conduct');
  const name = useWords();
  const { data, isPending, error, refetch } = useAppeals();
  return (
    <WorkPage title={t('desk.title')} lead={t('desk.lead')}>
      {error ? <Failed error={error} retry={() => void refetch()} /> : (
        <WorkTable<Appeal> aria-label={t('desk.list')} rowKey="appointmentId" size="middle" loading={isPending} dataSource={data} pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 900 }}
          locale={{ emptyText: <Empty small icon="note" title={t('desk.empty')} text={t('desk.emptyText')} /> }}
          expandable={{ rowExpandable: (row) => row.state === 'APPEALED', defaultExpandAllRows: false, expandedRowRender: (row) => <Decide id={row.appointmentId} /> }}
          columns={[
            { title: t('desk.patient'), key: 'patient', width: 120, render: (_, row) => <b>{row.patientName}</b> },
            { title: t('desk.visit'), key: 'visit', width: 200, render: (_, row) => <>{name(row.practitioner)} · <When at={row.startsAt} /></> },
            { title: t('desk.reason'), key: 'reason', render: (_, row) => <>{row.appeal}{row.note && <p className={styles.said}>{t('desk.answered', { text: row.note })}</p>}</> },
            { title: t('desk.count'), key: 'count', width: 100, dataIndex: 'thisYear', align: 'right' },
            { title: t('desk.state'), key: 'state', width: 150, render: (_, row) => t(`state.${row.state}`) },
            { title: t('desk.filed'), key: 'filed', width: 140, render: (_, row) => row.appealedAt && <When at={row.appealedAt} /> },
          ]} />
      )}
    </WorkPage>
  );
}

function Decide({ id }: { id: string }) {
  const { t } = useTranslation('conduct');
  const [note, setNote] = useState('');
  const decide = useDecide();
  const act = (accept: boolean) => decide.mutate({ id, accept, note });
  return (
    <div className={styles.decide}>
      {decide.error && <RuleRefusal problem={asProblem(decide.error)} />}
      <label htmlFor={`note-${id}`}>{t('desk.note')}</label>
      <Input.TextArea id={`note-${id}`} rows={2} maxLength={500} placeholder={t('desk.noteHint')} value={note} onChange={(event) => setNote(event.target.value)} />
      <div className={styles.buttons}>
        <Button kind="main" disabled={note.trim() === ''} busy={decide.isPending} onClick={() => act(true)}>{t('desk.accept')}</Button>
        <Button kind="plain" disabled={note.trim() === ''} busy={decide.isPending} onClick={() => act(false)}>{t('desk.reject')}</Button>
      </div>
    </div>
  );
}
