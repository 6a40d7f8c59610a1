import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type FamilyMember = Schema<'FamilyMember'>;
const key = ['identity', 'people'] as const;

export const useFamily = () =>
  useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<FamilyMember[]>('/api/people', { signal }) });

export function useAddChild() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (child: Schema<'Declared'>) => http.post<Schema<'Added'>>('/api/people', child),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export function useRemoveChild() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (personId: string) => http.post<void>(`/api/people/${personId}/removal`),
    onSuccess: () => queries.invalidateQueries(),
  });
}
