import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

const key = ['second-factor'] as const;

export const useFactor = () =>
  useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<Schema<'FactorView'>>('/api/second-factor', { signal }) });

export const useProvePassword = () =>
  useMutation({ mutationFn: (password: string) => http.post('/api/presence', { password }) });

export const useBeginEnrolment = () =>
  useMutation({ mutationFn: () => http.post<Schema<'Offer'>>('/api/second-factor/enrolment') });

const ACTS = { confirm: 'confirmation', renew: 'recovery-codes', leave: 'removal' } as const;

/** Confirming and renewing answer with the recovery codes, which are shown once. */
export function useFactorAct(act: keyof typeof ACTS) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => http.post<Schema<'PaperCodes'> | undefined>(`/api/second-factor/${ACTS[act]}`, { code }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
