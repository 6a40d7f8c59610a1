import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import { useLanguage } from '@/shared/i18n/hooks';

export type ConsentView = Schema<'ConsentView'>;

export function useConsents(personId?: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['identity', 'consents', language, personId ?? ''],
    queryFn: ({ signal }) => http.get<ConsentView[]>('/api/consents', { query: { personId }, signal }),
  });
}

export function useConsent(purpose: string, personId?: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['identity', 'consents', language, personId ?? '', purpose],
    queryFn: ({ signal }) => http.get<ConsentView>(`/api/consents/${encodeURIComponent(purpose)}`, { query: { personId }, signal }),
  });
}

export function useAgree() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: { purpose: string; digest: string; personId?: string }) => http.post<ConsentView>('/api/consents', given),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Says no; what was agreed to before is withdrawn by it. */
export function useRefuse() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ purpose, personId }: { purpose: string; personId?: string }) =>
      http.post<ConsentView>(`/api/consents/${encodeURIComponent(purpose)}/refusal`, { personId }),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** The very words somebody agreed to, also when they are no longer in force. */
export function useConsentWords(digest: string) {
  return useQuery({ queryKey: ['identity', 'consent-text', digest], queryFn: ({ signal }) => http.get<Schema<'ConsentText'>>(`/api/consent-texts/${encodeURIComponent(digest)}`, { signal }), staleTime: Infinity });
}
