/** Replaces secrets in everything that leaves through an API or a file. */
export type Redactor = {
  /**
   * Registers a secret in all the forms in which it may appear. False for one under four characters, which is not
   * masked: to blank it everywhere would reveal it.
   */
  readonly add: (secret: string) => boolean;
  readonly redact: (text: string) => string;
  /** Redacts every string inside a JSON-like value, keys included. */
  readonly redactDeep: <T>(value: T) => T;
};

const shortestSecret = 4;
const mask = '***';

/** The part of base64(prefix + secret + suffix) that depends on the secret alone, for one of three alignments. */
function base64Core(secret: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), secret])
    .toString('base64')
    .replaceAll('=', '');
  const leading = Math.ceil((shift * 8) / 6);
  const wholeSextets = Math.floor(((shift + secret.length) * 8) / 6);
  return encoded.slice(leading, wholeSextets);
}

function percentEncodedInFull(secret: Buffer): string {
  return [...secret].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
}

function htmlEscaped(secret: string): string {
  return secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * The forms of one secret: raw, base64 in three alignments and base64url, percent-encoded (also as a form field and
 * in full), escaped for JSON, HTML and XML, trimmed, and line by line. At least what the GitHub runner masks
 * (actions/runner, HostContext.cs), since the runner does not see what goes out through an API.
 */
export function secretForms(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const base64 = [0, 1, 2].map((shift) => base64Core(bytes, shift));
  const url = encodeURIComponent(secret.toWellFormed());
  const forms = [
    secret,
    secret.trim(),
    ...secret.split(/\r?\n/u),
    bytes.toString('base64'),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    url,
    url.toLowerCase(),
    url.replace(/[!'()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`),
    new URLSearchParams({ '': secret }).toString().slice(1),
    percentEncodedInFull(bytes),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret)).slice(3, -3),
    htmlEscaped(secret),
    htmlEscaped(secret).replaceAll('&#39;', '&apos;'),
    bytes.toString('hex'),
  ];
  return [...new Set(forms)].filter((form) => form.length >= shortestSecret);
}

/** A redactor for a growing set of secrets; the longest form is replaced first, so that no remainder stays. */
export function createRedactor(secrets: Iterable<string> = []): Redactor {
  const forms = new Set<string>();
  let pattern: RegExp | undefined;
  const add = (secret: string): boolean => {
    if (secret.trim().length < shortestSecret) return false;
    for (const form of secretForms(secret)) forms.add(form);
    pattern = undefined;
    return true;
  };
  /** Made when it is needed: of a thousand secrets that are added in a row, once. */
  const patternOf = (): RegExp => {
    const longestFirst = [...forms].sort((left, right) => right.length - left.length);
    return new RegExp(longestFirst.map((form) => RegExp.escape(form)).join('|'), 'gu');
  };
  const redact = (text: string): string =>
    forms.size === 0 ? text : text.replace((pattern ??= patternOf()), mask);
  const redactAny = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value);
    if (Array.isArray(value)) return value.map(redactAny);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redactAny(item)]));
  };
  for (const secret of secrets) add(secret);
  return {
    add,
    redact,
    redactDeep: <T>(value: T): T => (forms.size === 0 ? value : (redactAny(value) as T)),
  };
}
