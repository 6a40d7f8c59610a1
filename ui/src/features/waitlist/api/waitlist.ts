import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import { useIntent } from '@/api/intent';
import type { Schema } from '@/api/types';
import { useMe } from '@/shared/session/session';

export type Wish = Schema<'WishView'>;
export type Offer = Schema<'OfferView'>;
export type Prospect = Schema<'ProspectView'>;
export type WishRequest = Schema<'WishRequest'>;
export type Member = Schema<'FamilyMember'>;
export type Named = Schema<'Words'>;

const key = ['waitlist'] as const;
const LIVE = 2000;
const CALM = 10_000;

/** The caller's wishes; an offer shows up by itself. */
export function useWishes() {
  const { me } = useMe();
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => http.get<Wish[]>('/api/waitlist/wishes', { signal }),
    enabled: me.signedIn,
    refetchInterval: ({ state }) => (state.data?.some((wish) => isLive(wish)) ? LIVE : CALM),
  });
}

export const isLive = (wish: Wish): boolean => wish.endedAt === undefined || wish.endedAt === null;

export const useOffer = (id: string) => useQuery({
  queryKey: [...key, 'offer', id],
  queryFn: ({ signal }) => http.get<Offer>(`/api/waitlist/offers/${id}`, { signal }),
  refetchInterval: ({ state }) => (state.data?.state === 'LIVE' || state.data?.state === 'ACCEPTED' ? LIVE : false),
});

export const useProspect = (doctor: string | undefined, department: string | undefined) => useQuery({
  queryKey: [...key, 'prospects', doctor, department],
  queryFn: ({ signal }) => http.get<Prospect>('/api/waitlist/prospects', { query: { doctor, department }, signal }),
  enabled: doctor !== undefined || department !== undefined,
});

/** The caller and the children they act for. */
export const usePeople = () => useQuery({
  queryKey: ['people'],
  queryFn: ({ signal }) => http.get<Member[]>('/api/people', { signal }),
});

/** Joins; the same intent, sent twice, is one place on the list. */
export function useJoin() {
  const intent = useIntent();
  const client = useQueryClient();
  const join = useMutation({
    mutationFn: (wanted: WishRequest) => http.post<Wish>('/api/waitlist/wishes', wanted, { idempotencyKey: intent.key() }),
    onSuccess: () => {
      intent.renew();
      void client.invalidateQueries({ queryKey: key });
    },
  });
  return { join, renew: intent.renew };
}

export function useAnswer(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (how: 'acceptance' | 'refusal') => http.post<Offer>(`/api/waitlist/offers/${id}/${how}`),
    onSuccess: (now) => client.setQueryData([...key, 'offer', id], now),
    onSettled: () => Promise.all([
      client.invalidateQueries({ queryKey: key }),
      client.invalidateQueries({ queryKey: ['appointments'] }),
    ]),
  });
}

export function useLeave() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.post<Wish>(`/api/waitlist/wishes/${id}/withdrawal`),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}
