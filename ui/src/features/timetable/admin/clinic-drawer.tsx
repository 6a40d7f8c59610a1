import { Alert, Button, Drawer, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '@/api/problem';
import { today } from '@/shared/clock/clock';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { useConfirm } from '@/shared/ui/confirm';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { DayPicker } from '@/shared/work/day-picker.work';
import { useAftermath, useEnd, type Clinic, type Doctor } from '../api/clinics';
import { clock, plus, useWeekday } from '../words';
import styles from './grid.module.css';

interface Shown { doctor: Doctor; clinic: Clinic }

/** One weekly clinic: its hours and places, and how it ends without forgetting anybody. */
export function ClinicDrawer({ shown, close }: { shown: Shown | undefined; close: () => void }) {
  const words = useWords();
  const weekday = useWeekday();
  return (
    <Drawer open={shown !== undefined} onClose={close} size={480} destroyOnHidden title={shown && `${words(shown.doctor.name)} · ${weekday(shown.clinic.weekday)} ${clock(shown.clinic.begins)}–${clock(shown.clinic.ends)}`}>
      {shown && <div className={styles.stack}><Facts {...shown} /><Ending key={shown.clinic.id} clinic={shown.clinic} close={close} /></div>}
    </Drawer>
  );
}

function Facts({ doctor, clinic }: Shown) {
  const { t } = useTranslation('timetable');
  const words = useWords();
  const day = useDay();
  const rows: [string, ReactNode][] = [
    [t('department'), words(doctor.department)],
    [t('plan.service'), t(`mode.${clinic.mode}`)],
    ...(clinic.mode !== 'IN_PERSON' ? [] : [[t('plan.place'), words(clinic.place)] as [string, ReactNode]]),
    [t('plan.slots'), t('slots', { minutes: clinic.slotMinutes, capacity: clinic.capacity, places: clinic.places })],
    [t('plan.from'), day(clinic.from)],
    [t('plan.until'), clinic.until ? day(clinic.until) : t('goesOn')],
    ...(clinic.byRelease ? [[t('release'), t('byRelease')] as [string, ReactNode]] : []),
  ];
  return <dl className={styles.facts}>{rows.map(([name, fact]) => <div key={name}><dt>{name}</dt><dd>{fact}</dd></div>)}</dl>;
}

function Ending({ clinic, close }: { clinic: Clinic; close: () => void }) {
  const { t } = useTranslation('timetable');
  const day = useDay();
  const confirm = useConfirm();
  const [lastOn, setLastOn] = useState('');
  const [reason, setReason] = useState('');
  const aftermath = useAftermath(clinic.id, lastOn);
  const end = useEnd(clinic.id);
  const left = aftermath.data;
  const ask = async (rebook: boolean) => {
    const said = rebook ? { title: t('end.sureTitle'), text: t('end.rebookText', { count: left?.people ?? 0 }), act: t('end.rebookAct', { count: left?.people ?? 0 }) } : { title: t('end.sureTitle'), text: t('end.sureText', { day: day(lastOn) }), act: t('end.act') };
    if (await confirm({ ...said, danger: true })) end.mutate({ lastOn, rebook, reason: rebook ? reason : undefined }, { onSuccess: close });
  };
  const problem = end.error ?? aftermath.error;
  return (
    <section className={styles.end}>
      <h3>{t('end.title')}</h3>
      <label htmlFor="last-on">{t('end.lastOn')}<DayPicker id="last-on" label={t('end.lastOn')} min={today()} max={plus(today(), 400)} value={lastOn} onChange={(chosen) => { setLastOn(chosen); end.reset(); }} /></label>
      {problem && <RuleRefusal problem={asProblem(problem)} />}
      {lastOn !== '' && aftermath.isPending && <Skeleton lines={2} />}
      {left && left.people === 0 && <><Alert type="info" showIcon title={t('end.nobody', { count: left.days })} /><Button danger loading={end.isPending} onClick={() => void ask(false)}>{t('end.act')}</Button></>}
      {left && left.people > 0 && (
        <>
          <Alert type="warning" showIcon title={t('end.booked', { count: left.people })} description={<ul className={styles.days}>{left.booked.map((one) => <li key={one.on}>{t('end.bookedOn', { day: day(one.on), count: one.booked })}</li>)}</ul>} />
          <Button onClick={() => setLastOn(left.booked.at(-1)?.on ?? lastOn)}>{t('end.later', { day: day(left.booked.at(-1)?.on ?? lastOn) })}</Button>
          <label htmlFor="end-reason">{t('end.reason')}<Input id="end-reason" maxLength={200} value={reason} placeholder={t('end.reasonHint')} onChange={(event) => setReason(event.target.value)} /></label>
          <Button danger disabled={reason.trim() === ''} loading={end.isPending} onClick={() => void ask(true)}>{t('end.rebookAct', { count: left.people })}</Button>
          <p className={styles.note}>{t('end.rebookNote')} <Link to="/rules/XL-LEAVE">{t('end.rule')}</Link></p>
        </>
      )}
    </section>
  );
}
