import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { http } from '@/api/http';
import type { Frame } from '@/shared/visit/socket';
import { useLink, useSocket } from '@/shared/visit/use-conversation';
import type { Queue } from './types';

export const queueKey = ['practitioner', 'queue'] as const;
const WATCH = { type: 'watch-queue' };
const POLL_MS = 8_000;
/** Unread counts and promises drift even when nothing was told. */
const CALM_MS = 60_000;

export const fetchQueue = (signal?: AbortSignal) => http.get<Queue>('/api/practitioner/queue', { signal });

/** The doctor's queue, told of changes by the socket and polled while that is lost. */
export function useQueue() {
  const client = useQueryClient();
  const link = useLink();
  const heard = useCallback((frame: Frame) => {
    if (frame.type === 'queue' || frame.type === 'changed' || (frame.type === 'message' && frame.message.author === 'PATIENT'))
      void client.invalidateQueries({ queryKey: ['practitioner'] });
    if (frame.type === 'changed') void client.invalidateQueries({ queryKey: ['visit', frame.visit] });
  }, [client]);
  useSocket(WATCH, heard);
  useEffect(() => {
    if (link === 'open') void client.invalidateQueries({ queryKey: ['practitioner'] });
  }, [link, client]);
  return useQuery({
    queryKey: queueKey,
    queryFn: ({ signal }) => fetchQueue(signal),
    refetchInterval: link === 'open' ? CALM_MS : POLL_MS,
  });
}
