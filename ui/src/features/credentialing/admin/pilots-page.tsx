import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '@/api/problem';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { useMe } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { DayPicker } from '@/shared/work/day-picker.work';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useList, usePilots, useUnlist, type Listed, type Pilot } from '../api/supervision';
import styles from './credentialing.module.css';

/** The first-visit pilots: departments and their days, doctors and their places on the whitelist. */
export default function PilotsPage() {
  const { t } = useTranslation('credentialing');
  const { me } = useMe();
  const { data, isPending, error, refetch } = usePilots();
  const supervisor = me.roles.includes('SUPERVISOR');
  return (
    <WorkPage title={t('pilots.title')} lead={<>{t('pilots.lead')} <Link to="/rules/DX-06">{t('pilots.rule')}</Link> · <Link to="/rules/DX-07">{t('pilots.doctorRule')}</Link></>}>
      {isPending && <Skeleton card lines={6} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <Empty icon="shield" title={t('pilots.empty')} text={t('pilots.emptyText')} />}
      <div className={styles.stack}>{data?.map((pilot) => <One key={pilot.departmentId} pilot={pilot} supervisor={supervisor} />)}</div>
    </WorkPage>
  );
}

function One({ pilot, supervisor }: { pilot: Pilot; supervisor: boolean }) {
  const { t } = useTranslation('credentialing');
  const words = useWords();
  const day = useDay();
  const unlist = useUnlist();
  return (
    <section className={styles.panel}>
      <h2>{words(pilot.institution)} · {words(pilot.department)}</h2>
      <p className={styles.quiet}>{pilot.until === undefined ? t('pilots.endless') : t('pilots.until', { date: day(pilot.until) })}</p>
      {unlist.error && <RuleRefusal problem={asProblem(unlist.error)} />}
      <WorkTable<Listed> aria-label={`${words(pilot.institution)} ${words(pilot.department)}`} rowKey="practitionerId" size="small" dataSource={pilot.listed} pagination={false} scroll={{ x: 700 }}
        locale={{ emptyText: <Empty small icon="doctor" title={t('pilots.nobody')} text={t('pilots.nobodyText')} /> }}
        columns={[
          { title: t('enlist.name'), key: 'name', render: (_, row) => <b>{words(row.name)}</b> },
          { title: t('pilots.days'), key: 'days', render: (_, row) => `${day(row.from)} – ${day(row.until)}` },
          { title: t('pilots.trained'), key: 'trained', render: (_, row) => day(row.trainedOn) },
          { title: t('pilots.online'), key: 'online', render: (_, row) => day(row.onlineSince) },
          ...(supervisor ? [{ title: '', key: 'act', width: 120, render: (_: unknown, row: Listed) => <Button kind="quiet" busy={unlist.isPending} onClick={() => unlist.mutate(row.practitionerId)}>{t('pilots.unlist')}</Button> }] : []),
        ]} />
      {supervisor && <Entry pilot={pilot} />}
    </section>
  );
}

function Entry({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('credentialing');
  const words = useWords();
  const list = useList();
  const [practitionerId, setDoctor] = useState<string>();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState(pilot.until ?? '');
  const [trainedOn, setTrained] = useState('');
  const [onlineSince, setSince] = useState('');
  const ready = practitionerId !== undefined && from !== '' && until !== '' && trainedOn !== '' && onlineSince !== '';
  return (
    <>
      <div className={styles.form}>
        <label>{t('pilots.doctor')}<Select aria-label={t('pilots.doctor')} showSearch optionFilterProp="label" value={practitionerId} onChange={setDoctor} options={pilot.candidates.map((one) => ({ value: one.practitionerId, label: words(one.name) }))} /></label>
        <label>{t('pilots.from')}<DayPicker label={t('pilots.from')} value={from} onChange={setFrom} /></label>
        <label>{t('pilots.to')}<DayPicker label={t('pilots.to')} value={until} onChange={setUntil} /></label>
        <label>{t('pilots.trained')}<DayPicker label={t('pilots.trained')} value={trainedOn} onChange={setTrained} /></label>
        <label>{t('pilots.online')}<DayPicker label={t('pilots.online')} value={onlineSince} onChange={setSince} /></label>
        <Button kind="main" disabled={!ready} busy={list.isPending} onClick={() => list.mutate({ practitionerId, from, until, trainedOn, onlineSince }, { onSuccess: () => setDoctor(undefined) })}>{t('pilots.list')}</Button>
      </div>
      {list.error && <RuleRefusal problem={asProblem(list.error)} />}
    </>
  );
}
