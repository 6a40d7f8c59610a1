import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

/** The institution's visits in figures. */
export const useHouseVisits = () => useQuery({
  queryKey: ['administration-visits'],
  queryFn: ({ signal }) => http.get<Schema<'HouseDay'>>('/api/administration/visits', { signal }),
  refetchInterval: 30_000,
});
