import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type Device = Schema<'Device'>;

const key = ['devices'] as const;

export const useDevices = () =>
  useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<Device[]>('/api/devices', { signal }) });

/** One device, or all but this one. */
export function useSignOutDevices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string | undefined) =>
      http.post<Schema<'Ended'> | undefined>(id === undefined ? '/api/devices/sign-out' : `/api/devices/${id}/sign-out`),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
