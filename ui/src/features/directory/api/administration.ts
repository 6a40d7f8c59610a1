import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type StaffRow = Schema<'StaffRow'>;

export const useOwnInstitution = () =>
  useQuery({
    queryKey: ['directory', 'own'],
    queryFn: ({ signal }) => http.get<Schema<'InstitutionPage'>>('/api/administration/institution', { signal }),
  });

export const useStaff = () =>
  useQuery({
    queryKey: ['directory', 'staff'],
    queryFn: ({ signal }) => http.get<Schema<'StaffList'>>('/api/administration/staff', { signal }),
  });
