import { createStore, type Store } from '../store';
import type { Message, Side } from './conversation';

/** `lost` tries again by itself at `retryAt`. */
export type Link = 'idle' | 'connecting' | 'open' | 'lost';

export type Frame =
  | { type: 'message'; visit: string; message: Message }
  | { type: 'read'; visit: string; patient: number; practitioner: number }
  | { type: 'changed'; visit: string }
  | { type: 'typing'; visit: string; by: Side }
  | { type: 'queue' }
  | { type: 'refused'; visit?: string; clientId?: string; problem: { code: string; detail?: string } }
  | { type: 'pong' };

interface Watch {
  /** Sent on every (re)connection, so that nothing is lost between. */
  hello: () => object;
  farewell?: object;
  heard: (frame: Frame) => void;
}

const PING_MS = 20_000;
const PONG_MS = 8_000;
const LONGEST_PAUSE_MS = 15_000;

const link = createStore<Link>('idle');
/** State of the page's one connection. */
export const linkState: Store<Link> = link;

const watches = new Set<Watch>();
let socket: WebSocket | null = null;
let attempt = 0;
let retry: ReturnType<typeof setTimeout> | undefined;
let ping: ReturnType<typeof setInterval> | undefined;
let deadline: ReturnType<typeof setTimeout> | undefined;

const address = (): string => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws/visits`;

/** Joins the page's connection, opening it for the first watcher; the answer leaves it. */
export function watch(one: Watch): () => void {
  watches.add(one);
  if (socket === null) connect();
  else if (socket.readyState === WebSocket.OPEN) say(one.hello());
  return () => {
    watches.delete(one);
    if (one.farewell !== undefined) say(one.farewell);
    if (watches.size === 0) shut();
  };
}

/** False when there is no connection: the caller takes another way or waits. */
export function say(frame: object): boolean {
  if (socket?.readyState !== WebSocket.OPEN) return false;
  socket.send(JSON.stringify(frame));
  return true;
}

function connect(): void {
  clearTimeout(retry);
  link.set(attempt === 0 ? 'connecting' : 'lost');
  const mine = new WebSocket(address());
  socket = mine;
  mine.onopen = () => {
    attempt = 0;
    link.set('open');
    watches.forEach((one) => say(one.hello()));
    beat();
  };
  mine.onmessage = (event) => {
    clearTimeout(deadline);
    const frame = frameOf(event.data);
    if (frame !== null) watches.forEach((one) => one.heard(frame));
  };
  mine.onclose = () => {
    if (socket === mine) lost();
  };
}

function frameOf(text: unknown): Frame | null {
  try {
    return JSON.parse(String(text)) as Frame;
  } catch {
    return null;
  }
}

/** A connection whose other end vanished stays "open" for minutes; an unanswered ping finds out. */
function beat(): void {
  clearInterval(ping);
  ping = setInterval(probe, PING_MS);
}

function probe(): void {
  if (!say({ type: 'ping' })) return;
  clearTimeout(deadline);
  deadline = setTimeout(() => {
    drop();
    lost();
  }, PONG_MS);
}

function lost(): void {
  quiet();
  socket = null;
  if (watches.size === 0) return;
  link.set('lost');
  const pause = Math.min(500 * 2 ** attempt, LONGEST_PAUSE_MS) * (0.7 + Math.random() * 0.6);
  attempt += 1;
  retry = setTimeout(connect, pause);
}

function shut(): void {
  quiet();
  clearTimeout(retry);
  drop();
  attempt = 0;
  link.set('idle');
}

function quiet(): void {
  clearInterval(ping);
  clearTimeout(deadline);
}

function drop(): void {
  const old = socket;
  socket = null;
  old?.close();
}

/** Skips the pause: the network came back, the page came to the front, or a person asked. */
export function reconnectNow(): void {
  if (watches.size === 0) return;
  if (socket?.readyState === WebSocket.OPEN) probe();
  else if (socket?.readyState !== WebSocket.CONNECTING) connect();
}

if (typeof addEventListener === 'function') {
  addEventListener('online', reconnectNow);
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') reconnectNow();
  });
  addEventListener('offline', () => {
    if (socket === null) return;
    drop();
    lost();
  });
}
