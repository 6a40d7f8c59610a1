import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { useIntent } from '@/api/intent';
import type { KeysetPage } from '@/api/types';
import { nextCursor } from '@/shared/ui/infinite-list';
import type { Review, Visit, VisitRow } from './types';

export const visitKey = (id: string) => ['visit', id] as const;
export const visitsKey = ['visits'] as const;

export const useVisits = () =>
  useInfiniteQuery({
    queryKey: visitsKey,
    queryFn: ({ pageParam, signal }) => http.get<KeysetPage<VisitRow>>('/api/visits', { query: { after: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextCursor,
  });

export const useVisit = (id: string) =>
  useQuery({ queryKey: visitKey(id), queryFn: ({ signal }) => http.get<Visit>(`/api/visits/${id}`, { signal }), refetchInterval: 15_000 });

/** Asks for a visit; the same key over every retry, so that it is asked and billed once. */
export function useRequestVisit() {
  const intent = useIntent();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: { offering: string; patient: string; complaint: string; evidence: string[]; guardianPresent: boolean; slot?: string }) =>
      http.post<Visit>('/api/visits', wish, { idempotencyKey: intent.key() }),
    onSuccess: () => {
      intent.renew();
      void client.invalidateQueries({ queryKey: visitsKey });
    },
    onError: intent.renew,
  });
}

export function useWithdraw(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<Visit>(`/api/visits/${id}/withdrawal`),
    onSuccess: (visit) => {
      client.setQueryData(visitKey(id), visit);
      void client.invalidateQueries({ queryKey: visitsKey });
    },
  });
}

export function useRate(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (review: { satisfaction: number; score: number; comment: string }) => http.post<Review>(`/api/visits/${id}/review`, review),
    onSuccess: () => client.invalidateQueries({ queryKey: visitKey(id) }),
  });
}
