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

const TRY_MS = 60;
const TRIES = 40;

/** The same once the pane shows what is worked in, which may have to be fetched first; gives way when the person moves on. */
export function focusPaneSoon(name: PaneName): void {
  let before = document.activeElement;
  let tries = 0;
  const look = () => {
    const active = document.activeElement;
    // What held the focus went away with its dialog, and where the dialog left it is nobody's choice.
    if (before?.isConnected === false) before = active;
    const moved = active !== before && active !== document.body && active?.closest('[data-pane]')?.getAttribute('data-pane') !== name;
    if (moved || tries++ > TRIES) return;
    const covered = document.querySelector('.ant-modal-wrap') !== null && before?.closest('.ant-modal') != null && before.isConnected;
    if (covered || paneOf(name)?.querySelector('[data-first]') == null) setTimeout(look, TRY_MS);
    else focusPane(name);
  };
  setTimeout(look, TRY_MS);
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
