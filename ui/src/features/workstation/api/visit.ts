import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { PatientShown, VisitKind, VisitState } from './types';

export interface Visit {
  id: string;
  number: string;
  kind: VisitKind;
  state: VisitState;
  patient: PatientShown;
  complaint: string;
  evidence: { id: string; code: string; nameZh: string; nameEn?: string | null; diagnosedOn: string }[];
  recordSigned: boolean;
  requestedAt: string;
  paidAt?: string | null;
  acceptedAt?: string | null;
  endedAt?: string | null;
  dueAt?: string | null;
  endReason?: string | null;
  endNote?: string | null;
  followUp?: boolean | null;
}

/** Everything the head and the banners of one visit need. */
export function useVisit(id: string) {
  return useQuery({
    queryKey: ['visit', id],
    queryFn: ({ signal }) => http.get<Visit>(`/api/visits/${id}`, { signal }),
    refetchInterval: 60_000,
  });
}
