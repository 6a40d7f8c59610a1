import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type Schedule = Schema<'ScheduleView'>;
export type ScheduleDay = Schedule['days'][number];
export type Session = ScheduleDay['sessions'][number];
export type Stretch = Session['slots'][number];
export type SlotFacts = Schema<'SlotView'>;
export type Named = Schema<'Words'>;

export const scheduleKey = (id: string) => ['schedule', id] as const;

/** A doctor's days on offer; remaining numbers are kept fresh. */
export const useSchedule = (id: string) => useQuery({
  queryKey: scheduleKey(id),
  queryFn: ({ signal }) => http.get<Schedule>(`/api/practitioners/${id}/schedule`, { signal }),
  refetchInterval: 15_000,
});

export const useSlot = (id: string) => useQuery({
  queryKey: ['slot', id],
  queryFn: ({ signal }) => http.get<SlotFacts>(`/api/slots/${id}`, { signal }),
});
