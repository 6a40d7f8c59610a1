import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { useIntent } from '@/api/intent';
import type { Schema } from '@/api/types';
import { useMe } from '@/shared/session/session';

export type Order = Schema<'OrderView'>;
export type Stage = Order['stage'];
export type Answers = Schema<'Answers'>;
export type Question = Order['questions'][number];
export type FoundThing = Order['findings'][number];
export type Places = Schema<'PlacesView'>;
export type Place = Places['days'][number]['places'][number];
export type Expected = Schema<'ExpectedGuest'>;
export type Panel = Schema<'OrderPanel'>;

const key = ['examinations'] as const;
const path = (id: string) => `/api/examination-orders/${id}`;

/** The orders of the person or a child; nobody is asked for them who has none to have. */
export function useOrders(patientId?: string) {
  const { me } = useMe();
  return useQuery({
    queryKey: [...key, 'of', patientId ?? ''],
    queryFn: ({ signal }) => http.get<Order[]>('/api/examination-orders', { query: { patientId }, signal }),
    enabled: me.roles.includes('PATIENT'),
  });
}

export const useOrder = (id: string) => useQuery({
  queryKey: [...key, 'one', id],
  queryFn: ({ signal }) => http.get<Order>(path(id), { signal }),
});

/** Whether a stopped device moved the booking and the patient has not answered: the card that asks offers every way out. */
export const useAsked = (id: string) => useQuery({
  queryKey: [...key, 'displaced', id],
  queryFn: async ({ signal }) => (await http.get<Schema<'DisplacedView'> | undefined>(`${path(id)}/displacement`, { signal })) ?? null,
  select: (displaced): boolean => displaced?.state === 'MOVED',
}).data === true;

/** The caller and the children they act for. */
export const usePeople = () => useQuery({
  queryKey: ['people'],
  queryFn: ({ signal }) => http.get<Schema<'FamilyMember'>[]>('/api/people', { signal }),
});

export const usePlaces = (id: string) => useQuery({
  queryKey: [...key, 'places', id],
  queryFn: ({ signal }) => http.get<Places>(`${path(id)}/places`, { signal }),
});

export function useAnswer(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (answers: Answers) => http.put<Order>(`${path(id)}/answers`, answers),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useBook(id: string) {
  const intent = useIntent();
  const client = useQueryClient();
  const book = useMutation({
    mutationFn: (slotId: string) => http.post<Schema<'HeldPlace'>>(`${path(id)}/booking`, { slotId }, { idempotencyKey: intent.key() }),
    onSuccess: () => { intent.renew(); },
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  return { book, renew: intent.renew };
}

export function useMove(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (slotId: string) => http.post<Order>(`${path(id)}/move`, { slotId }),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useGiveBack(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<Order>(`${path(id)}/cancellation`),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}
