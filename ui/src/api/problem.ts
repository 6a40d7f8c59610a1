/** The rule of law behind a refusal, in the reader's language. */
export interface ProblemRule {
  id: string;
  sentence: string;
  source: string;
  wayOut?: string;
}

export interface ProblemField {
  /** JSON pointer into the request body, e.g. `/patient/phone`. */
  pointer: string;
  detail: string;
}

/** Any refusal or failure of a request (RFC 9457), also when no server was reached (status 0). */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly fields: readonly ProblemField[] = [],
    readonly more: {
      pointer?: string;
      rule?: ProblemRule;
      /** Where to go instead, a path or an address. */
      wayOut?: string;
      /** Seconds to wait. */
      retryAfter?: number;
    } = {},
  ) {
    super(detail || title || code);
  }

  get rule(): ProblemRule | undefined {
    return this.more.rule;
  }
  get pointer(): string | undefined {
    return this.more.pointer;
  }
  get wayOut(): string | undefined {
    return this.more.wayOut;
  }
  get retryAfter(): number | undefined {
    return this.more.retryAfter;
  }
  /** The server restarts or cannot be reached: nothing is wrong with the request. */
  get passing(): boolean {
    return this.status === 0 || this.status === 503 || this.status === 502 || this.status === 504;
  }
}

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function ruleOf(value: unknown): ProblemRule | undefined {
  if (!isJson(value)) return undefined;
  const id = text(value.id);
  if (id === undefined) return undefined;
  return { id, sentence: text(value.sentence) ?? '', source: text(value.source) ?? '', wayOut: text(value.wayOut) };
}

function fieldsOf(value: unknown): ProblemField[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (!isJson(entry)) return [];
    const pointer = text(entry.pointer);
    return pointer === undefined ? [] : [{ pointer: plainPointer(pointer), detail: text(entry.detail) ?? '' }];
  });
}

/** `#/a/b` and `/a/b` are the same place. */
export const plainPointer = (pointer: string): string => pointer.replace(/^#/, '');

export function problemOf(status: number, body: unknown, headers?: Headers): Problem {
  const json = isJson(body) ? body : {};
  const title = text(json.title) ?? '';
  const detail = text(json.detail) ?? '';
  const pointer = text(json.pointer);
  const fields = fieldsOf(json.fields ?? json.errors);
  if (pointer !== undefined && fields.length === 0) fields.push({ pointer: plainPointer(pointer), detail: detail || title });
  const seconds = Number(json.retryAfter ?? headers?.get('Retry-After') ?? NaN);
  return new Problem(status, text(json.code) ?? `http.${status}`, title, detail, fields, {
    pointer: pointer === undefined ? undefined : plainPointer(pointer),
    rule: ruleOf(json.rule),
    wayOut: text(json.wayOut),
    retryAfter: Number.isFinite(seconds) ? seconds : undefined,
  });
}

export const asProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(-1, 'ui.fault', '', error instanceof Error ? error.message : '');
