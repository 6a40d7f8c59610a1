import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { CountedPage, Schema } from '@/api/types';

export type RoleBoard = Schema<'RoleBoard'>;
export type Holder = Schema<'RoleHolder'>;
export type Change = Schema<'RoleEntry'>;
export type Newcomer = Schema<'Newcomer'>;
export type FirstSignIn = Schema<'FirstSignIn'>;
const key = ['roles'] as const;
const path = '/api/administration/roles';

export const useRoles = () => useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<RoleBoard>(path, { signal }) });

export const PAGE = 20;

export const useHolders = (wanted: { text?: string; after?: string }) => useQuery({
  queryKey: [...key, 'holders', wanted],
  queryFn: ({ signal }) => http.get<CountedPage<Holder>>(`${path}/holders`, { query: { ...wanted }, signal }),
  placeholderData: keepPreviousData,
});

function useChange(to: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: Schema<'RoleOf'>) => http.post<RoleBoard>(to, wanted),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
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
