import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { KeysetPage } from '@/api/types';
import { useLanguage } from '@/shared/i18n/hooks';
import { nextCursor } from '@/shared/ui/infinite-list';
import type { Complaint } from './complaints';

const DESK = '/api/administration/complaints';

export function useWaiting() {
  const language = useLanguage();
  return useQuery({ queryKey: ['complaint-desk', 'waiting', language], queryFn: ({ signal }) => http.get<Complaint[]>(`${DESK}/waiting`, { signal }), refetchInterval: 60_000 });
}

export function useAnswered() {
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: ['complaint-desk', 'answered', language],
    queryFn: ({ pageParam, signal }) => http.get<KeysetPage<Complaint>>(`${DESK}/answered`, { query: { after: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: nextCursor,
  });
}

export function useCase(id: string) {
  const language = useLanguage();
  return useQuery({ queryKey: ['complaint-desk', 'one', language, id], queryFn: ({ signal }) => http.get<Complaint>(`${DESK}/${encodeURIComponent(id)}`, { signal }) });
}

/** Takes a complaint up, or answers it when a text is given. */
export function useHandle(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (answer: string | undefined) =>
      answer === undefined ? http.post<Complaint>(`${DESK}/${id}/acceptance`) : http.post<Complaint>(`${DESK}/${id}/answer`, { text: answer }),
    onSettled: () => client.invalidateQueries({ queryKey: ['complaint-desk'] }),
  });
}
