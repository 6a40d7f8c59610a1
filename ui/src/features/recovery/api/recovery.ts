import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { CountedPage, Schema } from '@/api/types';

export type Recovery = Schema<'RecoveryView'>;
export type Colleague = Schema<'Colleague'>;
export type HandedPassword = Schema<'HandedPassword'>;
export const PAGE = 20;

export const useRecoveries = () =>
  useQuery({ queryKey: ['recoveries'], queryFn: ({ signal }) => http.get<Recovery[]>('/api/recoveries', { signal }) });

export const useColleagues = (wanted: { text?: string; after?: string }) => useQuery({
  queryKey: ['recoveries', 'colleagues', wanted],
  queryFn: ({ signal }) => http.get<CountedPage<Colleague>>('/api/recoveries/colleagues', { query: { ...wanted }, signal }),
  placeholderData: keepPreviousData,
});

export const useCodeToNewPhone = () =>
  useMutation({ mutationFn: (phone: string) => http.post<Schema<'CodeSent'>>('/api/new-phone-codes', { phone }) });

export interface CardShown { name: string; residentId: string; phone: string; code: string; reason: string }
export interface Restored { person: string; reason: string }

function useRestoring<I, O>(restore: (input: I) => Promise<O>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: restore, onSuccess: () => client.invalidateQueries({ queryKey: ['recoveries'] }) });
}

export const useMoveNumber = () => useRestoring((shown: CardShown) => http.post('/api/recoveries/phones', shown));

export const useTakeOffFactor = () => useRestoring(({ person, reason }: Restored) =>
  http.post(`/api/recoveries/colleagues/${person}/factor-removal`, { reason }));

export const useResetPassword = () => useRestoring(({ person, reason }: Restored) =>
  http.post<HandedPassword>(`/api/recoveries/colleagues/${person}/password-reset`, { reason }));
