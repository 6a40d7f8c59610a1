import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type ServicePage = Schema<'ServicePage'>;
export type ServiceRow = Schema<'ServiceRow'>;
export type History = Schema<'PriceHistory'>;
export type Line = Schema<'PriceLine'>;
export type NewPrice = Schema<'NewPrice'>;
export type NewService = Schema<'NewOffer'>;
export type Doctor = Schema<'PlannedDoctor'>;

export interface Wanted {
  text?: string;
  department?: string;
  kind?: ServiceRow['kind'];
  changing?: boolean;
  after?: string;
}

export const PAGE = 25;
const all = ['pricing'] as const;

/** Services of the own house, or of the house of that name. */
export const useServices = (wanted: Wanted, slug?: string) => useQuery({
  queryKey: [...all, 'services', slug, wanted],
  queryFn: ({ signal }) => http.get<ServicePage>(slug === undefined ? '/api/administration/services' : `/api/institutions/${slug}/services`, { query: { ...wanted }, signal }),
  placeholderData: keepPreviousData,
});

export const useHistory = (id: string | undefined) => useQuery({
  queryKey: [...all, 'history', id],
  queryFn: ({ signal }) => http.get<History>(`/api/offerings/${id ?? ''}/prices`, { signal }),
  enabled: id !== undefined,
});

export const useServicesOfDoctor = (practitionerId: string) => useQuery({
  queryKey: [...all, 'doctor', practitionerId],
  queryFn: ({ signal }) => http.get<Schema<'DoctorPage'>>(`/api/practitioners/${practitionerId}`, { signal }),
});

/** Doctors of the own house by part of their name. */
export const useDoctors = (text: string) => useQuery({
  queryKey: [...all, 'doctors', text],
  queryFn: ({ signal }) => http.get<Schema<'GridView'>>('/api/administration/clinics', { query: { text }, signal }),
  placeholderData: keepPreviousData,
});

export const useOwnDepartments = () => useQuery({
  queryKey: ['directory', 'own'],
  queryFn: ({ signal }) => http.get<Schema<'InstitutionPage'>>('/api/administration/institution', { signal }),
});

function useChange<T>(change: (input: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => client.invalidateQueries({ queryKey: all }) });
}

export const useRefresh = () => {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: all });
};
export const useAnnounce = (id: string) => useChange((wanted: NewPrice) => http.post(`/api/administration/services/${id}/prices`, wanted));
export const useWithdraw = (id: string) => useChange((price: string) => http.post(`/api/administration/services/${id}/prices/${price}/withdrawal`));
export const useEnd = (id: string) => useChange(() => http.post(`/api/administration/services/${id}/end`));
export const useBegin = () => useChange((wanted: NewService) => http.post('/api/administration/services', wanted));
