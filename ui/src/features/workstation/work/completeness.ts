import type { RecordContent, RecordField } from '../api/types';

/** Mandatory parts (DX-16) that are still empty. */
export const missingOf = (content: RecordContent, fields: readonly RecordField[]): string[] =>
  fields.filter((field) => field.mandatory && (content.fields[field.id] ?? '').trim() === '').map((field) => field.id);
