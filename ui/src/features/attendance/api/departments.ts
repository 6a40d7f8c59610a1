import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

/** The departments of the signed-in member of staff's institution. */
export const useOwnDepartments = () => useQuery({
  queryKey: ['desk-departments'],
  queryFn: ({ signal }) => http.get<Schema<'DeskDepartment'>[]>('/api/desk/departments', { signal }),
});
