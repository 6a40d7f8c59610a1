import { useCallback, useState } from 'react';
import { device } from './store';

/**
 * Text that survives a closed page on this device. Name the key by person and place (`visit/<id>/chat`), and clear it once
 * sent; a shared device must not show it to the next person, so `clearDrafts` runs at sign-out.
 */
export function useDraft(key: string): [string, (text: string) => void, () => void] {
  const name = `xinglin.draft.${key}`;
  const [held, setHeld] = useState(() => ({ name, text: device.get(name) ?? '' }));
  const text = held.name === name ? held.text : device.get(name) ?? '';
  const write = useCallback((next: string) => {
    setHeld({ name, text: next });
    device.set(name, next === '' ? null : next);
  }, [name]);
  const clear = useCallback(() => write(''), [write]);
  return [text, write, clear];
}

export function clearDrafts(): void {
  try {
    Object.keys(localStorage).filter((key) => key.startsWith('xinglin.draft.')).forEach((key) => localStorage.removeItem(key));
  } catch {
    // Storage refused: nothing was kept.
  }
}
