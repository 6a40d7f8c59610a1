import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type House = Schema<'HouseRow'>;
export type Doctor = Schema<'SupervisedDoctor'>;
export type Pilot = Schema<'Pilot'>;
export type Listed = Schema<'Listed'>;

export const useHouses = () =>
  useQuery({ queryKey: ['supervision', 'houses'], queryFn: ({ signal }) => http.get<House[]>('/api/supervision/institutions', { signal }) });

export const useDoctors = (house: string | undefined) =>
  useQuery({
    queryKey: ['supervision', 'doctors', house],
    enabled: house !== undefined,
    queryFn: ({ signal }) => http.get<Doctor[]>(`/api/supervision/institutions/${house}/doctors`, { signal }),
  });

export interface Order { what: 'institutions' | 'doctors'; id: string; reason?: string }

/** Stops with a reason, lets go on without one. */
export function useOrder() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ what, id, reason }: Order) =>
      reason === undefined ? http.post(`/api/supervision/${what}/${id}/resumption`) : http.post(`/api/supervision/${what}/${id}/stop`, { reason }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['supervision'] }),
  });
}

const pilots = ['supervision', 'pilots'] as const;

export const usePilots = () =>
  useQuery({ queryKey: pilots, queryFn: ({ signal }) => http.get<Pilot[]>('/api/first-visit-pilots', { signal }) });

function useChange<V>(act: (value: V) => Promise<Pilot[]>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: (all) => client.setQueryData(pilots, all) });
}

export const useList = () => useChange((body: Schema<'ListingRequest'>) => http.post<Pilot[]>('/api/first-visit-pilots/listings', body));
export const useUnlist = () => useChange((id: string) => http.post<Pilot[]>(`/api/first-visit-pilots/listings/${id}/end`));
