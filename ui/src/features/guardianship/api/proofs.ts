import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Answer, Schema } from '@/api/types';
import { useLanguage } from '@/shared/i18n/hooks';

export type Claim = Schema<'GuardianClaim'>;
export type Case = Schema<'ProofCase'>;
export type NewProof = Schema<'NewProof'>;
export const KINDS = ['BIRTH_CERTIFICATE', 'HOUSEHOLD_REGISTER', 'APPOINTMENT'] as const;
const DESK = '/api/administration/guardianship-proofs';

/** Whom one says to be the guardian of, with the papers that were handed in. */
export function useClaims() {
  const language = useLanguage();
  return useQuery({ queryKey: ['guardianships', language], queryFn: ({ signal }) => http.get<Claim[]>('/api/guardianships', { signal }) });
}

export function useFile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (proof: NewProof) => http.post<Claim[]>('/api/guardianships/proofs', proof),
    onSuccess: () => client.invalidateQueries({ queryKey: ['guardianships'] }),
  });
}

export function upload(file: File): Promise<Schema<'Attachment'>> {
  const form = new FormData();
  form.append('file', file);
  return http.upload<Schema<'Attachment'>>('/api/attachments', form);
}

/** The hospitals whose names fit. */
export const useHouses = (q: string) => useQuery({
  queryKey: ['institutions', 'named', q, 'proof'],
  queryFn: ({ signal }) => http.get<Answer<'/api/institutions', 'get'>>('/api/institutions', { query: { q: q || undefined, size: 20 }, signal }),
  staleTime: 300_000,
});

const key = ['guardianship-desk'] as const;
export const useCases = () => useQuery({ queryKey: key, queryFn: ({ signal }) => http.get<Case[]>(DESK, { signal }), refetchInterval: 60_000 });

export function useDecide(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (note: string | undefined) => (note === undefined ? http.post<Case[]>(`${DESK}/${id}/acceptance`) : http.post<Case[]>(`${DESK}/${id}/return`, { note })),
    onSuccess: (all) => client.setQueryData(key, all),
  });
}

export const fileOf = (proof: string, file: string) => `${DESK}/${proof}/files/${file}`;
