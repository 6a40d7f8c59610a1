import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { useShortcuts } from '@/shared/keyboard/shortcuts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { useCall, useClinicLines, type Guest, type Line } from '../api/lines';
import { clock } from '../words';
import styles from './clinic.module.css';

type Call = ReturnType<typeof useCall>;

/** The doctor's clinic of today: who is at the door, who waits, who is not here yet. */
export default function ClinicPage() {
  const { t } = useTranslation('attendance');
  const lines = useClinicLines();
  const call = useCall();
  const problem = call.error ? asProblem(call.error) : undefined;
  return (
    <WorkPage title={t('work.title')}>
      {lines.live === 'lost' && lines.data?.[0] && <Alert type="warning" showIcon title={t('lost', { when: clock(lines.data[0].at) })} />}
      {problem && <Alert type="error" showIcon closable title={problem.detail} description={problem.wayOut} />}
      {lines.data === undefined
        ? lines.isPending ? <Skeleton card lines={6} /> : <Failed error={lines.error} retry={() => void lines.refetch()} />
        : lines.data.length === 0
          ? <Empty icon="calendar" title={t('work.none')} text={t('work.noneText')} />
          : lines.data.map((line) => <ClinicLine key={line.session} line={line} call={call} />)}
    </WorkPage>
  );
}

function ClinicLine({ line, call }: { line: Line; call: Call }) {
  const { t } = useTranslation('attendance');
  const name = useWords();
  const waiting = line.guests.filter((guest) => guest.state === 'WAITING');
  const door = line.guests.find((guest) => guest.state === 'CALLED' || guest.state === 'IN_ROOM');
  const left = line.guests.filter((guest) => guest.state === 'ABSENT' || guest.state === 'SEEN');
  return (
    <section className={styles.line} aria-label={`${clock(line.begins)}–${clock(line.ends)}`}>
      <header className={styles.head}>
        <h2>{clock(line.begins)}–{clock(line.ends)} · {name(line.place)}</h2>
        <span>{t('work.waiting', { count: waiting.length })}</span>
        <span>{t('work.expected', { count: line.expected.length })}</span>
        <span>{t('work.seen', { count: line.guests.filter((guest) => guest.state === 'SEEN').length })}</span>
      </header>
      <Door line={line} door={door} waiting={waiting.length} call={call} />
      {waiting.length === 0 && <p className={styles.empty}>{t('work.emptyLine')}</p>}
      <ol className={styles.list}>{waiting.map((guest) => <Row key={guest.appointmentId} guest={guest} call={call} />)}</ol>
      {left.length > 0 && (
        <details>
          <summary>{t('work.doneLine')} · {left.length}</summary>
          <ol className={styles.list}>{left.map((guest) => <Row key={guest.appointmentId} guest={guest} call={call} />)}</ol>
        </details>
      )}
    </section>
  );
}

function Door({ line, door, waiting, call }: { line: Line; door: Guest | undefined; waiting: number; call: Call }) {
  const { t } = useTranslation('attendance');
  const next = () => call.mutate({ session: line.session });
  const act = (wish: 'call' | 'entry' | 'end' | 'absence' | 'return') => () => door && call.mutate({ guest: door.appointmentId, act: wish });
  const called = door?.state === 'CALLED';
  const left = line.callsBeforeAbsent - (door?.calls ?? 0);
  useShortcuts([
    { keys: 'alt+n', label: t('work.keys.next'), run: () => !called && waiting > 0 && next() },
    { keys: 'alt+r', label: t('work.keys.again'), run: () => called && act('call')() },
    { keys: 'alt+e', label: t('work.keys.enter'), run: () => called && act('entry')() },
  ]);
  return (
    <div className={styles.door} data-state={door?.state} aria-live="polite">
      {door === undefined ? <span className={styles.who}>{t('work.nobody')}</span> : (
        <>
          <b>{t('number', { number: door.number })}</b>
          <span className={styles.who}><strong>{door.name} <Person guest={door} /></strong><small>{t(called ? 'work.calling' : 'work.room')} · {clock((called ? door.calledAt : door.beganAt) ?? door.checkedInAt)}</small></span>
        </>
      )}
      <span className={styles.acts}>
        {called && (
          <>
            <Button type="primary" loading={call.isPending} onClick={act('entry')}>{t('work.enter')}</Button>
            <Button onClick={act('call')}>{t('work.again', { count: door.calls })}</Button>
            <Button disabled={left > 0} title={left > 0 ? t('work.callsLeft', { count: left }) : undefined} onClick={act('absence')}>{t('work.absent')}</Button>
            <Button onClick={act('return')}>{t('work.back')}</Button>
          </>
        )}
        {door !== undefined && !called && <Button onClick={act('end')}>{t('work.end')}</Button>}
        {!called && <Button type="primary" disabled={waiting === 0} loading={call.isPending} onClick={next}>{t(door === undefined ? 'work.next' : 'work.nextEnd')}</Button>}
      </span>
    </div>
  );
}

function Person({ guest }: { guest: Guest }) {
  const { t } = useTranslation('attendance');
  const sex = guest.sex === 'MALE' || guest.sex === 'FEMALE' ? t(`work.sex.${guest.sex}`) : '';
  return <small>{[sex, guest.age === undefined ? '' : t('work.age', { age: guest.age })].filter((word) => word !== '').join(' · ')}</small>;
}

function Row({ guest, call }: { guest: Guest; call: Call }) {
  const { t } = useTranslation('attendance');
  const { state } = guest;
  return (
    <li>
      <b>{guest.number}</b>
      <span>
        <strong>{guest.name}</strong><Person guest={guest} />
        <small>{t('work.slot', { when: clock(guest.slotAt) })} · {t('work.since', { when: clock(guest.checkedInAt) })}</small>
        {guest.priority && <Tag tone="warning">{t('work.first')} · {t(`reasons.${guest.priority}`)}</Tag>}
        {guest.late && <Tag>{t('work.late')}</Tag>}
        {state === 'WAITING' && guest.high !== undefined && <small>{t('work.est', { low: guest.low, high: guest.high })}</small>}
        {state !== 'WAITING' && <Tag tone={state === 'ABSENT' ? 'warning' : 'good'}>{t(`work.state.${state}`)}</Tag>}
      </span>
      {(state === 'ABSENT' || state === 'SEEN') && <Button size="small" onClick={() => call.mutate({ guest: guest.appointmentId, act: 'return' })}>{t(state === 'ABSENT' ? 'work.requeue' : 'work.result')}</Button>}
    </li>
  );
}
