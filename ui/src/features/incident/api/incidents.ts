import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { useIntent } from '@/api/intent';
import type { KeysetPage, Schema } from '@/api/types';

export type Incident = Schema<'IncidentView'>;
export type NewIncident = Schema<'NewIncident'>;
export type Grading = Schema<'Grading'>;
export type Deed = Schema<'Deed'>;

export const KINDS = ['DATA_LEAK', 'CARE', 'MEDICINE', 'DEVICE', 'SYSTEM', 'CONFLICT', 'OTHER'] as const;
export const GRADES = ['I', 'II', 'III', 'IV'] as const;
const all = ['incidents'] as const;
const desk = '/api/administration/incidents';

export const useOpen = () => useQuery({
  queryKey: [...all, 'open'],
  queryFn: ({ signal }) => http.get<Incident[]>(`${desk}/open`, { signal }),
  refetchInterval: 30_000,
});

export const useClosed = () => useInfiniteQuery({
  queryKey: [...all, 'closed'],
  queryFn: ({ pageParam, signal }) => http.get<KeysetPage<Incident>>(`${desk}/closed`, { query: { after: pageParam }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

export const useOwn = () => useQuery({ queryKey: [...all, 'own'], queryFn: ({ signal }) => http.get<Incident[]>('/api/incidents', { signal }) });

export const useIncident = (id: string | undefined) => useQuery({
  queryKey: [...all, 'one', id],
  queryFn: ({ signal }) => http.get<Incident>(`${desk}/${id ?? ''}`, { signal }),
  enabled: id !== undefined,
});

/** Enters an incident; the same intent, sent twice, enters one. */
export function useReport() {
  const intent = useIntent();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: NewIncident) => http.post<Schema<'Entered'>>('/api/incidents', wanted, { idempotencyKey: intent.key() }),
    onSuccess: () => {
      intent.renew();
      return client.invalidateQueries({ queryKey: all });
    },
  });
}

function useDeed<T>(id: string, path: string) {
  const client = useQueryClient();
  return useMutation({ mutationFn: (input: T) => http.post<Incident>(`${desk}/${id}/${path}`, input), onSuccess: () => client.invalidateQueries({ queryKey: all }) });
}

export const useGrade = (id: string) => useDeed<Grading>(id, 'grading');
export const useWrite = (id: string) => useDeed<Deed>(id, 'steps');
export const useClose = (id: string) => useDeed<{ text: string }>(id, 'closure');
