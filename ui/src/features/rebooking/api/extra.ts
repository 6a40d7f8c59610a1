import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type ExtraSession = Schema<'ExtraSessionView'>;
export type Added = Schema<'ExtraPlaceRecord'>;

const key = ['extra-places'] as const;

/** Where places may be added; the doctor's own sessions when nobody is named. */
export const useExtraSessions = (practitioner: string | undefined, enabled: boolean) => useQuery({
  queryKey: [...key, 'sessions', practitioner],
  queryFn: ({ signal }) => http.get<ExtraSession[]>('/api/extra-places/sessions', { query: { practitioner }, signal }),
  enabled,
});

export const useAdded = () => useQuery({
  queryKey: key,
  queryFn: ({ signal }) => http.get<Added[]>('/api/extra-places', { signal }),
});

export function useAddPlace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ slotId, reason }: { slotId: string; reason: string }) => http.post(`/api/slots/${slotId}/extra-places`, { reason }),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: key }), client.invalidateQueries({ queryKey: ['schedule'] })]),
  });
}
