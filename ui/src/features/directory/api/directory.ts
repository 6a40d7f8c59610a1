import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { KeysetPage, Schema } from '@/api/types';
import { nextCursor } from '@/shared/ui/infinite-list';

export type DoctorRow = Schema<'DoctorRow'>;
export type DoctorView = Schema<'DoctorPage'>;
export type Service = Schema<'ServiceOffer'>;
export type Why = Schema<'Why'>;
export type Sort = 'RELEVANCE' | 'EARLIEST' | 'PRICE' | 'REPLY';

export interface DoctorFilters {
  q?: string;
  institution?: string;
  province?: string;
  department?: string;
  subject?: string;
  title?: string;
  offers?: string;
  treat?: boolean;
  maxPrice?: string;
  sort?: Sort;
}

/** The doctors that fit, page by page. */
export const useDoctors = (filters: DoctorFilters, size = 20) =>
  useInfiniteQuery({
    queryKey: ['directory', 'doctors', filters, size],
    queryFn: ({ pageParam, signal }) =>
      http.get<KeysetPage<DoctorRow>>('/api/practitioners', { query: { ...filters, size, next: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextCursor,
    placeholderData: keepPreviousData,
  });

/** The best hits of all kinds; nothing is asked while nothing is typed. */
export const useSearch = (q: string) =>
  useQuery({
    queryKey: ['directory', 'search', q],
    queryFn: ({ signal }) => http.get<Schema<'SearchResult'>>('/api/search', { query: { q }, signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

export const useDoctor = (id: string) =>
  useQuery({
    queryKey: ['directory', 'doctor', id],
    queryFn: ({ signal }) => http.get<DoctorView>(`/api/practitioners/${encodeURIComponent(id)}`, { signal }),
  });

export const useDepartmentTree = () =>
  useQuery({
    queryKey: ['directory', 'tree'],
    queryFn: ({ signal }) => http.get<Schema<'DepartmentTree'>>('/api/departments', { signal }),
    staleTime: 300_000,
  });

export const useDepartment = (slug: string | undefined) =>
  useQuery({
    queryKey: ['directory', 'department', slug],
    queryFn: ({ signal }) => http.get<Schema<'DepartmentPage'>>(`/api/departments/${encodeURIComponent(slug ?? '')}`, { signal }),
    enabled: slug !== undefined,
    staleTime: 300_000,
  });

export interface InstitutionFilters {
  q?: string;
  province?: string;
}

/** The hospitals that fit, page by page. */
export const useInstitutions = (filters: InstitutionFilters, size = 20) =>
  useInfiniteQuery({
    queryKey: ['directory', 'institutions', filters, size],
    queryFn: ({ pageParam, signal }) =>
      http.get<KeysetPage<Schema<'InstitutionRow'>>>('/api/institutions', { query: { ...filters, size, next: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });

/** Where there are hospitals. */
export const useProvinces = () =>
  useQuery({
    queryKey: ['directory', 'provinces'],
    queryFn: ({ signal }) => http.get<Schema<'ProvinceList'>>('/api/provinces', { signal }),
    staleTime: 300_000,
  });

export const useInstitution = (slug: string | undefined) =>
  useQuery({
    queryKey: ['directory', 'institution', slug],
    queryFn: ({ signal }) => http.get<Schema<'InstitutionPage'>>(`/api/institutions/${encodeURIComponent(slug ?? '')}`, { signal }),
    enabled: slug !== undefined,
  });

export const useNotices = () =>
  useQuery({
    queryKey: ['directory', 'notices'],
    queryFn: ({ signal }) => http.get<Schema<'NoticeList'>>('/api/notices', { signal }),
    staleTime: 300_000,
  });
