import type { RecordContent } from '../api/record';
import type { RecordField } from '../api/templates';

/** Mandatory parts (DX-16) that are still empty. */
export const missingOf = (content: RecordContent, fields: readonly RecordField[]): string[] =>
  fields.filter((field) => field.mandatory && (content.fields[field.id] ?? '').trim() === '').map((field) => field.id);
