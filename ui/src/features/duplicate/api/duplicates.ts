import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type Namesake = Schema<'NamesakeView'>;
export type Joining = Schema<'JoiningView'>;

const key = ['duplicates'] as const;

export const useNamesakes = (asked: { name: string; bornOn: string } | undefined) =>
  useQuery({
    queryKey: [...key, 'namesakes', asked],
    queryFn: ({ signal }) => http.get<Namesake[]>('/api/duplicates/namesakes', { query: asked, signal }),
    enabled: asked !== undefined,
  });

export const useJoinings = () =>
  useQuery({ queryKey: [...key, 'joinings'], queryFn: ({ signal }) => http.get<Joining[]>('/api/duplicates/joinings', { signal }) });

export function useJoin() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: { survivor: string; absorbed: string; reason: string }) => http.post('/api/duplicates/joinings', wanted),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function usePart() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) => http.post(`/api/duplicates/joinings/${id}/parting`, { reason }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
