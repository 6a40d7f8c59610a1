import { useEffect, useRef, useState } from 'react';

export type LiveState = 'connecting' | 'live' | 'lost';

const SILENCE_MS = 12_000;
const PAUSE_MS = 2_000;

interface Listening {
  headers?: Record<string, string>;
  /** A version number was heard; `fresh` right after (re)connecting, when anything may have happened. */
  heard: (version: number, fresh: boolean) => void;
}

async function read(path: string, headers: Record<string, string>, control: AbortController, heard: (version: number) => void, alive: () => void): Promise<void> {
  const response = await fetch(path, { headers: { ...headers, Accept: 'text/event-stream' }, credentials: 'same-origin', signal: control.signal });
  if (!response.ok || response.body === null) throw new Error(String(response.status));
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    alive();
    const events = (rest + value).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const version = /^event: version\ndata: (\d+)$/m.exec(event)?.[1];
      if (version !== undefined) heard(Number(version));
    }
  }
}

/** Follows a stream of versions; a connection that says nothing for too long counts as lost and is made anew. */
export function useLive(path: string | undefined, listening: Listening): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  const latest = useRef(listening);
  useEffect(() => {
    latest.current = listening;
  });
  const key = JSON.stringify(listening.headers ?? {});
  useEffect(() => {
    if (path === undefined) return;
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
        let fresh = true;
        alive();
        try {
          await read(path, JSON.parse(key) as Record<string, string>, control, (version) => {
            setState('live');
            latest.current.heard(version, fresh);
            fresh = false;
          }, alive);
        } catch {
          // Told below, tried again after a pause.
        }
        clearTimeout(watchdog);
        if (!over) {
          setState('lost');
          await new Promise((resume) => setTimeout(resume, PAUSE_MS));
        }
      }
    };
    // An open stream may outlive the network for a while; the device itself knows first.
    const cut = () => control.abort();
    window.addEventListener('offline', cut);
    void run();
    return () => {
      over = true;
      window.removeEventListener('offline', cut);
      clearTimeout(watchdog);
      control.abort();
    };
  }, [path, key]);
  return state;
}
