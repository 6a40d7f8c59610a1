import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type Display = Schema<'Display'>;

const key = ['displays'] as const;

export const useDisplays = () => useQuery({
  queryKey: key,
  queryFn: ({ signal }) => http.get<Display[]>('/api/administration/displays', { signal }),
});

export function useMakeDisplay() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: { department: string; kind: 'WALL' | 'KIOSK'; label: string }) =>
      http.post<Schema<'NewDisplay'>>('/api/administration/displays', wanted),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useRevokeDisplay() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.post(`/api/administration/displays/${id}/revocation`),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}
