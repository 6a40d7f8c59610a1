import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';

export type StaffRow = Schema<'StaffRow'>;
export type StaffOrder = 'DEPARTMENT' | 'RANK' | 'LICENCE' | 'INSURANCE';
export const ORDERS: readonly StaffOrder[] = ['DEPARTMENT', 'RANK', 'LICENCE', 'INSURANCE'];
export const PAGE = 20;

export const useOwnInstitution = () =>
  useQuery({
    queryKey: ['directory', 'own'],
    queryFn: ({ signal }) => http.get<Schema<'InstitutionPage'>>('/api/administration/institution', { signal }),
  });

/** A page of the doctors of the house, and figures of all of them. */
export const useStaff = (wanted: { text?: string; attention?: boolean; order?: StaffOrder; after?: string }) =>
  useQuery({
    queryKey: ['directory', 'staff', wanted],
    queryFn: ({ signal }) => http.get<Schema<'StaffPage'>>('/api/administration/staff', { query: { ...wanted }, signal }),
    placeholderData: keepPreviousData,
  });
