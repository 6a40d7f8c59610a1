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
  /** Clinical subjects it is offered first for; a code also covers its children. */
  subjects: string[];
  fields: { id: string; hint: Bilingual; phrases: Bilingual[] }[];
}

interface Answer {
  fields: Omit<RecordField, 'mandatory'>[];
  mandatory: string[];
  templates: RecordTemplate[];
}

/** Parts that every record has, and the templates. */
export function useTemplates() {
  return useQuery({
    queryKey: ['record-templates'],
    queryFn: ({ signal }) => http.get<Answer>('/api/record-templates', { signal }),
    select: ({ fields, mandatory, templates }) => ({ fields: fields.map((field): RecordField => ({ ...field, mandatory: mandatory.includes(field.id) })), templates }),
    staleTime: Infinity,
  });
}

const covers = (of: string, subject: string) => subject === of || subject.startsWith(`${of}.`);

/** Templates of the specialty first, the closest match before the wider one. */
export function templatesFor(subject: string, templates: readonly RecordTemplate[]): RecordTemplate[] {
  const closeness = (one: RecordTemplate) => Math.max(0, ...one.subjects.filter((of) => covers(of, subject)).map((of) => of.length));
  return [...templates].sort((a, b) => closeness(b) - closeness(a));
}
