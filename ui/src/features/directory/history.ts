import { device } from '@/shared/store';

const KEY = 'xinglin.searches';
const MOST = 8;

/** What this device searched for, newest first; it never leaves the device. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(device.get(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((word): word is string => typeof word === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(words: string): void {
  if (words === '') return;
  device.set(KEY, JSON.stringify([words, ...recentSearches().filter((known) => known !== words)].slice(0, MOST)));
}

export const forgetSearches = (): void => device.set(KEY, null);
