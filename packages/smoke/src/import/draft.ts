/** A check as it will stand in the suite file. */
export type DraftCheck = {
  readonly name: string;
  readonly request: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: DraftBody;
  readonly follow?: number;
  readonly expect?: Expect;
  readonly capture?: Readonly<Record<string, string | { readonly header: string }>>;
};

export type DraftBody =
  | string
  /** JSON, and the text that it was: `written` is sent where the values would not keep its meaning. */
  | { readonly json: unknown; readonly written: string }
  | { readonly form: Readonly<Record<string, string>> };

export type Expect = {
  status?: number | string;
  headers?: Record<string, unknown>;
  body?: string;
  json?: Record<string, unknown>;
  duration?: string;
};

export type Draft = {
  readonly name?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly checks: readonly DraftCheck[];
  readonly notUnderstood: readonly string[];
};

/** Takes what was not understood. */
export type Tell = (what: string) => void;

/** Both formats follow redirects unless told otherwise; here a redirect is the answer. */
export const usualFollow = 10;

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The method as suites write it; undefined, and told, where they have none like it. */
export function methodOf(written: string, tell: Tell): string | undefined {
  const method = written.toUpperCase();
  if (methods.has(method)) return method;
  tell(`the method ${written}, which suites do not have; the request was left out`);
  return undefined;
}

/** A name for a check that no other has. */
export function uniqueName(wanted: string, taken: Set<string>): string {
  const plain = wanted
    .replace(/[^\p{L}\p{N}._ -]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();
  return freshName(plain === '' ? 'request' : plain, ' ', taken);
}

/** The name, with a number behind it where it is taken; it is taken from here on. */
export function freshName(base: string, separator: string, taken: Set<string>): string {
  let name = base;
  for (let next = 2; taken.has(name); next += 1) name = `${base}${separator}${next}`;
  taken.add(name);
  return name;
}

export function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Whole numbers beyond 2^53 can be read as the same one, which no suite may expect. */
export const isExact = (value: unknown): boolean =>
  typeof value !== 'number' ||
  (Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value));
