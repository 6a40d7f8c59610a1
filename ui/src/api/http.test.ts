import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { http, speakLanguage, withQuery } from './http';
import { Problem } from './problem';

let sent: { url: string; init: RequestInit }[] = [];
const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json', ...headers } }));
  });
const header = (name: string) => new Headers(sent[0]?.init.headers).get(name);

beforeEach(() => {
  sent = [];
  vi.stubGlobal('document', { cookie: 'a=b; XSRF-TOKEN=t%2B1' });
  speakLanguage('en');
});
afterEach(() => vi.unstubAllGlobals());

it('a change carries the CSRF token, the language and the key of the intent', async () => {
  answer(200, { ok: true });
  await http.post('/api/bookings', { slot: 's' }, { idempotencyKey: 'k1' });
  expect([header('X-XSRF-TOKEN'), header('Accept-Language'), header('Idempotency-Key'), header('Content-Type')]).toEqual(['t+1', 'en', 'k1', 'application/json']);
  expect(sent[0]?.init.credentials).toBe('same-origin');
});

it('a read carries no token', async () => {
  answer(200, {});
  await http.get('/api/me');
  expect(header('X-XSRF-TOKEN')).toBeNull();
});

it('a refusal becomes a problem with its rule and pointer', async () => {
  answer(422, { code: 'c', title: 'T', detail: 'D', pointer: '#/slot', rule: { id: 'DX-01', sentence: 'S', source: 'Q' } });
  const problem = await http.post('/api/x', {}).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({ status: 422, code: 'c', pointer: '/slot', rule: { id: 'DX-01' }, fields: [{ pointer: '/slot', detail: 'D' }], passing: false });
});

it('several fields are kept apart', async () => {
  answer(422, { code: 'c', fields: [{ pointer: '/a', detail: '1' }, { pointer: '/b', detail: '2' }] });
  await expect(http.get('/api/x')).rejects.toMatchObject({ fields: [{ pointer: '/a' }, { pointer: '/b' }] });
});

it('a restart is passing and says how long to wait', async () => {
  answer(503, {}, { 'Retry-After': '4' });
  await expect(http.get('/api/x')).rejects.toMatchObject({ status: 503, passing: true, retryAfter: 4 });
});

it('no network is a passing problem of its own', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
  await expect(http.get('/api/x')).rejects.toMatchObject({ status: 0, code: 'network.unreachable', passing: true });
});

it('empty query values are left out', () => {
  expect(withQuery('/x', { a: '1 2', b: undefined, c: '', d: null, e: ['p', 'q'], f: 0 })).toBe('/x?a=1+2&e=p&e=q&f=0');
});

it('a stale CSRF token is renewed once, not for ever', async () => {
  answer(403, { code: 'web.stale-page' });
  await expect(http.post('/api/x', { a: 1 })).rejects.toMatchObject({ status: 403, code: 'web.stale-page' });
  expect(sent).toHaveLength(2);
});
