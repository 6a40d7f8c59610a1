import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type Recovery = Schema<'RecoveryView'>;
export type Colleague = Schema<'Colleague'>;

export const useRecoveries = () =>
  useQuery({ queryKey: ['recoveries'], queryFn: ({ signal }) => http.get<Recovery[]>('/api/recoveries', { signal }) });

export const useColleagues = () =>
  useQuery({ queryKey: ['recoveries', 'colleagues'], queryFn: ({ signal }) => http.get<Colleague[]>('/api/recoveries/colleagues', { signal }) });

export const useCodeToNewPhone = () =>
  useMutation({ mutationFn: (phone: string) => http.post<Schema<'CodeSent'>>('/api/new-phone-codes', { phone }) });

export interface CardShown { name: string; residentId: string; phone: string; code: string; reason: string }

export function useMoveNumber() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (shown: CardShown) => http.post('/api/recoveries/phones', shown),
    onSuccess: () => client.invalidateQueries({ queryKey: ['recoveries'] }),
  });
}

export function useTakeOffFactor() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ person, reason }: { person: string; reason: string }) =>
      http.post(`/api/recoveries/colleagues/${person}/factor-removal`, { reason }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['recoveries'] }),
  });
}
