import { useEffect, useRef } from 'react';
import { createStore, useStore } from '../store';

export interface Shortcut {
  /** `?`, `ctrl+k`, `alt+1`, `ctrl+enter`; ctrl also means ⌘. */
  keys: string;
  label: string;
  run: () => void;
  /** Also while typing in a field; those with ctrl or alt always are. */
  whileTyping?: boolean;
}

const active = createStore<readonly Shortcut[]>([]);

/** Shortcuts that work now, for the `?` sheet. */
export const useActiveShortcuts = (): readonly Shortcut[] => useStore(active);

/** Lets keys work while the component is shown; the latest registration of a key wins. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const signature = shortcuts.map((one) => `${one.keys}=${one.label}`).join('\n');
  useEffect(() => {
    const mine = latest.current.map((one, at): Shortcut => ({ ...one, run: () => latest.current[at]?.run() }));
    active.set([...active.get(), ...mine]);
    return () => active.set(active.get().filter((one) => !mine.includes(one)));
  }, [signature]);
}

function matches(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const [ctrl, alt] = [parts.includes('ctrl'), parts.includes('alt')];
  if (ctrl !== (event.ctrlKey || event.metaKey) || alt !== event.altKey) return false;
  // Alt+digit types a symbol on some keyboards, so the physical key decides there.
  return event.key.toLowerCase() === key || (alt && event.code === `Digit${key}`);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** One listener for the page; mounted by the desktop frame. */
export function useShortcutListener(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const found = active.get().findLast((one) => matches(event, one.keys));
      if (found === undefined) return;
      const chord = event.ctrlKey || event.metaKey || event.altKey;
      if (isTyping(event.target) && !chord && !found.whileTyping) return;
      event.preventDefault();
      found.run();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
