import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import { createStore, useStore } from '../store';

interface ServerClock {
  now: string;
  demo: boolean;
}

/** Server time minus device time in ms; the demo region's clock may be days away from the device's. */
const offset = createStore(0);
const demo = createStore(false);

export const now = (): Date => new Date(Date.now() + offset.get());

const chinaDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** Today in China, like 2026-11-22; `years` earlier when given. */
export function today(years = 0): string {
  const at = now();
  at.setFullYear(at.getFullYear() - years);
  return chinaDay.format(at);
}

export function setServerNow(instant: string, isDemo: boolean): void {
  const ahead = Date.parse(instant) - Date.now();
  // Small jitter of the network must not make countdowns jump.
  if (Number.isFinite(ahead) && Math.abs(ahead - offset.get()) > 750) offset.set(ahead);
  demo.set(isDemo);
}

export const clockKey = ['clock'] as const;

/** Mounted once by the app: keeps the page on the server's clock. */
export function useClockSync(): void {
  useQuery({
    queryKey: clockKey,
    queryFn: async ({ signal }) => {
      const answer = await http.get<ServerClock>('/api/clock', { signal });
      setServerNow(answer.now, answer.demo);
      return answer;
    },
    refetchInterval: 30_000,
    refetchOnWindowFocus: 'always',
    meta: { quiet: true },
  });
}

export const useDemo = (): boolean => useStore(demo);

/** The server's time, refreshed every `everyMs`. */
export function useNow(everyMs = 30_000): Date {
  const ahead = useStore(offset);
  const [tick, setTick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return new Date(Math.max(tick, Date.now() - everyMs) + ahead);
}
