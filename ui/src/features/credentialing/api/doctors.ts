import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { CountedPage, Schema } from '@/api/types';

export type Found = Schema<'LookUpView'>;
export type Enlisted = Schema<'Enlisted'>;
export type Paper = Schema<'CredentialView'>;

const key = ['credentialing', 'papers'] as const;

export const useLookUp = () =>
  useMutation({ mutationFn: (body: Schema<'LookUpRequest'>) => http.post<Found>('/api/register/look-ups', body) });

export const PAGE = 20;

export const usePapers = (wanted: { text?: string; after?: string }) => useQuery({
  queryKey: [...key, wanted],
  queryFn: ({ signal }) => http.get<CountedPage<Paper>>('/api/administration/doctors', { query: { ...wanted }, signal }),
  placeholderData: keepPreviousData,
});

/** Departments to enter a doctor in. */
export const useDepartments = () =>
  useQuery({ queryKey: ['accreditation', 'departments'], queryFn: ({ signal }) => http.get<Schema<'HouseDepartments'>>('/api/administration/departments', { signal }) });

function useChange<V, R>(act: (value: V) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => client.invalidateQueries() });
}

export const useEnlist = () => useChange((body: Schema<'DoctorRequest'>) => http.post<Enlisted>('/api/administration/doctors', body));
export const useInsure = (id: string) => useChange((body: Schema<'InsuranceRequest'>) => http.put(`/api/administration/doctors/${id}/insurance`, body));
export const useConsent = (id: string) => useChange((body: Schema<'ConsentRequest'>) => http.put(`/api/administration/doctors/${id}/consent`, body));
export const useGrant = (id: string) => useChange((body: Schema<'RightsRequest'>) => http.put(`/api/administration/doctors/${id}/rights`, body));
export const useRecheck = (id: string) => useChange<void, Paper>(() => http.post<Paper>(`/api/administration/doctors/${id}/register-check`));
