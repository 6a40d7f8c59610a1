import { Suspense } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useContributions } from '@/shared/registry/registry';
import { SlotView } from '@/shared/registry/slot-view';
import { useMe } from '@/shared/session/session';
import { ReachBanner } from '@/shared/ui/banners';
import { Skeleton } from '@/shared/ui/skeleton';
import styles from './root-frame.module.css';

/** Above every face: connection banner, a thin line while the next page loads, scroll kept on back. */
export function RootFrame() {
  const moving = useNavigation().state !== 'idle';
  return (
    <>
      <div className={styles.progress} data-on={moving} aria-hidden="true" />
      <ReachBanner />
      <Beside />
      <Suspense fallback={<Skeleton card lines={4} />}><Outlet /></Suspense>
      <ScrollRestoration />
    </>
  );
}

/** What features run beside every page of signed-in people. */
function Beside() {
  const { me } = useMe();
  const beside = useContributions((feature) => feature.companions);
  return me.signedIn ? <>{beside.map((slot) => <SlotView key={slot.feature} slot={slot} wait={<></>} />)}</> : null;
}
