import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Visit } from './types';

/** Everything the head and the banners of one visit need. */
export function useVisit(id: string) {
  return useQuery({
    queryKey: ['visit', id],
    queryFn: ({ signal }) => http.get<Visit>(`/api/visits/${id}`, { signal }),
    refetchInterval: 60_000,
  });
}
