import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { useIntent } from '@/api/intent';
import type { Schema } from '@/api/types';
import { useMe } from '@/shared/session/session';

export type Appointment = Schema<'AppointmentView'>;
export type Member = Schema<'FamilyMember'>;

const key = ['appointments'] as const;

/** The caller's appointments; visitors have none, and asking would send them to the sign-in. */
export function useAppointments() {
  const { me } = useMe();
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => http.get<Appointment[]>('/api/appointments', { signal }),
    enabled: me.signedIn,
  });
}

export const useAppointment = (id: string) => useQuery({
  queryKey: [...key, id],
  queryFn: ({ signal }) => http.get<Appointment>(`/api/appointments/${id}`, { signal }),
  refetchInterval: ({ state }) => (state.data?.state === 'HELD' ? 3000 : false),
});

export type Displaced = NonNullable<Schema<'RebookingView'>['displaced']>['state'];

/** What a doctor's leave did to it, if anything; the section about it reads the same answer. */
export const useDisplaced = (id: string) => useQuery({
  queryKey: [...key, id, 'rebooking'],
  queryFn: ({ signal }) => http.get<Schema<'RebookingView'>>(`/api/appointments/${id}/rebooking`, { signal }),
  select: ({ displaced }): Displaced | undefined => displaced?.state,
});

/** The caller, the children they act for, and the adults they may book for. */
export const usePeople = () => useQuery({
  queryKey: ['people', 'BOOK'],
  queryFn: ({ signal }) => http.get<Member[]>('/api/people', { query: { errand: 'BOOK' }, signal }),
});

/** The same for pages that visitors see too. */
export const useMaybePeople = (signedIn: boolean) => useQuery({
  queryKey: ['people', 'BOOK'],
  queryFn: ({ signal }) => http.get<Member[]>('/api/people', { query: { errand: 'BOOK' }, signal }),
  enabled: signedIn,
});

/** Holds a place; the same intent, sent twice, holds one. */
export function useHold() {
  const intent = useIntent();
  const client = useQueryClient();
  const hold = useMutation({
    mutationFn: (wanted: { slotId: string; patientId: string }) =>
      http.post<Schema<'Held'>>('/api/appointments', wanted, { idempotencyKey: intent.key() }),
    onSuccess: () => {
      intent.renew();
      void client.invalidateQueries({ queryKey: key });
      void client.invalidateQueries({ queryKey: ['revisits'] });
    },
  });
  return { hold, renew: intent.renew };
}

export function useCancel(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<Appointment>(`/api/appointments/${id}/cancellation`),
    onSuccess: (now) => client.setQueryData([...key, id], now),
    onSettled: () => Promise.all([
      client.invalidateQueries({ queryKey: key }),
      client.invalidateQueries({ queryKey: ['bills'] }),
      client.invalidateQueries({ queryKey: ['revisits'] }),
      client.invalidateQueries({ queryKey: ['schedule'] }),
    ]),
  });
}
