import type { RecordContent, RecordField } from '../api/types';
import { GAP } from './gaps';

/** Why a part cannot be signed as it stands: nothing is written, or a gap of a ready phrase is still open. */
export type Left = 'missing' | 'gap';

/** The parts that keep a record from being signed (DX-16), in the order of the form. */
export function leftIn(content: RecordContent, fields: readonly RecordField[]): Map<string, Left> {
  const left = new Map<string, Left>();
  for (const { id, mandatory } of fields) {
    const text = content.fields[id] ?? '';
    if (mandatory && text.trim() === '') left.set(id, 'missing');
    else if (text.includes(GAP)) left.set(id, 'gap');
  }
  return left;
}
