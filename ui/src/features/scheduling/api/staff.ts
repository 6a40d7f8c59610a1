import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type DayView = Schema<'DayView'>;
export type WeekView = Schema<'WeekView'>;
export type WeekCell = WeekView['rows'][number]['sessions'][number];

/** The signed-in doctor's confirmed appointments of a day. */
export const useDay = (on: string) => useQuery({
  queryKey: ['practitioner-day', on],
  queryFn: ({ signal }) => http.get<DayView>('/api/practitioner/appointments', { query: { on }, signal }),
  refetchInterval: 30_000,
});

/** The institution's sessions of the week around a day. */
export const useWeek = (on: string) => useQuery({
  queryKey: ['administration-week', on],
  queryFn: ({ signal }) => http.get<WeekView>('/api/administration/sessions', { query: { on }, signal }),
});
