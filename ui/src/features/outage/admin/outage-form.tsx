import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { today } from '@/shared/clock/clock';
import { useWords } from '@/shared/i18n/hooks';
import { Button } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { useWhen } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { DayPicker } from '@/shared/work/day-picker.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useEffectOf, useEnter, type Concerned, type Device, type Effect, type OutageRequest } from '../api/outages';
import styles from '../outage.module.css';

const PARTS = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
type Part = (typeof PARTS)[number];
const ALL = 'all';

/** Stopping a device or all of the house: see who it concerns, then confirm. */
export function OutageForm({ devices, picked, pick }: { devices: Device[]; picked?: string; pick: (id: string | undefined) => void }) {
  const { t } = useTranslation('outage');
  const name = useWords();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [lasting, setLasting] = useState(false);
  const [part, setPart] = useState<Part>();
  const [reason, setReason] = useState('');
  const look = useEffectOf();
  const enter = useEnter();
  const wanted: OutageRequest = { deviceId: picked === ALL ? undefined : picked, from, until: until === '' ? from : until, lasting, part, reason };
  const changed = () => { look.reset(); enter.reset(); };
  const error = look.error ?? enter.error;
  return (
    <>
      <section className={styles.form} aria-label={t('take')}>
        <label>{t('device')}
          <Select aria-label={t('device')} showSearch optionFilterProp="label" placeholder={t('pick')} value={picked} onChange={(value: string) => { pick(value); changed(); }}
            options={[{ value: ALL, label: t('all') }, ...devices.map(({ device }) => ({ value: device.id, label: name(device.name) }))]} />
        </label>
        <label>{t('from')}<DayPicker label={t('from')} min={today()} value={from} onChange={(day) => { setFrom(day); changed(); }} /></label>
        {!lasting && <label>{t('until')}<DayPicker label={t('until')} min={from === '' ? today() : from} value={until === '' ? from : until} onChange={(day) => { setUntil(day); changed(); }} /></label>}
        <label>{t('part')}
          <Select<Part | 'WHOLE'> aria-label={t('part')} value={part ?? 'WHOLE'} onChange={(value) => { setPart(value === 'WHOLE' ? undefined : value); changed(); }}
            options={[{ value: 'WHOLE', label: t('whole') }, ...PARTS.map((value) => ({ value, label: t(`parts.${value}`) }))]} />
        </label>
        <Checkbox className={styles.tick} checked={lasting} onChange={(event) => { setLasting(event.target.checked); changed(); }}>{t('lasting')}</Checkbox>
        <label className={styles.wide}>{t('reason')}<Input maxLength={200} placeholder={t('reasonHint')} value={reason} onChange={(event) => setReason(event.target.value)} /></label>
        <div className={styles.wide}><Button kind="main" disabled={picked === undefined || from === ''} busy={look.isPending} onClick={() => look.mutate(wanted)}>{t('look')}</Button></div>
      </section>
      {error && <RuleRefusal problem={asProblem(error)} />}
      {look.data && <Would effect={look.data} ready={reason.trim() !== ''} busy={enter.isPending} act={() => enter.mutate(wanted, { onSuccess: () => { look.reset(); setReason(''); setFrom(''); setUntil(''); setLasting(false); pick(undefined); } })} />}
    </>
  );
}

function Would({ effect, ready, busy, act }: { effect: Effect; ready: boolean; busy: boolean; act: () => void }) {
  const { t } = useTranslation('outage');
  const confirm = useConfirm();
  const { sessions, booked, movable, refunds, unpaid } = effect;
  const ask = async () => {
    if (await confirm({ title: t('sureTitle'), text: t('sureText', { booked, movable, refunds, unpaid }), act: t('confirm'), danger: true })) act();
  };
  return (
    <>
      <section className={styles.effect} role="status">
        <p>{t('effect', { sessions, booked })}</p>
        {booked === 0 ? <span>{t('nobody')}</span> : (
          <>
            <span><b>{movable}</b>{t('movable')}</span>
            <span><b>{refunds}</b>{t('refunds')}</span>
            {unpaid > 0 && <span><b>{unpaid}</b>{t('unpaid')}</span>}
          </>
        )}
        <Button kind="next" disabled={!ready} busy={busy} onClick={() => void ask()}>{t('confirm')}</Button>
      </section>
      {booked > 0 && <Guests effect={effect} />}
    </>
  );
}

function Guests({ effect: { concerned, booked } }: { effect: Effect }) {
  const { t } = useTranslation('outage');
  const name = useWords();
  const say = useWhen();
  const rows = concerned.map((one, number) => ({ ...one, number }));
  return (
    <div>
      <WorkTable<Concerned & { number: number }> aria-label={t('concerned')} rowKey="number" size="small" dataSource={rows} pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 640 }} columns={[
        { title: t('patient'), dataIndex: 'patient' },
        { title: t('what'), key: 'what', render: (_, row) => name(row.examination) },
        { title: t('was'), key: 'was', render: (_, row) => say(row.startsAt) },
        { title: t('becomes'), key: 'becomes', render: (_, row) => (row.newStartsAt ? say(row.newStartsAt) : t(row.paid ? 'refund' : 'release')) },
      ]} />
      {booked > concerned.length && <p className={styles.text}>{t('first', { count: concerned.length })}</p>}
    </div>
  );
}
