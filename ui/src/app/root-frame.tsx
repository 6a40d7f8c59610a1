import { Suspense } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
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
      <Suspense fallback={<Skeleton card lines={4} />}><Outlet /></Suspense>
      <ScrollRestoration />
    </>
  );
}
