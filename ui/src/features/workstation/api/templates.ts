import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Bilingual } from './phrases';

export interface RecordField {
  id: string;
  label: Bilingual;
  mandatory: boolean;
}

export interface RecordTemplate {
  id: string;
  name: Bilingual;
  fields: { id: string; hint: Bilingual; phrases: Bilingual[] }[];
}

/** Parts of every record and the templates, those of the doctor's specialty first. */
export function useTemplates(encounter: string) {
  return useQuery({
    queryKey: ['templates', encounter],
    queryFn: ({ signal }) => http.get<{ fields: RecordField[]; templates: RecordTemplate[] }>(`/api/encounters/${encounter}/templates`, { signal }),
    staleTime: Infinity,
  });
}
