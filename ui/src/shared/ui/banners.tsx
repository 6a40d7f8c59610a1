import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { watchReach } from '@/api/http';
import { createStore, useStore } from '../store';
import { Icon } from './icon';
import styles from './states.module.css';

type Reach = 'reached' | 'restarting' | 'unreachable';
const reach = createStore<Reach>('reached');
const online = createStore(typeof navigator === 'undefined' || navigator.onLine);

watchReach((next) => reach.set(next));

/** Offline and "restarting" messages above everything; requests go on trying underneath. */
export function ReachBanner() {
  const { t } = useTranslation('shared');
  const isOnline = useStore(online);
  const state = useStore(reach);
  useEffect(() => {
    const update = () => online.set(navigator.onLine);
    addEventListener('online', update);
    addEventListener('offline', update);
    return () => {
      removeEventListener('online', update);
      removeEventListener('offline', update);
    };
  }, []);
  const words = !isOnline ? t('reach.offline') : state === 'restarting' ? t('reach.restarting') : state === 'unreachable' ? t('reach.unreachable') : '';
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Frames that fill the window give the banner its room.
    document.documentElement.style.setProperty('--x-banner', `${ref.current?.offsetHeight ?? 0}px`);
  }, [words]);
  return (
    <div ref={ref} role="status" aria-live="polite">
      {words !== '' && <div className={styles.banner}><Icon name={isOnline ? 'clock' : 'offline'} size={18} />{words}</div>}
    </div>
  );
}
