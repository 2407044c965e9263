/** A check as it will stand in the suite file. */
export type DraftCheck = {
  readonly name: string;
  readonly request: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | { readonly json: unknown } | { readonly form: Readonly<Record<string, string>> };
  readonly follow?: number;
  readonly expect?: Expect;
  readonly capture?: Readonly<Record<string, string | { readonly header: string }>>;
};

export type Expect = {
  status?: number;
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

/** Both formats follow redirects unless told otherwise; here a redirect is the answer. */
export const usualFollow = 10;

/** `{{name}}` of both formats is `${name}` here; what the tools compute themselves has no counterpart. */
export function convertVariables(text: string, tell: (what: string) => void): string {
  return text.replace(/\{\{\s*([^{}]+?)\s*\}\}/gu, (_, name: string) => {
    if (!name.startsWith('$')) return `\${${suiteName(name)}}`;
    tell(`{{${name}}} is computed by the tool; \${unique}, which differs in every run, stands in its place`);
    return '${unique}';
  });
}

/** A variable's name with the characters that names have here. */
export const suiteName = (name: string): string => {
  const plain = name.replace(/[^\w]+/gu, '-').replace(/^-+|-+$/gu, '');
  return /^[A-Za-z]/u.test(plain) ? plain : `v-${plain}`;
};

/** A name for a check that no other has. */
export function uniqueName(wanted: string, taken: Set<string>): string {
  const plain = wanted
    .replace(/[^\p{L}\p{N}._ -]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();
  const base = plain === '' ? 'request' : plain;
  let name = base;
  for (let next = 2; taken.has(name); next += 1) name = `${base} ${next}`;
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
