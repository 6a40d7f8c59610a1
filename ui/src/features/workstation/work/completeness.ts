import type { RecordView } from '../api/record';

/** Mandatory parts (DX-16) that are still empty. */
export const missingOf = (record: Pick<RecordView, 'fields' | 'mandatory'>): string[] =>
  record.mandatory.filter((field) => (record.fields[field] ?? '').trim() === '');
