import { createHash, createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { agrees } from './check-draw';
import type { Draw } from './api/release';

const seed = Buffer.from('00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff', 'hex');
const numbers = Array.from({ length: 9 }, (_, n) => `01a229a3-aa95-74b6-9a08-7ddddc03790${n}`);
const lot = (number: string) => createHmac('sha256', seed).update(number).digest('hex');
const drawn: Draw = {
  seedHash: createHash('sha256').update(seed).digest('hex'), seed: seed.toString('hex'),
  tickets: numbers.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1)),
} as Draw;

it('finds the order of a true draw', async () => {
  expect(await agrees(drawn)).toBe(true);
});

it('finds two tickets that changed places, another seed, and one that was not told', async () => {
  const [first, second, ...rest] = drawn.tickets;
  expect(await agrees({ ...drawn, tickets: [second!, first!, ...rest] })).toBe(false);
  expect(await agrees({ ...drawn, seed: 'ff' + drawn.seed!.slice(2) })).toBe(false);
  expect(await agrees({ ...drawn, seed: undefined })).toBe(false);
});
