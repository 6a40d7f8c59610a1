import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

/** The institution's visits in figures. */
export const useHouseVisits = () => useQuery({
  queryKey: ['administration-visits'],
  queryFn: ({ signal }) => http.get<Schema<'HouseDay'>>('/api/administration/visits', { signal }),
  refetchInterval: 30_000,
});

export type WaitingVisit = Schema<'WaitingVisit'>;

/** Who waits online, the promise that ends first before. */
export const useHouseWaiting = () => useQuery({
  queryKey: ['administration-visits', 'waiting'],
  queryFn: ({ signal }) => http.get<WaitingVisit[]>('/api/administration/visits/waiting', { signal }),
  refetchInterval: 30_000,
});
