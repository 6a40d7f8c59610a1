import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Diagnosis } from './types';

export interface Uploaded {
  id: string;
  fileName: string;
  mediaType: string;
}

export function uploadFile(file: File): Promise<Uploaded> {
  const form = new FormData();
  form.append('file', file);
  return http.upload<Uploaded>('/api/attachments', form);
}

export interface NewEvidence {
  patient: string;
  code: string;
  diagnosedOn: string;
  hospital: string;
  attachments: string[];
}

/** Both ways to show a diagnosis: a paper, or a signed record of this house. */
export function useSubmitEvidence() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewEvidence | { diagnosis: string }) =>
      'diagnosis' in body
        ? http.post<{ id: string }>('/api/evidence/from-record', body)
        : http.post<{ id: string }>('/api/evidence', body),
    onSuccess: () => client.invalidateQueries(),
  });
}

export const useDiagnosisSearch = (text: string) =>
  useQuery({
    queryKey: ['diagnoses', text],
    enabled: text.trim() !== '',
    queryFn: ({ signal }) => http.get<Diagnosis[]>('/api/diagnoses', { query: { text }, signal }),
    staleTime: 300_000,
  });
