import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Bilingual } from './phrases';

export interface Allergy {
  id: string;
  kind: 'DRUG' | 'FOOD' | 'OTHER';
  substance: string;
  reaction: string;
  severity: 'MILD' | 'MODERATE' | 'SEVERE';
  notedByDoctor: boolean;
}

export interface Problem {
  id: string;
  code: string;
  nameZh: string;
  nameEn?: string | null;
  since?: string | null;
  note: string;
}

export interface Coded {
  code: string;
  name: Bilingual;
  suspected: boolean;
}

export interface TimelineEntry {
  at: string;
  encounter?: {
    id: string;
    kind: 'ADVICE' | 'FOLLOW_UP' | 'CLINIC';
    doctor: string;
    department: Bilingual;
    institution: Bilingual;
    open: boolean;
    diagnoses: Coded[];
    record?: { id: string; version: number } | null;
  } | null;
  evidence?: { id: string; diagnosis: Coded; diagnosedOn: string; hospital: string; attachments: string[]; pictures: string[] } | null;
}

export interface Chart {
  allergies: Allergy[];
  problems: Problem[];
  timeline: TimelineEntry[];
}

/** The patient's record at a glance; each look is logged. */
export function useChart(patient: string) {
  return useQuery({
    queryKey: ['chart', patient],
    queryFn: ({ signal }) => http.get<Chart>(`/api/patients/${patient}/chart`, { signal }),
    staleTime: 60_000,
  });
}
