/**
 * Reads the YAML that most suites and policies consist of (nested mappings and lists, one-line values, flow collections
 * on one line) many times faster than a whole parser, and gives up on everything else, which the library then reads.
 * What it accepts means exactly what it means to the library; a property test holds it to that.
 */
export function quickYaml(content: string): QuickYaml | undefined {
  if (unusual.test(content) || otherSpace.test(content)) return undefined;
  try {
    const reader = new BlockReader(content);
    return { value: reader.read(), places: reader.places };
  } catch (error) {
    if (error instanceof NotQuick) return undefined;
    throw error;
  }
}

export type QuickYaml = {
  readonly value: unknown;
  /** Where the keys of the two outer levels stand, counted from 1, under the keys joined by a line feed. */
  readonly places: ReadonlyMap<string, { readonly line: number; readonly column: number }>;
};

class NotQuick extends Error {}

function giveUp(): never {
  throw new NotQuick();
}

/** Tabs, control characters, other line breaks and byte order marks. */
const unusual = /[^\n -~\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Space that JavaScript trims and YAML keeps. */
const otherSpace = /[^\S\n ]/u;

/** Deeper than people write; and no text may exhaust the stack. */
const deepest = 60;

type Path = readonly (string | number)[];
type Line = { readonly indent: number; readonly text: string; readonly number: number };

/** A key that is nothing but text, and what stands behind it. */
const plainKey = /^([A-Za-z_$/][\w$./*[\]()@<>=-]*(?: [\w$./*[\]()@<>=-]+)*):(?: +(.*))?$/u;
const quotedKey = /^(?:"([^"\\]*)"|'([^']*)'):(?: +(.*))?$/u;
/** Words that are no text, in any of their spellings, and what may be a number. */
const special = /^(?:true|false|null|yes|no|on|off|~|\.inf|\.nan)$/iu;
const numberLike = /^[-+.]?\d/u;
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/u;
/** Text: YAML 1.2 knows no dates. */
const date = /^\d{4}-\d\d-\d\d$/u;
/** How a plain value may not start, and what it may not hold. */
const indicator = /^[-?:,[\]{}#&*!|>'"%@`]/u;
const ambiguous = /: |:$| #/u;

class BlockReader {
  readonly #lines: Line[];
  readonly places = new Map<string, { line: number; column: number }>();
  #next = 0;

  constructor(content: string) {
    this.#lines = content
      .split('\n')
      .map((line, index) => ({
        indent: line.length - line.trimStart().length,
        text: line.trim(),
        number: index + 1,
      }))
      .filter(({ text }) => text !== '' && !text.startsWith('#'));
  }

  read(): unknown {
    if (this.#lines.length === 0) giveUp();
    const value = this.#block(this.#lines[0]?.indent ?? 0, []);
    return this.#next === this.#lines.length ? value : giveUp();
  }

  /** The mapping or the list whose entries stand at one indentation. */
  #block(indent: number, path: Path): unknown {
    if (path.length > deepest) giveUp();
    return isItem(this.#lines[this.#next]?.text) ? this.#list(indent, path) : this.#mapping(indent, path);
  }

  #list(indent: number, path: Path): unknown[] {
    const items: unknown[] = [];
    for (let line = this.#lines[this.#next]; line?.indent === indent; line = this.#lines[this.#next]) {
      // A list at its key's own indentation ends where the next key begins.
      if (!isItem(line.text)) break;
      items.push(this.#item(line, [...path, items.length]));
    }
    return items;
  }

  /** What stands behind a dash: a value, or a mapping whose first key stands there. */
  #item({ indent, text, number }: Line, path: Path): unknown {
    const content = text.slice(1).trimStart();
    if (content === '' || isItem(content)) giveUp();
    if (plainKey.test(content) || quotedKey.test(content)) {
      const inner = indent + text.length - content.length;
      this.#lines[this.#next] = { indent: inner, text: content, number };
      return this.#mapping(inner, path);
    }
    this.#next += 1;
    return this.#oneLine(content, indent);
  }

  #mapping(indent: number, path: Path): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    for (let line = this.#lines[this.#next]; line?.indent === indent; line = this.#lines[this.#next]) {
      const [key, rest] = keyOf(line.text);
      if (entries.has(key)) giveUp();
      this.#next += 1;
      const own = [...path, key];
      if (path.length < 2) this.places.set(own.join('\n'), { line: line.number, column: indent + 1 });
      entries.set(key, rest === '' ? this.#nested(indent, own) : this.#oneLine(rest, indent));
    }
    return Object.fromEntries(entries);
  }

  /** What stands below a key: nothing, a block, or a collection in brackets. */
  #nested(indent: number, path: Path): unknown {
    const line = this.#lines[this.#next];
    if (line === undefined || line.indent < indent) return null;
    if (line.indent === indent) return isItem(line.text) ? this.#block(indent, path) : null;
    if (!/^[{[]/u.test(line.text)) return this.#block(line.indent, path);
    this.#next += 1;
    return this.#oneLine(line.text, indent);
  }

  /** A value that ends with its line: a deeper line behind it would continue it. */
  #oneLine(text: string, indent: number): unknown {
    const following = this.#lines[this.#next];
    if (following !== undefined && following.indent > indent) giveUp();
    return /^[{["']/u.test(text) ? new FlowReader(text).read() : scalarOf(withoutComment(text));
  }
}

const isItem = (text: string | undefined): boolean => text === '-' || text?.startsWith('- ') === true;

function keyOf(text: string): readonly [key: string, rest: string] {
  const plain = plainKey.exec(text);
  if (plain?.[1] !== undefined) {
    return special.test(plain[1]) ? giveUp() : [plain[1], withoutOnlyComment(plain[2] ?? '')];
  }
  const quoted = quotedKey.exec(text);
  const key = quoted?.[1] ?? quoted?.[2];
  return key === undefined ? giveUp() : [key, withoutOnlyComment(quoted?.[3] ?? '')];
}

/** Behind a key may be nothing but a comment. */
const withoutOnlyComment = (text: string): string => (text.startsWith('#') ? '' : text.trim());

function withoutComment(text: string): string {
  const comment = text.indexOf(' #');
  return comment < 0 ? text : text.slice(0, comment).trimEnd();
}

/** A plain value with the type that YAML 1.2's core schema gives it, as far as it is beyond doubt. */
function scalarOf(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null' || text === '~') return null;
  if (plainNumber.test(text) && text !== '-0') return Number(text);
  if (date.test(text)) return text;
  if (numberLike.test(text) && !/^\d[\w.]* ?[A-Za-z]/u.test(text)) return giveUp();
  if (/^[-+]?\d[\d_]*(?:[xob.e]|$)/iu.test(text)) return giveUp();
  if (indicator.test(text) || ambiguous.test(text) || special.test(text)) return giveUp();
  return text;
}

/** Collections and quoted text on one line. */
class FlowReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): unknown {
    const value = this.#value();
    const rest = this.#text.slice(this.#at);
    return rest.trim() === '' || /^ +#/u.test(rest) ? value : giveUp();
  }

  #value(): unknown {
    this.#skip();
    const start = this.#text[this.#at];
    if (start === '{' || start === '[') return this.#collection(start);
    if (start === '"' || start === "'") return this.#quoted(start);
    return this.#plain();
  }

  #collection(start: '{' | '['): unknown {
    this.#depth += 1;
    if (this.#depth > deepest) giveUp();
    const value = start === '{' ? this.#mapping() : this.#list();
    this.#depth -= 1;
    return value;
  }

  #mapping(): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    this.#at += 1;
    for (;;) {
      this.#skip();
      if (this.#take('}')) return Object.fromEntries(entries);
      const key = this.#key();
      if (entries.has(key)) giveUp();
      entries.set(key, this.#value());
      this.#skip();
      if (!this.#take(',') && this.#text[this.#at] !== '}') giveUp();
    }
  }

  #list(): unknown[] {
    const items: unknown[] = [];
    this.#at += 1;
    for (;;) {
      this.#skip();
      if (this.#take(']')) return items;
      items.push(this.#value());
      this.#skip();
      if (!this.#take(',') && this.#text[this.#at] !== ']') giveUp();
    }
  }

  #key(): string {
    const start = this.#text[this.#at];
    const key = start === '"' || start === "'" ? this.#quoted(start) : this.#match(/[A-Za-z_$/][\w$./-]*/uy);
    if (special.test(key) || !this.#take(':') || this.#text[this.#at] !== ' ') giveUp();
    return key;
  }

  #quoted(mark: string): string {
    const end = this.#text.indexOf(mark, this.#at + 1);
    const content = this.#text.slice(this.#at + 1, end);
    if (end < 0 || (mark === '"' && content.includes('\\')) || this.#text[end + 1] === mark) giveUp();
    this.#at = end + 1;
    return content;
  }

  /** A plain value, which holds none of the characters that structure a flow collection. */
  #plain(): unknown {
    return scalarOf(this.#match(/[^,[\]{}\s#:"'](?:[^,[\]{}#\n]*[^,[\]{}#\s])?/uy));
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? giveUp();
    this.#at = pattern.lastIndex;
    return found;
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #skip(): void {
    while (this.#text[this.#at] === ' ') this.#at += 1;
  }
}
