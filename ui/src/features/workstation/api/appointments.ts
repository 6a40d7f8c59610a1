import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

/** Who comes to the clinic today. */
export function useTodaysAppointments() {
  return useQuery({
    queryKey: ['practitioner', 'appointments'],
    queryFn: ({ signal }) => http.get<Schema<'DayView'>>('/api/practitioner/appointments', { signal }),
    select: (day) => day.appointments,
    staleTime: 60_000,
  });
}
