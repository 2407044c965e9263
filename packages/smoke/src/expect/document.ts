import { isUtf8 } from 'node:buffer';
import type { ExchangeAnswer } from '@release-actions/http';

/** Deeper documents exhaust the stack of whatever goes through them; the deepest that people write have some thirty levels. */
const mostDepth = 1000;
/** Beyond this, names are not compared: to remember them all would take more memory than the answer. */
const mostComparedCharacters = 1024 * 1024;

/** A JSON document, with a name that stands twice in one of its objects; or why it is none. */
export type Document = { readonly value: unknown; readonly twice?: string } | { readonly problem: string };

/** The body as text, in the charset that it declares; UTF-8 without one. */
export function textOf(answer: ExchangeAnswer): string {
  const charset = charsetOf(answer);
  const bytes = bytesOf(answer);
  if (charset === undefined) return bytes.toString();
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString();
  }
}

/** The body as a JSON document. Bytes that are no UTF-8 where that is what they are said to be are none. */
export function jsonOf(answer: ExchangeAnswer): Document {
  if (charsetOf(answer) === undefined && !isUtf8(bytesOf(answer)))
    return { problem: 'the body is expected to be JSON: it is not valid UTF-8' };
  return parseJson(textOf(answer));
}

/** A charset other than UTF-8. */
function charsetOf({ headers }: ExchangeAnswer): string | undefined {
  const [, charset = 'utf-8'] = /charset="?([^";\s]+)/iu.exec(headers['content-type']?.[0] ?? '') ?? [];
  return /^utf-?8$/iu.test(charset) ? undefined : charset;
}

/** A buffer as it came from the socket: to ask for the memory behind it would cost more than the request. */
const bytesOf = ({ body }: ExchangeAnswer): Buffer => (Buffer.isBuffer(body) ? body : Buffer.from(body));

/** Reads JSON (RFC 8259). A byte order mark before it is left out, as that allows. */
function parseJson(content: string): Document {
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  const { tooDeep, twice } = survey(text);
  if (tooDeep)
    return { problem: `the body is JSON nested deeper than ${mostDepth} levels, which is not read` };
  try {
    const value: unknown = JSON.parse(text);
    return twice === undefined ? { value } : { value, twice };
  } catch (error) {
    return { problem: `the body is expected to be JSON: ${syntaxFault(error)}` };
  }
}

/**
 * What JSON.parse has against a text, without the ten characters on each side that it quotes: they may be a part of a
 * secret, which no redactor finds.
 */
export function syntaxFault(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.replace(/, (?:\.{3})?".*"(?:\.{3})? is not valid JSON$/su, '');
}

/** The names of an object that is open; a list has none. */
type Open = { readonly names: Set<string> | undefined; awaitsName: boolean };

/** Looks at brackets and names only, before anything is built from them; what is no JSON is found by the parser. */
function survey(text: string): Survey {
  const found = new Survey(text.length <= mostComparedCharacters);
  for (let at = 0; at < text.length && !found.tooDeep; at += 1) {
    const mark = text[at];
    if (mark === '"') {
      const end = endOfText(text, at);
      if (found.awaitsName) found.name(text.slice(at + 1, end));
      at = end;
    } else if (mark === '{' || mark === '[') found.open(mark === '{');
    else if (mark === '}' || mark === ']') found.close();
    else if (mark === ',') found.next();
  }
  return found;
}

class Survey {
  tooDeep = false;
  twice: string | undefined;
  readonly #compares: boolean;
  readonly #open: Open[] = [];

  constructor(compares: boolean) {
    this.#compares = compares;
  }

  get awaitsName(): boolean {
    const top = this.#open.at(-1);
    return top?.names !== undefined && top.awaitsName;
  }

  open(isObject: boolean): void {
    this.#open.push({ names: isObject && this.#compares ? new Set() : undefined, awaitsName: true });
    this.tooDeep = this.#open.length > mostDepth;
  }

  close(): void {
    this.#open.pop();
  }

  next(): void {
    const top = this.#open.at(-1);
    if (top !== undefined) top.awaitsName = true;
  }

  name(written: string): void {
    const top = this.#open.at(-1);
    if (top?.names === undefined) return;
    const name = written.includes('\\') ? unescaped(written) : written;
    if (top.names.has(name)) this.twice ??= name;
    top.names.add(name);
    top.awaitsName = false;
  }
}

/** Where the text that begins at `start` ends: at a quotation mark that is not escaped. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}

function unescaped(name: string): string {
  try {
    return JSON.parse(`"${name}"`) as string;
  } catch {
    return name;
  }
}
