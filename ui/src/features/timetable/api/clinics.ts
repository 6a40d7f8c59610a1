import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type Grid = Schema<'GridView'>;
export type Doctor = Schema<'PlannedDoctor'>;
export type Clinic = Schema<'ClinicCell'>;
export type NewClinic = Schema<'NewClinic'>;
export type Ending = Schema<'ClinicEnding'>;
export type Aftermath = Schema<'Aftermath'>;

export const PAGE = 20;
const all = ['timetable'] as const;

export const useGrid = (query: { text?: string; department?: string; after?: string }) => useQuery({
  queryKey: [...all, query],
  queryFn: ({ signal }) => http.get<Grid>('/api/administration/clinics', { query, signal }),
  placeholderData: keepPreviousData,
});

export const useOwnDepartments = () => useQuery({
  queryKey: ['directory', 'own'],
  queryFn: ({ signal }) => http.get<Schema<'InstitutionPage'>>('/api/administration/institution', { signal }),
});

export function useRefresh() {
  const client = useQueryClient();
  return () => Promise.all([client.invalidateQueries({ queryKey: all }), client.invalidateQueries({ queryKey: ['administration-week'] })]);
}

export function usePlan() {
  const refresh = useRefresh();
  return useMutation({ mutationFn: (wanted: NewClinic) => http.post<Schema<'ClinicPlanned'>>('/api/administration/clinics', wanted), onSuccess: refresh });
}

/** What ending it would leave behind; changes nothing. */
export const useAftermath = (id: string, lastOn: string) => useQuery({
  queryKey: [...all, 'aftermath', id, lastOn],
  queryFn: () => http.post<Aftermath>(`/api/administration/clinics/${id}/end/preview`, { lastOn }),
  enabled: lastOn !== '',
  retry: false,
});

export function useEnd(id: string) {
  const refresh = useRefresh();
  return useMutation({ mutationFn: (ending: Ending) => http.post<Aftermath>(`/api/administration/clinics/${id}/end`, ending), onSuccess: refresh });
}
