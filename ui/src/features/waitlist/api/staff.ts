import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type DepartmentList = Schema<'DepartmentList'>;
export type Entry = DepartmentList['entries'][number];

const key = ['waitlist-department'] as const;

/** Who waits in a department, in order; the doctor's own when none is named. */
export const useDepartmentList = (id?: string, enabled = true) => useQuery({
  queryKey: [...key, id],
  queryFn: ({ signal }) => http.get<DepartmentList>('/api/waitlist/department', { query: { id }, signal }),
  refetchInterval: 5000,
  enabled,
});

/** How many wait in each department of the administrator's institution. */
export const useCounts = () => useQuery({
  queryKey: [...key, 'counts'],
  queryFn: ({ signal }) => http.get<Schema<'DepartmentCount'>[]>('/api/waitlist/departments', { signal }),
  refetchInterval: 5000,
});

export function usePriority() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason?: string }) => (reason === undefined
      ? http.delete(`/api/waitlist/wishes/${id}/priority`)
      : http.post(`/api/waitlist/wishes/${id}/priority`, { reason })),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}
