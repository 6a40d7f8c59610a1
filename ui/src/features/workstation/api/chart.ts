import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Chart } from './types';

/** The patient's record at a glance; each look is logged. */
export function useChart(patient: string) {
  return useQuery({
    queryKey: ['chart', patient],
    queryFn: ({ signal }) => http.get<Chart>(`/api/patients/${patient}/chart`, { signal }),
    staleTime: 60_000,
  });
}
