import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import type { Diagnosis } from './types';


export function uploadFile(file: File): Promise<Schema<'Attachment'>> {
  const form = new FormData();
  form.append('file', file);
  return http.upload<Schema<'Attachment'>>('/api/attachments', form);
}

/** Both ways to show a diagnosis: a paper, or a signed record of this house. */
export function useSubmitEvidence() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'NewEvidence'> | Schema<'FromRecord'>) =>
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
