import { useEffect } from 'react';
import { useClockSync } from '@/shared/clock/clock';
import { useMe } from '@/shared/session/session';
import { followAccountLargeType } from '@/shared/theme/look';
import { LiveRegion } from '@/shared/ui/live-region';
import { AgentYes } from './agent-yes';
import { StepUp } from './step-up';

/** What runs beside every page: the server's clock, the account's type size, the live region, the questions for a second factor and for a represented person’s yes. */
export function Companions() {
  useClockSync();
  const { me } = useMe();
  useEffect(() => {
    if (me.largeType !== undefined) followAccountLargeType(me.largeType);
  }, [me.largeType]);
  return <><LiveRegion /><StepUp /><AgentYes /></>;
}
