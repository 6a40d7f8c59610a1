import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type DutyView = Schema<'DutyView'>;
export type Reviewer = Schema<'Reviewer'>;
export type Duty = Schema<'Duty'>;

const key = ['credentialing', 'pharmacists'] as const;

export const usePharmacists = () =>
  useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<DutyView>('/api/administration/pharmacists', { signal }), refetchInterval: 60_000 });

function useChange<V>(act: (value: V) => Promise<DutyView>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: (view) => client.setQueryData(key, view) });
}

export const useEnter = () => useChange((body: Schema<'ReviewerRequest'>) => http.post<DutyView>('/api/administration/pharmacists', body));
export const usePlan = (id: string) =>
  useChange((duties: readonly { weekday: Duty['weekday']; begins: string; ends: string }[]) => http.put<DutyView>(`/api/administration/pharmacists/${id}/duties`, { duties }));
export const useLeave = () => useChange((id: string) => http.post<DutyView>(`/api/administration/pharmacists/${id}/departure`));
