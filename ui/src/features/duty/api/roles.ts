import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type RoleBoard = Schema<'RoleBoard'>;
export type Holder = Schema<'RoleHolder'>;
export type Change = Schema<'RoleEntry'>;
export type Newcomer = Schema<'Newcomer'>;
export type FirstSignIn = Schema<'FirstSignIn'>;
const key = ['roles'] as const;
const path = '/api/administration/roles';

export const useRoles = () => useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<RoleBoard>(path, { signal }) });

function useChange(to: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: Schema<'RoleOf'>) => http.post<RoleBoard>(to, wanted),
    onSuccess: (board) => client.setQueryData(key, board),
  });
}

export const useGive = () => useChange(path);
export const useTake = () => useChange(`${path}/withdrawal`);

export function useIntroduce() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (newcomer: Newcomer) => http.post<FirstSignIn>(`${path}/newcomers`, newcomer),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
