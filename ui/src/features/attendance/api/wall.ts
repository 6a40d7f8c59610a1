import { useMutation, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import { useLive, type LiveState } from './live';

export type Board = Schema<'BoardView'>;
export type Room = Board['rooms'][number];

const STORE = 'xinglin.display-key';

/** The key comes in the address once and stays on the device, so that the screen survives a restart. */
export function displayKey(): string {
  const given = /(?:^#|&)key=([\w-]+)/.exec(location.hash)?.[1];
  const place = `${STORE}${location.pathname}`;
  if (given !== undefined) localStorage.setItem(place, given);
  return given ?? localStorage.getItem(place) ?? '';
}

const newer = (before: unknown, after: unknown): unknown =>
  (before !== undefined && (before as Board).version > (after as Board).version ? before : after);

const REFRESH_MS = 30_000;

export function useBoard(key: string): { board: Board | undefined; error: Error | null; live: LiveState } {
  const headers = { 'X-Display-Key': key };
  const query = useQuery({
    queryKey: ['wall', key],
    queryFn: ({ signal }) => http.get<Board>('/api/wall', { signal, headers }),
    structuralSharing: newer,
    refetchInterval: REFRESH_MS,
    refetchIntervalInBackground: true,
  });
  const live = useLive('/api/wall/changes', {
    headers,
    heard: (version, fresh) => {
      if (fresh || version > (query.data?.version ?? -1)) void query.refetch();
    },
  });
  return { board: query.data, error: query.error, live };
}

export type Welcome = Schema<'Welcome'>;

export const useKioskCheckIn = (key: string) => useMutation({
  mutationFn: (code: string) => http.post<Welcome>('/api/kiosk/check-ins', { code }, { headers: { 'X-Display-Key': key } }),
});
