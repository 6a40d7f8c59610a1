import type { Draw } from './api/release';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hex = (buffer: ArrayBuffer) => Array.from(new Uint8Array(buffer), (one) => one.toString(16).padStart(2, '0')).join('');

/** Computes the draw again on this device: the seed's fingerprint, and the order of every ticket. */
export async function agrees(draw: Draw): Promise<boolean> {
  if (draw.seed === undefined) return false;
  const seed = bytes(draw.seed);
  if (hex(await crypto.subtle.digest('SHA-256', seed)) !== draw.seedHash) return false;
  const key = await crypto.subtle.importKey('raw', seed, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const lots = await Promise.all(draw.tickets.map(async (ticket) => hex(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(ticket)))));
  return lots.every((lot, index) => index === 0 || (lots[index - 1] ?? '') < lot);
}
