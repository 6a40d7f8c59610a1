import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { KeysetPage, Schema } from '@/api/types';
import { useLanguage } from '@/shared/i18n/hooks';
import { nextCursor } from '@/shared/ui/infinite-list';

export type Emergency = Schema<'EmergencyView'>;
export type Found = Schema<'FoundPatient'>;
export type Chart = Schema<'Chart'>;
export const reasons = ['LIFE_AT_RISK', 'CANNOT_CONSENT', 'DOCTOR_UNREACHABLE', 'OTHER'] as const;
export const verdicts = ['JUSTIFIED', 'UNJUSTIFIED'] as const;

const DESK = '/api/administration/emergency-access';

/** One emergency as the patient sees it. */
export function useOpening(id: string) {
  const language = useLanguage();
  return useQuery({ queryKey: ['emergency', 'own', language, id], queryFn: ({ signal }) => http.get<Emergency>(`/api/emergency-access/${encodeURIComponent(id)}`, { signal }), refetchInterval: 20_000 });
}

/** The doctor's own, the newest first. */
export function useMine() {
  const language = useLanguage();
  return useQuery({ queryKey: ['emergency', 'mine', language], queryFn: ({ signal }) => http.get<Emergency[]>('/api/practitioner/emergency-access', { signal }) });
}

export function useFind() {
  return useMutation({ mutationFn: (number: string) => http.post<Found>('/api/patient-look-ups', { number }) });
}

export function useBreakGlass(patient: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (emergency: Schema<'Emergency'>) => http.post<Emergency>(`/api/patients/${encodeURIComponent(patient)}/emergency-access`, emergency),
    onSuccess: () => {
      // Each look is logged: what an earlier emergency left is dropped, not read twice.
      client.removeQueries({ queryKey: ['chart', patient] });
      return client.invalidateQueries({ queryKey: ['emergency'] });
    },
  });
}

export function useCloseGlass(patient: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.post<void>(`/api/practitioner/emergency-access/${id}/closing`, {}),
    onSuccess: () => {
      client.removeQueries({ queryKey: ['chart', patient] });
      return client.invalidateQueries({ queryKey: ['emergency'] });
    },
  });
}

/** The record while the glass is broken. */
export function useOpenRecord(patient: string, enabled: boolean) {
  return useQuery({ queryKey: ['chart', patient, 'emergency'], enabled, staleTime: Infinity, queryFn: ({ signal }) => http.get<Chart>(`/api/patients/${encodeURIComponent(patient)}/chart`, { signal }) });
}

export function useToReview() {
  const language = useLanguage();
  return useQuery({ queryKey: ['emergency-desk', 'waiting', language], queryFn: ({ signal }) => http.get<Emergency[]>(`${DESK}/waiting`, { signal }), refetchInterval: 60_000 });
}

export function useReviewed() {
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: ['emergency-desk', 'reviewed', language],
    queryFn: ({ pageParam, signal }) => http.get<KeysetPage<Emergency>>(`${DESK}/reviewed`, { query: { after: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: nextCursor,
  });
}

export function useReviewOf(id: string) {
  const language = useLanguage();
  return useQuery({ queryKey: ['emergency-desk', 'one', language, id], queryFn: ({ signal }) => http.get<Emergency>(`${DESK}/${encodeURIComponent(id)}`, { signal }) });
}

export function useReview(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (judgement: Schema<'EmergencyJudgement'>) => http.post<Emergency>(`${DESK}/${id}/review`, judgement),
    onSettled: () => client.invalidateQueries({ queryKey: ['emergency-desk'] }),
  });
}
