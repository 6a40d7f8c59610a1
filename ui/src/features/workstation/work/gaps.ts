import type { Left } from './completeness';

/** Stands in ready phrases where the doctor has to fill something in. */
export const GAP = '____';

/** Adds a phrase to what is written, on a line of its own where that reads better. */
export const fillIn = (text: string, phrase: string): string =>
  text.trim() === '' || text.trim() === '/' ? phrase : `${text.replace(/\/$/, '').trimEnd()}\n${phrase}`;

/** Selects the next gap from the caret (or `from`); false when none is left. */
export function nextGap(field: HTMLTextAreaElement | null | undefined, from?: number): boolean {
  if (!field) return false;
  const start = from ?? field.selectionEnd;
  // Never back to the first: Tab must lead out of the field in the end, whatever was left open.
  const at = field.value.indexOf(GAP, start);
  if (at < 0) {
    if (from !== undefined) field.setSelectionRange(field.value.length, field.value.length);
    return false;
  }
  field.setSelectionRange(at, at + GAP.length);
  return true;
}

/** Leads to the first part that is left, its gap selected; false when nothing is. */
export function goToLeft(form: HTMLElement | null, left: ReadonlyMap<string, Left>): boolean {
  const first = left.entries().next().value;
  if (first === undefined) return false;
  const field = form?.querySelector<HTMLTextAreaElement>(`#note-${first[0]}`);
  field?.focus();
  if (first[1] === 'gap') nextGap(field, 0);
  return true;
}
