import { useCallback, useRef } from 'react';

/**
 * One key per intent of the person: retries and double clicks reuse it, `renew` after success or a changed request.
 * The server answers a repeated key with the first answer.
 */
export function useIntent(): { key: () => string; renew: () => void } {
  const held = useRef<string | null>(null);
  const key = useCallback(() => (held.current ??= newKey()), []);
  const renew = useCallback(() => {
    held.current = null;
  }, []);
  return { key, renew };
}

/** `randomUUID` exists on secure origins only; hospitals test on plain addresses too. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
