import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';

export interface AppointmentRow {
  id: string;
  patientId: string;
  patientName: string;
  sex: string;
  age: number;
  code: string;
  startsAt: string;
  endsAt: string;
}

/** Who comes to the clinic today. */
export function useTodaysAppointments() {
  return useQuery({
    queryKey: ['practitioner', 'appointments'],
    queryFn: ({ signal }) => http.get<{ on: string; appointments: AppointmentRow[] }>('/api/practitioner/appointments', { signal }),
    select: (day) => day.appointments,
    staleTime: 60_000,
  });
}
