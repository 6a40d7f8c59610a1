import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type DepartmentList = Schema<'DepartmentList'>;
export type Entry = DepartmentList['entries'][number];

const key = ['waitlist-department'] as const;

/** Who waits in the doctor's department, in order. */
export const useDepartmentList = () => useQuery({
  queryKey: key,
  queryFn: ({ signal }) => http.get<DepartmentList>('/api/waitlist/department', { signal }),
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
