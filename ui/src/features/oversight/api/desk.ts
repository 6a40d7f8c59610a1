import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { KeysetPage, Schema } from '@/api/types';
import { useLanguage } from '@/shared/i18n/hooks';
import { nextCursor } from '@/shared/ui/infinite-list';
import type { Complaint } from './complaints';

const DESK = '/api/administration/complaints';
export const OUTCOMES = ['UPHELD', 'PARTLY', 'NOT_UPHELD', 'SETTLED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** @param department all of them when left out */
export function useWaiting(department?: string) {
  const language = useLanguage();
  return useQuery({ queryKey: ['complaint-desk', 'waiting', language, department], queryFn: ({ signal }) => http.get<Complaint[]>(`${DESK}/waiting`, { query: { department }, signal }), refetchInterval: 60_000 });
}

export function useAnswered(department?: string) {
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: ['complaint-desk', 'answered', language, department],
    queryFn: ({ pageParam, signal }) => http.get<KeysetPage<Complaint>>(`${DESK}/answered`, { query: { department, after: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: nextCursor,
  });
}

/** Those that wait for the reader. */
export function useHanded() {
  const language = useLanguage();
  return useQuery({ queryKey: ['complaint-desk', 'handed', language], queryFn: ({ signal }) => http.get<Complaint[]>(`${DESK}/handed`, { signal }), refetchInterval: 60_000 });
}

/** Whom a complaint may be handed to, and what it may concern. */
export function useHandlers() {
  const language = useLanguage();
  return useQuery({ queryKey: ['complaint-handlers', language], queryFn: ({ signal }) => http.get<Schema<'Handlers'>>(`${DESK}/handlers`, { signal }) });
}

export function useCase(id: string) {
  const language = useLanguage();
  return useQuery({ queryKey: ['complaint-desk', 'one', language, id], queryFn: ({ signal }) => http.get<Complaint>(`${DESK}/${encodeURIComponent(id)}`, { signal }) });
}

function useStep<T>(step: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: T) => http.post<Complaint>(`${DESK}/${id}/${step}`, body),
    onSettled: () => client.invalidateQueries({ queryKey: ['complaint-desk'] }),
  });
}

export const useAccept = (id: string) => useStep<void>('acceptance', id);
export const useAnswer = (id: string) => useStep<{ outcome: Outcome | undefined; text: string }>('answer', id);
export const useHandOver = (id: string) => useStep<Schema<'HandoverWish'>>('handover', id);
