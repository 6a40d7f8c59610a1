import { Problem, problemOf } from './problem';

export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

export interface Options {
  query?: Query;
  signal?: AbortSignal;
  /** Same key for every retry of one intent; see `useIntent`. */
  idempotencyKey?: string;
  headers?: Record<string, string>;
}

let language = 'zh-CN';
export const speakLanguage = (tag: string): void => {
  language = tag;
};

type Reach = 'reached' | 'restarting' | 'unreachable';
let onReach: (reach: Reach) => void = () => undefined;
/** Tells one watcher whether the last request found the server. */
export const watchReach = (watcher: (reach: Reach) => void): void => {
  onReach = watcher;
};

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
}

export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    if (Array.isArray(value)) value.forEach((one: string) => search.append(name, one));
    else search.append(name, String(value));
  }
  const tail = search.toString();
  return tail === '' ? path : `${path}?${tail}`;
}

function headersOf(method: string, body: unknown, options: Options): Headers {
  const headers = new Headers(options.headers);
  headers.set('Accept', 'application/json, application/problem+json');
  headers.set('Accept-Language', language);
  if (body !== undefined && !(body instanceof FormData)) headers.set('Content-Type', 'application/json');
  if (method !== 'GET') {
    const token = cookie('XSRF-TOKEN');
    if (token !== undefined) headers.set('X-XSRF-TOKEN', token);
  }
  if (options.idempotencyKey !== undefined) headers.set('Idempotency-Key', options.idempotencyKey);
  return headers;
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '' || !(response.headers.get('Content-Type') ?? '').includes('json')) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const STALE = 'web.stale-page';

/** What a refusal asks for before the same act goes through; each resolves to whether it was given. */
const proofs = new Map<string, () => Promise<boolean>>();
export const proveBy = (code: 'factor.step-up-needed' | 'agency.confirmation-needed', ask: () => Promise<boolean>): void => {
  proofs.set(code, ask);
};

async function send<T>(method: string, path: string, body: unknown, options: Options = {}, again = false): Promise<T> {
  let response: Response;
  try {
    response = await fetch(withQuery(path, options.query), {
      method,
      credentials: 'same-origin',
      headers: headersOf(method, body, options),
      body: body === undefined ? undefined : body instanceof FormData ? body : JSON.stringify(body),
      signal: options.signal,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    onReach('unreachable');
    throw new Problem(0, 'network.unreachable', '', '');
  }
  const answer = await bodyOf(response);
  onReach(response.status === 503 ? 'restarting' : 'reached');
  if (!response.ok) {
    const problem = problemOf(response.status, answer, response.headers);
    // Another tab signed in or out: that answer brought the token of now, and nothing was changed yet.
    if (problem.code === STALE && !again) return send<T>(method, path, body, options, true);
    if (!again && await proofs.get(problem.code)?.()) return send<T>(method, path, body, options, true);
    throw problem;
  }
  return answer as T;
}

export const http = {
  get: <T>(path: string, options?: Options) => send<T>('GET', path, undefined, options),
  post: <T>(path: string, body?: unknown, options?: Options) => send<T>('POST', path, body, options),
  put: <T>(path: string, body?: unknown, options?: Options) => send<T>('PUT', path, body, options),
  patch: <T>(path: string, body?: unknown, options?: Options) => send<T>('PATCH', path, body, options),
  delete: <T>(path: string, options?: Options) => send<T>('DELETE', path, undefined, options),
  /** Multipart upload; the browser sets the boundary. */
  upload: <T>(path: string, form: FormData, options?: Options) => send<T>('POST', path, form, options),
};

/** Asks, or posts what is given, and takes the answer as a file with the name the server gives it. */
export async function fileOf(path: string, body?: unknown, again = false): Promise<{ blob: Blob; name: string | undefined }> {
  const method = body === undefined ? 'GET' : 'POST';
  const headers = headersOf(method, body, {});
  headers.set('Accept', '*/*');
  const response = await fetch(path, { method, credentials: 'same-origin', headers, body: body === undefined ? undefined : JSON.stringify(body) });
  if (!response.ok) {
    const problem = problemOf(response.status, await bodyOf(response), response.headers);
    if (!again && (problem.code === STALE || await proofs.get(problem.code)?.())) return fileOf(path, body, true);
    throw problem;
  }
  return { blob: await response.blob(), name: /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] };
}
