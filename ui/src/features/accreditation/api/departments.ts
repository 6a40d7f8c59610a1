import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type Department = Schema<'DepartmentView'>;
type List = Schema<'HouseDepartments'>;

const key = ['accreditation', 'departments'] as const;

export const useDepartments = () =>
  useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<List>('/api/administration/departments', { signal }) });

function useChange<V>(act: (value: V) => Promise<List>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (list) => {
      client.setQueryData(key, list);
      return client.invalidateQueries({ queryKey: ['directory'] });
    },
  });
}

export const useEnterDepartment = () =>
  useChange<Schema<'DepartmentRequest'>>((body) => http.post<List>('/api/administration/departments', body));
export const useSwitchDepartment = () =>
  useChange<{ id: string; open: boolean }>(({ id, open }) => http.post<List>(`/api/administration/departments/${id}/${open ? 'opening' : 'closing'}`));
