import { Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { today } from '@/shared/clock/clock';
import { useWords } from '@/shared/i18n/hooks';
import { useMe } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { When, useWhen } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Empty, Failed } from '@/shared/ui/states';
import { DayPicker } from '@/shared/work/day-picker.work';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useEnter, useLeaves, usePreview, type Leave, type LeaveRequest, type Preview } from '../api/leaves';
import { DoctorPick } from './doctor-pick';
import styles from '../rebooking.module.css';

const PARTS = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
type Part = (typeof PARTS)[number];

/** A doctor is away: see the effect, confirm, watch the patients being arranged. Doctors enter their own. */
export default function LeavesPage() {
  const { t } = useTranslation('rebooking');
  const { me } = useMe();
  const admin = me.roles.includes('ADMINISTRATOR');
  return (
    <WorkPage title={t(admin ? 'leaves.title' : 'leaves.own')} lead={t('leaves.lead')}>
      <div className={styles.stack}>
        <Entry admin={admin} />
        <List admin={admin} />
      </div>
    </WorkPage>
  );
}

function Entry({ admin }: { admin: boolean }) {
  const { t } = useTranslation('rebooking');
  const [doctor, setDoctor] = useState<string>();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [part, setPart] = useState<Part>();
  const [reason, setReason] = useState('');
  const preview = usePreview();
  const enter = useEnter();
  const wanted: LeaveRequest = { practitionerId: doctor, from, until: until === '' ? from : until, part, reason };
  const ready = (!admin || doctor !== undefined) && from !== '';
  const changed = () => { preview.reset(); enter.reset(); };
  const error = preview.error ?? enter.error;
  return (
    <>
      <section className={styles.form}>
        {admin && (
          <label>{t('leaves.doctor')}
            <DoctorPick value={doctor} choose={(id) => { setDoctor(id); changed(); }} />
          </label>
        )}
        <label>{t('leaves.from')}<DayPicker label={t('leaves.from')} min={today()} value={from} onChange={(day) => { setFrom(day); changed(); }} /></label>
        <label>{t('leaves.until')}<DayPicker label={t('leaves.until')} min={from === '' ? today() : from} value={until === '' ? from : until} onChange={(day) => { setUntil(day); changed(); }} /></label>
        <label>{t('leaves.part')}
          <Select<Part | 'ALL'> aria-label={t('leaves.part')} value={part ?? 'ALL'} onChange={(value) => { setPart(value === 'ALL' ? undefined : value); changed(); }}
            options={[{ value: 'ALL', label: t('leaves.whole') }, ...PARTS.map((value) => ({ value, label: t(`leaves.parts.${value}`) }))]} />
        </label>
        <label className={styles.wide}>{t('leaves.reason')}<Input maxLength={200} placeholder={t('leaves.reasonHint')} value={reason} onChange={(event) => setReason(event.target.value)} /></label>
        <div className={styles.wide}><Button kind="main" disabled={!ready} busy={preview.isPending} onClick={() => preview.mutate(wanted)}>{t('leaves.look')}</Button></div>
      </section>
      {error && <RuleRefusal problem={asProblem(error)} />}
      {preview.data && <Effect preview={preview.data} ready={reason.trim() !== ''} busy={enter.isPending} act={() => enter.mutate(wanted, { onSuccess: () => { preview.reset(); setReason(''); setFrom(''); setUntil(''); } })} />}
    </>
  );
}

function Effect({ preview, ready, busy, act }: { preview: Preview; ready: boolean; busy: boolean; act: () => void }) {
  const { t } = useTranslation('rebooking');
  const confirm = useConfirm();
  const ask = async () => {
    if (await confirm({ title: t('leaves.sureTitle'), text: t('leaves.sureText', { ...preview }), act: t('leaves.confirm'), danger: true })) act();
  };
  return (
    <section className={styles.effect} role="status">
      <p>{t('leaves.effect', { ...preview })}</p>
      {preview.booked === 0 ? <span>{t('leaves.nobody')}</span> : (
        <>
          <span><b>{preview.movable}</b>{t('leaves.movable')}</span>
          <span><b>{preview.refunds}</b>{t('leaves.refunds')}</span>
          {preview.unpaid > 0 && <span><b>{preview.unpaid}</b>{t('leaves.unpaid')}</span>}
        </>
      )}
      <Button kind="next" disabled={!ready} busy={busy} onClick={() => void ask()}>{t('leaves.confirm')}</Button>
    </section>
  );
}

function List({ admin }: { admin: boolean }) {
  const { t } = useTranslation('rebooking');
  const name = useWords();
  const say = useWhen();
  const { data, isPending, error, refetch } = useLeaves();
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  return (
    <WorkTable<Leave> aria-label={t('leaves.list')} rowKey="id" size="middle" loading={isPending} dataSource={data} pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 900 }}
      locale={{ emptyText: <Empty small icon="calendar" title={t('leaves.empty')} text={t('leaves.emptyText')} /> }}
      columns={[
        ...(admin ? [{ title: t('leaves.doctor'), key: 'doctor', width: 140, render: (_: unknown, row: Leave) => <b>{name(row.practitioner)}</b> }] : []),
        { title: t('leaves.days'), key: 'days', width: 210, render: (_, row) => `${say(`${row.from}T12:00:00+08:00`, 'day')}${row.until === row.from ? '' : ` – ${say(`${row.until}T12:00:00+08:00`, 'day')}`} · ${t(row.part ? `leaves.parts.${row.part}` : 'leaves.whole')}` },
        { title: t('leaves.state'), key: 'state', render: (_, row) => <Progress leave={row} /> },
        { title: t('leaves.reason'), key: 'reason', dataIndex: 'reason', width: 200 },
        { title: t('leaves.entered'), key: 'entered', width: 140, render: (_, row) => <When at={row.enteredAt} /> },
      ]} />
  );
}

function Progress({ leave }: { leave: Leave }) {
  const { t } = useTranslation('rebooking');
  const head = leave.stillBooked > 0 ? t('leaves.working', { count: leave.stillBooked }) : leave.outcomes.length === 0 ? t('leaves.none') : t('leaves.done');
  return (
    <div>
      <div>{head}</div>
      <div className={styles.outcomes}>{leave.outcomes.map((one) => <span key={one.state}>{t(`leaves.outcomes.${one.state}`)} {one.count}</span>)}</div>
    </div>
  );
}
