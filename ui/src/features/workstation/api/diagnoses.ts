import { useQueries, useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Diagnosis } from './types';

const search = (text: string) => ({
  queryKey: ['diagnoses', text] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => http.get<Diagnosis[]>('/api/diagnoses', { query: { text }, signal }),
  staleTime: 600_000,
});

/** Coded diagnoses by code, name or initials, the likeliest first. */
export function useDiagnoses(text: string) {
  return useQuery({ ...search(text), enabled: text !== '', placeholderData: (before) => before });
}

/** The names of codes; a code not found yet stands for itself. */
export function useDiagnosisNames(codes: readonly string[]): (code: string) => Pick<Diagnosis, 'code' | 'nameZh' | 'nameEn'> {
  const answers = useQueries({ queries: codes.map((code) => search(code)) });
  return (code) =>
    answers[codes.indexOf(code)]?.data?.find((one) => one.code === code) ?? { code, nameZh: code };
}
