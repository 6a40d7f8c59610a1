import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { useIntent } from '@/api/intent';
import type { Schema } from '@/api/types';

export type Rebooking = Schema<'RebookingView'>;
export type Alternative = Schema<'AlternativeView'>;
export type Appointment = Schema<'AppointmentView'>;
export type Named = Schema<'Words'>;

const key = (id: string) => ['appointments', id, 'rebooking'] as const;

/** What may become of an appointment. */
export const useRebooking = (id: string) => useQuery({
  queryKey: key(id),
  queryFn: ({ signal }) => http.get<Rebooking>(`/api/appointments/${id}/rebooking`, { signal }),
});

/** Free places, for an appointment that may be moved. */
export const useAlternatives = (id: string, movable: boolean) => useQuery({
  queryKey: ['appointments', id, 'alternatives'],
  queryFn: ({ signal }) => http.get<Alternative[]>(`/api/appointments/${id}/alternatives`, { signal }),
  enabled: movable,
  refetchInterval: 15_000,
});

export const useAppointment = (id: string) => useQuery({
  queryKey: ['appointments', id],
  queryFn: ({ signal }) => http.get<Appointment>(`/api/appointments/${id}`, { signal }),
});

function useRefresh() {
  const client = useQueryClient();
  return () => Promise.all([
    client.invalidateQueries({ queryKey: ['appointments'] }),
    client.invalidateQueries({ queryKey: ['bills'] }),
    client.invalidateQueries({ queryKey: ['schedule'] }),
  ]);
}

/** Moves; the same intent, sent twice, moves once. */
export function useMove(id: string) {
  const intent = useIntent();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (slotId: string) => http.post<Rebooking>(`/api/appointments/${id}/move`, { slotId }, { idempotencyKey: intent.key() }),
    onSettled: () => {
      intent.renew();
      return refresh();
    },
  });
}

export type Dearer = Schema<'Dearer'>;

/** Keeps a dearer place; the same intent, sent twice, keeps one. */
export function useUpgrade(id: string) {
  const intent = useIntent();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (slotId: string) => http.post<Dearer>(`/api/appointments/${id}/upgrade`, { slotId }, { idempotencyKey: intent.key() }),
    onSettled: () => {
      intent.renew();
      return refresh();
    },
  });
}

/** How a change to a dearer place stands; asked again while its payment may be on the way. */
export const useDearer = (id: string) => useQuery({
  queryKey: ['appointments', 'upgrade', id],
  queryFn: ({ signal }) => http.get<Dearer>(`/api/upgrades/${id}`, { signal }),
  refetchInterval: ({ state }) => (state.data?.state === 'WAITING' ? 5000 : false),
});

export function useLetGo(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => http.post<Dearer>(`/api/upgrades/${id}/withdrawal`),
    onSettled: refresh,
  });
}

export function useAnswer(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (accept: boolean) => http.post<Rebooking>(`/api/appointments/${id}/leave-answer`, { accept }),
    onSettled: refresh,
  });
}
