import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';

export interface Diagnosis {
  code: string;
  nameZh: string;
  nameEn?: string | null;
}

/** Coded diagnoses by code, name or initials, the likeliest first. */
export function useDiagnoses(text: string) {
  return useQuery({
    queryKey: ['diagnoses', text],
    enabled: text !== '',
    queryFn: ({ signal }) => http.get<Diagnosis[]>('/api/diagnoses', { query: { q: text }, signal }),
    staleTime: 600_000,
    placeholderData: (before) => before,
  });
}
