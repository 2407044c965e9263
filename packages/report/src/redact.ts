/** Replaces secrets in everything that leaves through an API or a file. */
export type Redactor = {
  /**
   * Registers a secret in all the forms in which it may appear. False for one under four characters, which is not
   * masked: to blank it everywhere would reveal it.
   */
  readonly add: (secret: string) => boolean;
  readonly redact: (text: string) => string;
  /**
   * The start of a text, redacted. A secret across its end counts as a part of it: to cut first would leave the
   * beginning of that secret, which is no form of it and stays.
   */
  readonly redactStart: (text: string, mostCharacters: number) => string;
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

const hexOf = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

/** Percent-encoded text with the hexadecimal digits of its triplets in small letters. */
const lowerTriplets = (text: string): string =>
  text.replace(/%[0-9A-F]{2}/gu, (triplet) => triplet.toLowerCase());

/** As a part of a URL, as the whole of one, as a form field, and with every byte encoded; in both cases of digits. */
function percentForms(secret: string): string[] {
  const text = secret.toWellFormed();
  const component = encodeURIComponent(text);
  const strict = component.replace(/[!'()*]/gu, (mark) => `%${hexOf(mark.charCodeAt(0), 2).toUpperCase()}`);
  const url = new URL('http://a/');
  url.pathname = `/${text}`;
  url.search = text;
  const forms = [
    component,
    strict,
    ...[component, strict].map((form) => form.replaceAll('%20', '+')),
    new URLSearchParams({ '': text }).toString().slice(1),
    encodeURI(text),
    url.pathname.slice(1),
    url.search.slice(1),
    [...Buffer.from(text)].map((byte) => `%${hexOf(byte, 2).toUpperCase()}`).join(''),
  ];
  return [component.toLowerCase(), ...forms.flatMap((form) => [form, lowerTriplets(form)])];
}

const escapeUnits = (text: string, units: RegExp): string =>
  text.replace(units, (unit) => `\\u${hexOf(unit.charCodeAt(0), 4)}`);

/** JSON with the digits of its escapes in capital letters; a backslash that is escaped itself begins none. */
const upperEscapes = (json: string): string =>
  json.replace(/\\u([0-9a-f]{4})|\\./gsu, (escape: string, digits: string | undefined) =>
    digits === undefined ? escape : `\\u${digits.toUpperCase()}`,
  );

/**
 * What writers of JSON make of it: those that escape nothing but what they must (JavaScript), "/" too (PHP), what is
 * not ASCII (Python, PHP, Java), what is special in HTML (Go, Ruby on Rails), or both of these and quotes (.NET).
 */
function jsonForms(secret: string): string[] {
  const plain = JSON.stringify(secret).slice(1, -1);
  const ascii = escapeUnits(plain, /[\u007F-\uFFFF]/g);
  const quotes = plain.replace(/\\./gsu, (escape) => (escape === '\\"' ? String.raw`\u0022` : escape));
  const written = [plain, ascii].flatMap((json) => [json, json.replaceAll('/', String.raw`\/`)]);
  const forms = [
    ...written,
    escapeUnits(plain, /[<>&\u2028\u2029]/g),
    escapeUnits(quotes, /[<>&'+`\u007F-\uFFFF]/g),
  ];
  return forms.flatMap((form) => [form, upperEscapes(form)]);
}

/** The same inside the text of another JSON document. */
const nestedJson = (json: string): string => JSON.stringify(json).slice(1, -1);

function htmlForms(secret: string): string[] {
  const text = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const quotes = [
    ['&quot;', '&#39;'],
    ['&quot;', '&apos;'],
    ['&quot;', '&#x27;'],
    ['&#34;', '&#39;'],
  ] as const;
  return quotes.map(([double, single]) => text.replaceAll('"', double).replaceAll("'", single));
}

/**
 * The forms of one secret: raw, base64 in three alignments and base64url, percent-encoded, escaped for JSON, HTML and
 * XML, hexadecimal, as its bytes read one by one (headers of HTTP), trimmed, and line by line. At least what the GitHub
 * runner masks (actions/runner, HostContext.cs), since the runner does not see what goes out through an API.
 */
export function secretForms(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const base64 = [0, 1, 2].map((shift) => base64Core(bytes, shift));
  const json = jsonForms(secret);
  const hexadecimal = bytes.toString('hex');
  const forms = [
    secret,
    secret.trim(),
    ...secret.split(/\r?\n/u),
    bytes.toString('base64'),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    ...percentForms(secret),
    ...json,
    ...json.map(nestedJson),
    ...htmlForms(secret),
    hexadecimal,
    hexadecimal.toUpperCase(),
    bytes.toString('latin1'),
  ];
  return [...new Set(forms)].filter((form) => form.length >= shortestSecret);
}

/** A redactor for a growing set of secrets; the longest form is replaced first, so that no remainder stays. */
export function createRedactor(secrets: Iterable<string> = []): Redactor {
  const forms = new Set<string>();
  let longest = 0;
  let pattern: RegExp | undefined;
  const add = (secret: string): boolean => {
    if (secret.trim().length < shortestSecret) return false;
    for (const form of secretForms(secret)) {
      forms.add(form);
      longest = Math.max(longest, form.length);
    }
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
  const redactStart = (text: string, mostCharacters: number): string => {
    if (forms.size === 0) return text.slice(0, mostCharacters);
    const near = text.slice(0, mostCharacters + longest).matchAll((pattern ??= patternOf()));
    const ends = near
      .filter(({ index }) => index < mostCharacters)
      .map(({ index, 0: form }) => index + form.length);
    return redact(text.slice(0, Math.max(mostCharacters, ...ends)));
  };
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
    redactStart,
    redactDeep: <T>(value: T): T => (forms.size === 0 ? value : (redactAny(value) as T)),
  };
}
