import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import type { Application } from './accreditation';

export type ApplicationRow = Schema<'ApplicationRow'>;
export type Invited = Schema<'Invited'>;

const allKey = ['accreditation', 'all'] as const;

export const useApplications = () =>
  useQuery({ queryKey: allKey, queryFn: ({ signal }) => http.get<ApplicationRow[]>('/api/accreditations', { signal }), refetchInterval: 20_000 });

export const useCase = (id: string) =>
  useQuery({ queryKey: ['accreditation', 'case', id], queryFn: ({ signal }) => http.get<Application>(`/api/accreditations/${id}`, { signal }) });

function useDecision<V>(id: string, path: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: V) => http.post<Application>(`/api/accreditations/${id}/${path}`, body),
    onSuccess: (decided) => {
      client.setQueryData(['accreditation', 'case', id], decided);
      return client.invalidateQueries({ queryKey: allKey });
    },
  });
}

export const useLicense = (id: string) => useDecision<{ connectionSeen: boolean }>(id, 'licence');
export const useReturn = (id: string) => useDecision<{ remark: string }>(id, 'return');

export const useInvite = () =>
  useMutation({ mutationFn: (body: Schema<'ApplicantRequest'>) => http.post<Invited>('/api/applicants', body) });
