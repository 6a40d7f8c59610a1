import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { KeysetPage } from '@/api/types';

export interface Allergy {
  id: string;
  kind: 'DRUG' | 'FOOD' | 'OTHER';
  substance: string;
  reaction: string;
  severity: 'MILD' | 'MODERATE' | 'SEVERE';
  notedByDoctor: boolean;
  notedAt: string;
}

export interface Problem {
  id: string;
  code: string;
  nameZh: string;
  nameEn?: string | null;
  sinceOn?: string | null;
  note: string;
}

export interface Evidence {
  id: string;
  code: string;
  nameZh: string;
  nameEn?: string | null;
  diagnosedOn: string;
  hospital: string;
  inHouse: boolean;
  attachments: { id: string; type: string; name: string }[];
}

export interface TimelineItem {
  id: string;
  kind: string;
  at: string;
  title: string;
  text?: string | null;
  where?: string | null;
}

const of = <T>(name: string, patient: string) => ({
  queryKey: ['chart', patient, name] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => http.get<T>(`/api/patients/${patient}/${name}`, { signal }),
});

export const useAllergies = (patient: string) => useQuery(of<Allergy[]>('allergies', patient));
export const useProblems = (patient: string) => useQuery(of<Problem[]>('problems', patient));
export const useEvidence = (patient: string) => useQuery(of<Evidence[]>('evidence', patient));
export const useTimeline = (patient: string) => useQuery({ ...of<KeysetPage<TimelineItem>>('timeline', patient), select: (page) => page.items });
