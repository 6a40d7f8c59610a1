import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock/clock';
import { Countdown } from '@/shared/ui/facts';
import { Portrait } from '@/shared/ui/portrait';
import { Tag } from '@/shared/ui/tag';
import { useTyping } from '@/shared/visit/use-conversation';
import type { Visit } from '../api/types';
import { FollowUpChoice } from './follow-up-choice';
import { urgencyOf, usePersonWords } from './say';
import type { Asked } from './talk-pane';
import styles from './talk.module.css';

const TONES = { WAITING: 'warning', IN_VISIT: 'good', RECORD_DUE: 'warning', TERMINATED: 'danger' } as const;

/** Who, what kind of visit, how long still, and how to end it. */
export function VisitHead({ visit, ask }: { visit: Visit; ask: (act: Asked) => void }) {
  const { t } = useTranslation('workstation');
  const words = usePersonWords();
  const talking = visit.state === 'IN_VISIT';
  return (
    <header className={styles.head}>
      <Portrait name={visit.patient.name} size={36} />
      <div className={styles.who}>
        <h1>{visit.patient.name}<span>{words(visit.patient)}</span></h1>
        <p>
          <Tag tone={visit.kind === 'FOLLOW_UP' ? 'good' : 'info'}>{t(`kind.${visit.kind}`)}</Tag>
          <Tag tone={visit.state in TONES ? TONES[visit.state as keyof typeof TONES] : undefined}>{t(`state.${visit.state}`)}</Tag>
          {visit.patient.agent && <Tag tone="warning">{t(`agent.${visit.patient.agent.capacity}`, { name: visit.patient.agent.name })}</Tag>}
          <HeadClock visit={visit} />
        </p>
      </div>
      {talking && (
        <div className={styles.acts}>
          {visit.kind === 'FOLLOW_UP' && <FollowUpChoice visit={visit} />}
          <Button size="small" danger onClick={() => ask('terminate')} title="Alt+T">{t('act.terminate')}</Button>
          <Button size="small" type="primary" onClick={() => ask('close')} title="Alt+E">{t('act.close')}</Button>
        </div>
      )}
    </header>
  );
}

function HeadClock({ visit }: { visit: Visit }) {
  const { t } = useTranslation('workstation');
  const typing = useTyping(visit.id, 'PRACTITIONER');
  const now = useNow(5_000);
  if (typing) return <span className={styles.typing}>{t('typing')}</span>;
  if (!visit.dueAt) return null;
  const since = visit.state === 'WAITING' ? visit.paidAt : visit.acceptedAt;
  return (
    <span className={styles.due} data-tone={urgencyOf(since, visit.dueAt, now)}>
      {t(visit.state === 'WAITING' ? 'answerWithin' : 'endsIn')} <Countdown until={visit.dueAt} />
    </span>
  );
}
