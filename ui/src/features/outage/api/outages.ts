import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { useIntent } from '@/api/intent';
import type { Schema } from '@/api/types';

export type Device = Schema<'DeviceRow'>;
export type Outage = Schema<'OutageView'>;
export type Effect = Schema<'OutageEffect'>;
export type Concerned = Schema<'ConcernedGuest'>;
export type OutageRequest = Schema<'OutageRequest'>;
export type Displaced = Schema<'DisplacedView'>;

const key = ['outages'] as const;
const displaced = (id: string) => ['examinations', 'displaced', id] as const;

export const useDevices = () => useQuery({
  queryKey: [...key, 'devices'],
  queryFn: ({ signal }) => http.get<Device[]>('/api/desk/devices', { signal }),
  refetchInterval: 15_000,
});

/** Stops with what became of the patients; kept fresh while some are being arranged. */
export const useOutages = () => useQuery({
  queryKey: [...key, 'list'],
  queryFn: ({ signal }) => http.get<Outage[]>('/api/desk/outages', { signal }),
  refetchInterval: ({ state }) => (state.data?.some((one) => one.stillBooked > 0) ? 2000 : 15_000),
});

export const useEffectOf = () => useMutation({
  mutationFn: (wanted: OutageRequest) => http.post<Effect>('/api/desk/outages/preview', wanted),
});

/** Enters a stop; the same intent, sent twice, enters one. */
export function useEnter() {
  const intent = useIntent();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: OutageRequest) => http.post<Outage>('/api/desk/outages', wanted, { idempotencyKey: intent.key() }),
    onSettled: () => {
      intent.renew();
      return client.invalidateQueries({ queryKey: key });
    },
  });
}

export function useEnd() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.post<Outage>(`/api/desk/outages/${id}/end`),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}

/** What a stop did to an order's booking; null when nothing. */
export const useDisplaced = (orderId: string) => useQuery({
  queryKey: displaced(orderId),
  queryFn: async ({ signal }) => (await http.get<Displaced | undefined>(`/api/examination-orders/${orderId}/displacement`, { signal })) ?? null,
});

/** The patient's answer: the new time, or the money. */
export function useAnswer(orderId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (accept: boolean) => http.post<Displaced>(`/api/examination-orders/${orderId}/outage-answer`, { accept }),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: ['examinations'] }), client.invalidateQueries({ queryKey: ['bills'] })]),
  });
}
