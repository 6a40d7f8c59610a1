import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

/** Until when missed appointments keep somebody from booking; nothing while they may, or when the caller may not ask. */
export const useBarredUntil = (patientId: string) => useQuery({
  queryKey: ['no-shows', patientId],
  queryFn: ({ signal }) => http.get<Schema<'ConductView'>>('/api/no-shows', { query: { patientId }, signal }),
  enabled: patientId !== '',
  retry: false,
}).data?.barredUntil ?? undefined;
