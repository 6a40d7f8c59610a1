import { Button } from 'antd';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { announce } from '@/shared/ui/live-region';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { useAccept } from '../api/visit-act';
import type { Visit } from '../api/types';
import { focusPaneSoon } from './panes';
import { PresenceProof } from './presence-proof';
import styles from './talk.module.css';

interface Props {
  visit: Visit;
  /** Accepting was asked for by key, palette or button. */
  accepting: boolean;
  settled: () => void;
  accept: () => void;
  decline: () => void;
}

/** A waiting patient: accept or decline; the proof of presence is asked in place when it has grown old. */
export function Arrival({ visit, accepting, settled, accept, decline }: Props) {
  const { t } = useTranslation('workstation');
  const { mutateAsync, error, isPending, reset } = useAccept(visit.id);
  const button = useRef<HTMLButtonElement>(null);
  const problem = error === null ? null : asProblem(error);
  const absent = problem?.code === 'account.presence-needed';
  // Once accepted this component is gone, so what follows hangs on the promise.
  const go = useCallback(() => void mutateAsync(undefined).then(() => {
    announce(t('accepted'));
    focusPaneSoon('talk');
  }, () => undefined), [mutateAsync, t]);
  useEffect(() => {
    if (!accepting) return;
    settled();
    go();
  }, [accepting, settled, go]);
  return (
    <div className={styles.arrival}>
      {absent && <PresenceProof proven={() => { reset(); go(); }} cancel={() => { reset(); button.current?.focus(); }} />}
      {problem !== null && !absent && (problem.rule ? <RuleRefusal problem={problem} /> : <p role="alert" className={styles.wrong}>{problem.detail || problem.title}</p>)}
      {!absent && (
        <div className={styles.arrivalActs}>
          <p>{t('arrivalHint')}</p>
          <Button onClick={decline}>{t('act.decline')}<kbd>D</kbd></Button>
          <Button ref={button} type="primary" size="large" data-first loading={isPending} onClick={accept}>{t('act.accept')}<kbd>A</kbd></Button>
        </div>
      )}
    </div>
  );
}
