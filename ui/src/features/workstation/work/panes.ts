export const PANES = ['queue', 'talk', 'chart'] as const;
export type PaneName = (typeof PANES)[number];

const paneOf = (name: PaneName): HTMLElement | null => document.querySelector(`[data-pane="${name}"]`);

/** Moves the focus to where a pane is worked in: its `data-first` element, else the pane itself. */
export function focusPane(name: PaneName): void {
  const pane = paneOf(name);
  const first = [...(pane?.querySelectorAll<HTMLElement>('[data-first]') ?? [])].find((one) => one.offsetParent !== null);
  const field = first?.matches('input, textarea, button, [tabindex]') ? first : first?.querySelector<HTMLElement>('input, textarea, button, [tabindex]');
  (field ?? pane)?.focus();
}

/** Which pane holds the focus. */
function paneInFocus(): PaneName | undefined {
  const at = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset.pane;
  return PANES.find((name) => name === at);
}

/** Signs when the chart holds the focus, else sends the message being written. */
export function sendOrSign(): void {
  document.querySelector<HTMLButtonElement>(paneInFocus() === 'chart' ? '[data-sign]' : '[data-send]')?.click();
}
