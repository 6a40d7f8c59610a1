import { useEffect } from 'react';
import { useClockSync } from '@/shared/clock/clock';
import { useMe } from '@/shared/session/session';
import { followAccountLargeType } from '@/shared/theme/look';
import { LiveRegion } from '@/shared/ui/live-region';

/** What runs beside every page: the server's clock, the account's type size, the live region. */
export function Companions() {
  useClockSync();
  const { me } = useMe();
  useEffect(() => {
    if (me.largeType !== undefined) followAccountLargeType(me.largeType);
  }, [me.largeType]);
  return <LiveRegion />;
}
