const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** How a number that is being typed stands; the server decides. */
export type IdState = { kind: 'empty' | 'retired' | 'wrong' | 'date' | 'right' } | { kind: 'partial'; left: number };

export const cleanId = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[^0-9X]/g, '').slice(0, 18);

export function idState(id: string, today: Date): IdState {
  if (id === '') return { kind: 'empty' };
  if (/^\d{15}$/.test(id)) return { kind: 'retired' };
  if (id.length < 18) return { kind: 'partial', left: 18 - id.length };
  if (!/^[1-9]\d{16}[\dX]$/.test(id)) return { kind: 'wrong' };
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(id[at]), 0);
  if (CHECKS[sum % 11] !== id[17]) return { kind: 'wrong' };
  return realDate(id.slice(6, 14), today) ? { kind: 'right' } : { kind: 'date' };
}

function realDate(digits: string, today: Date): boolean {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getTime() <= today.getTime();
}
