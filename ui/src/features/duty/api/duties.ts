import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type Board = Schema<'DutyBoard'>;
export type Duty = Schema<'HeldDuty'>;
export type NewDuty = Schema<'NewDuty'>;
export const CODES = ['MEDICAL_AFFAIRS', 'QUALITY', 'COMPLAINTS', 'PHARMACY', 'INFORMATION', 'PRIVACY'] as const;
/** All of them, the one of a department too. */
export const GRANTABLE = ['DEPARTMENT_HEAD', ...CODES] as const;
const key = ['duties'] as const;

export const useOwnDepartments = (enabled: boolean) => useQuery({
  queryKey: ['duties', 'departments'],
  queryFn: ({ signal }) => http.get<Schema<'InstitutionPage'>>('/api/administration/institution', { signal }),
  enabled,
});

export const useBoard = () => useQuery({
  queryKey: key,
  queryFn: ({ signal }) => http.get<Board>('/api/administration/duties', { signal }),
  refetchInterval: 60_000,
});

export const useColleagues = (text: string) => useQuery({
  queryKey: ['colleagues', text],
  queryFn: ({ signal }) => http.get<Schema<'OfTheHouse'>[]>('/api/administration/colleagues', { query: { text }, signal }),
  placeholderData: keepPreviousData,
});

function useChange<T>(change: (input: T) => Promise<Board>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: (board) => client.setQueryData(key, board) });
}

export const useGrant = () => useChange((wanted: NewDuty) => http.post<Board>('/api/administration/duties', wanted));
export const useEnd = () => useChange((id: string) => http.post<Board>(`/api/administration/duties/${id}/end`));
