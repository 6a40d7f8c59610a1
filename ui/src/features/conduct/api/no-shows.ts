import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type Conduct = Schema<'ConductView'>;
export type Missed = Conduct['missed'][number];
export type Appeal = Schema<'Appeal'>;
export type Named = Schema<'Words'>;

const key = ['no-shows'] as const;
const deskKey = ['appeals'] as const;

/** Missed appointments of the caller or of a child; the caller's own when nobody is named. */
export const useNoShows = (patientId: string | undefined) => useQuery({
  queryKey: [...key, patientId ?? ''],
  queryFn: ({ signal }) => http.get<Conduct>('/api/no-shows', { query: { patientId }, signal }),
});

/** The caller and the children they act for. */
export const usePeople = () => useQuery({
  queryKey: ['people'],
  queryFn: ({ signal }) => http.get<Schema<'FamilyMember'>[]>('/api/people', { signal }),
});

export function useAppeal() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) => http.post(`/api/no-shows/${id}/appeal`, { reason }),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}

export const useAppeals = () => useQuery({
  queryKey: deskKey,
  queryFn: ({ signal }) => http.get<Appeal[]>('/api/administration/appeals', { signal }),
});

export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, accept, note }: { id: string; accept: boolean; note: string }) => http.post(`/api/administration/appeals/${id}/decision`, { accept, note }),
    onSettled: () => client.invalidateQueries({ queryKey: deskKey }),
  });
}
