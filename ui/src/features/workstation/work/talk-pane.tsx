import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '@/shared/keyboard/shortcuts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { useVisit } from '../api/visit';
import { useJudge } from '../api/visit-act';
import type { Visit } from '../api/types';
import { Arrival } from './arrival';
import { CloseDialog } from './close-dialog';
import { Composer } from './composer';
import { EndingDialog } from './ending-dialog';
import { EndNote } from './end-note';
import styles from './talk.module.css';
import { Thread } from './thread';
import { useAsked } from './use-asked';
import { VisitHead } from './visit-head';

export type Asked = 'accept' | 'decline' | 'terminate' | 'close';

/** The conversation of one visit and everything the doctor decides about it. */
export function TalkPane({ id }: { id: string }) {
  const visit = useVisit(id);
  if (visit.isPending) return <div className={styles.wait} aria-busy="true"><Skeleton lines={2} portrait /><Skeleton lines={4} /></div>;
  if (visit.data === undefined) return <Failed error={visit.error} retry={() => void visit.refetch()} />;
  return <Talk visit={visit.data} />;
}

function Talk({ visit }: { visit: Visit }) {
  const { t } = useTranslation('workstation');
  const [asked, setAsked] = useState<Asked | null>(null);
  const talking = visit.state === 'IN_VISIT';
  const waiting = visit.state === 'WAITING';
  const may = useCallback((act: Asked) => (act === 'accept' || act === 'decline' ? waiting : talking), [talking, waiting]);
  const ask = useCallback((act: Asked) => setAsked(may(act) ? act : null), [may]);
  const done = useCallback(() => setAsked(null), []);
  const { mutate: judge } = useJudge(visit.id);
  useAsked(ask);
  useShortcuts([
    ...(waiting ? [{ keys: 'a', label: t('act.accept'), run: () => ask('accept') }, { keys: 'd', label: t('act.decline'), run: () => ask('decline') }] : []),
    ...(talking ? [{ keys: 'e', label: t('act.close'), run: () => ask('close') }, { keys: 't', label: t('act.terminate'), run: () => ask('terminate') }] : []),
    ...(talking ? [{ keys: 'alt+e', label: t('act.close'), run: () => ask('close') }, { keys: 'alt+t', label: t('act.terminate'), run: () => ask('terminate') }] : []),
    ...(talking && visit.kind === 'FOLLOW_UP' ? [{ keys: 'alt+y', label: t('followUp.judgeYes'), run: () => judge(true) }, { keys: 'alt+n', label: t('followUp.judgeNo'), run: () => judge(false) }] : []),
  ]);
  return (
    <div className={styles.talk}>
      <VisitHead visit={visit} ask={ask} />
      <Thread visit={visit} terminate={() => ask('terminate')} />
      {waiting && <Arrival visit={visit} accepting={asked === 'accept'} settled={done} decline={() => ask('decline')} accept={() => ask('accept')} />}
      {talking && <Composer visit={visit.id} />}
      {!waiting && !talking && <EndNote visit={visit} />}
      {asked === 'decline' && <EndingDialog way="decline" visit={visit} close={done} />}
      {asked === 'terminate' && <EndingDialog way="terminate" visit={visit} close={done} />}
      {asked === 'close' && <CloseDialog visit={visit} close={done} />}
    </div>
  );
}
