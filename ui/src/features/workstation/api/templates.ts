import { useQuery } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Schema } from '@/api/types';
import type { RecordField, RecordTemplate } from './types';

/** Parts that every record has, and the templates. */
export function useTemplates() {
  return useQuery({
    queryKey: ['record-templates'],
    queryFn: ({ signal }) => http.get<Schema<'Templates'>>('/api/record-templates', { signal }),
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
