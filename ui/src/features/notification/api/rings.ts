import { useEffect, useRef } from 'react';

const SILENCE_MS = 40_000;
const PAUSE_MS = 3_000;
const NOT_SIGNED_IN = 401;

async function listen(control: AbortController, rung: () => void, alive: () => void): Promise<number> {
  const response = await fetch('/api/messages/rings', { headers: { Accept: 'text/event-stream' }, credentials: 'same-origin', signal: control.signal });
  if (!response.ok || response.body === null) return response.status;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return response.status;
    alive();
    const events = (rest + value).split('\n\n');
    rest = events.pop() ?? '';
    if (events.some((event) => event.startsWith('event: message'))) rung();
  }
}

/** Calls when a message came for the signed-in person; after a silence the connection is made anew. */
export function useRings(rung: () => void): void {
  const latest = useRef(rung);
  useEffect(() => {
    latest.current = rung;
  });
  useEffect(() => {
    let over = false;
    let control = new AbortController();
    let watchdog: ReturnType<typeof setTimeout> | undefined;
    const alive = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => control.abort(), SILENCE_MS);
    };
    const run = async () => {
      while (!over) {
        control = new AbortController();
        alive();
        const status = await listen(control, () => latest.current(), alive).catch(() => 0);
        clearTimeout(watchdog);
        if (status === NOT_SIGNED_IN) return;
        if (!over) await new Promise((resume) => setTimeout(resume, PAUSE_MS));
      }
    };
    const cut = () => control.abort();
    window.addEventListener('offline', cut);
    void run();
    return () => {
      over = true;
      window.removeEventListener('offline', cut);
      clearTimeout(watchdog);
      control.abort();
    };
  }, []);
}
