import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { KeysetPage } from '@/api/types';
import type { QueueRow } from './types';

/** Visits that ended, newest first; the first page is enough for a day's list. */
export function useEndedVisits() {
  return useQuery({
    queryKey: ['practitioner', 'ended'],
    queryFn: ({ signal }) => http.get<KeysetPage<QueueRow>>('/api/practitioner/visits', { signal }),
    select: (page) => page.items,
  });
}
