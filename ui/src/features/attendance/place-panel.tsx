import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { Button } from '@/shared/ui/button';
import { useWhen } from '@/shared/ui/facts';
import { announce } from '@/shared/ui/live-region';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { useCheckIn, type Attendance } from './api/attendance';
import type { LiveState } from './api/live';
import styles from './attendance.module.css';
import { clock } from './words';

/** Where the patient stands and what to do about it; says every change aloud. */
export function PlacePanel({ attendance, live }: { attendance: Attendance; live: LiveState }) {
  const { t } = useTranslation('attendance');
  const name = useWords();
  const check = useCheckIn(attendance.appointmentId);
  const { stage, number } = attendance;
  const place = name(attendance.place);
  const said = useRef(stage);
  useEffect(() => {
    if (said.current !== stage && stage !== 'NONE') announce(t(`announce.${stage}`, { number, place }));
    said.current = stage;
  }, [stage, number, place, t]);
  return (
    <div className={styles.panel} data-stage={stage}>
      {live === 'lost' && <p className={styles.lost} role="status">{t('lost', { when: clock(attendance.at) })}</p>}
      {check.error && <RuleRefusal problem={asProblem(check.error)} />}
      {number === undefined ? <Before attendance={attendance} busy={check.isPending} act={() => check.mutate()} /> : <There attendance={attendance} />}
    </div>
  );
}

function Before({ attendance, busy, act }: { attendance: Attendance; busy: boolean; act: () => void }) {
  const { t } = useTranslation('attendance');
  const say = useWhen();
  switch (attendance.stage) {
    case 'TOO_EARLY':
      return <p className={styles.lead}>{t('opens', { when: say(attendance.opens) })}</p>;
    case 'CLOSED':
      return <p className={styles.lead}>{t('closedText')}</p>;
    default:
      return (
        <>
          <p className={styles.lead}>{t(attendance.stage === 'OPEN' ? 'openText' : 'deskText')}</p>
          {attendance.stage === 'OPEN' && <Button kind="next" wide busy={busy} onClick={act}>{t('checkIn')}</Button>}
          <div className={styles.qr}>
            <img src={attendance.qr} alt={t('qr', { code: attendance.code })} />
            <b>{attendance.code}</b>
          </div>
          <p className={styles.soft}>{t('closes', { when: say(attendance.closes) })}</p>
        </>
      );
  }
}

function There({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation('attendance');
  const name = useWords();
  const { stage, number } = attendance;
  const place = name(attendance.place);
  if (stage === 'CALLED') {
    return (
      <div className={styles.called} role="alert">
        <h2>{t('stage.CALLED')}</h2>
        <p><b>{t('number', { number })}</b> · {t('calledText', { place })}</p>
        {(attendance.calls ?? 0) > 1 && <p className={styles.soft}>{t('calledTimes', { count: attendance.calls })}</p>}
      </div>
    );
  }
  return (
    <div className={styles.place}>
      <p className={styles.number}><span>{t('yourNumber')} · {t(`stage.${stage}`)}</span><b>{number}</b></p>
      {stage === 'WAITING' && <Waiting attendance={attendance} />}
      {stage === 'IN_ROOM' && <p className={styles.lead}>{t('inRoomText')}</p>}
      {stage === 'SEEN' && <p className={styles.lead}>{t('seenText')}</p>}
      {stage === 'ABSENT' && <p className={styles.lead}>{t('absentText')}</p>}
      <p className={styles.soft}>{t('where')} · {place}</p>
    </div>
  );
}

function Waiting({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation('attendance');
  const { ahead = 0, low = 0, high = 0, door } = attendance;
  return (
    <>
      <dl className={styles.figures}>
        <div><dt>{t('ahead')}</dt><dd>{ahead === 0 ? t('aheadNone') : t('people', { count: ahead })}</dd></div>
        <div><dt>{t('wait')}</dt><dd>{low === 0 ? t('within', { high }) : t('minutes', { low, high })}</dd></div>
      </dl>
      <p className={styles.soft}>{door === undefined ? !attendance.begun && t('notBegun') : t('door', { number: door })}</p>
      {attendance.priority && <p className={styles.soft}>{t('priority')}</p>}
      {attendance.late && !attendance.priority && <p className={styles.soft}>{t('late')}</p>}
      <p className={styles.soft}>{t('waitText')}</p>
    </>
  );
}
