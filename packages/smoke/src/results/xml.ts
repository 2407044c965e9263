export type XmlAttributes = ReadonlyMap<string, string>;

/** What a walk through a document meets, in its order. */
export type XmlVisitor = {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  /** Text with its references replaced, in pieces; that of CDATA sections too. */
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

/** Deeper than anything that a program writes about tests. */
const mostNested = 1000;

/** What is no element; of these only a CDATA section says something. */
const asides = [
  { start: '<!--', end: '-->', what: 'a comment', isText: false },
  { start: '<![CDATA[', end: ']]>', what: 'a CDATA section', isText: true },
  { start: '<?', end: '?>', what: 'a processing instruction', isText: false },
] as const;

/**
 * Goes through a document once from front to back: no text is looked at twice, however it was made. Returns what
 * makes it no well-formed document, such as that it was cut off; a document type is never read.
 */
export function walkXml(content: string, visitor: XmlVisitor): string | undefined {
  return new Walk(content, visitor).fault();
}

class Walk {
  readonly #content: string;
  readonly #visitor: XmlVisitor;
  readonly #open: string[] = [];
  #at = 0;
  #hasRoot = false;

  constructor(content: string, visitor: XmlVisitor) {
    this.#content = content;
    this.#visitor = visitor;
  }

  fault(): string | undefined {
    for (;;) {
      const next = this.#content.indexOf('<', this.#at);
      if (next === -1) break;
      if (next > this.#at) this.#visitor.text(withoutReferences(this.#content.slice(this.#at, next)));
      this.#at = next;
      const fault = this.#markup();
      if (fault !== undefined) return fault;
    }
    const last = this.#open.at(-1);
    return last === undefined ? undefined : `<${last}> is not closed`;
  }

  #markup(): string | undefined {
    const aside = asides.find(({ start }) => this.#content.startsWith(start, this.#at));
    if (aside !== undefined) return this.#aside(aside);
    if (this.#content.startsWith('<!', this.#at))
      return 'a document type is not read: its entities could be anything';
    return this.#content.startsWith('</', this.#at) ? this.#closingTag() : this.#openingTag();
  }

  #aside({ start, end, what, isText }: (typeof asides)[number]): string | undefined {
    const from = this.#at + start.length;
    const to = this.#content.indexOf(end, from);
    if (to === -1) return `${what} is not closed`;
    if (isText) this.#visitor.text(this.#content.slice(from, to));
    this.#at = to + end.length;
    return undefined;
  }

  #closingTag(): string | undefined {
    const [, name] = this.#take(/<\/([^\s<>/"'=]+)\s*>/uy) ?? [];
    if (name === undefined) return 'a tag is not closed';
    const expected = this.#open.pop();
    if (expected === undefined) return `</${name}> closes nothing`;
    if (expected !== name) return `</${name}> found, </${expected}> expected`;
    this.#visitor.close(name);
    return undefined;
  }

  #openingTag(): string | undefined {
    const [, name] = this.#take(/<([^\s<>/"'=]+)/uy) ?? [];
    if (name === undefined) return 'a tag has no name';
    if (this.#open.length === 0 && this.#hasRoot) return `<${name}> is a second root`;
    this.#hasRoot = true;
    if (this.#open.length >= mostNested) return `<${name}> is nested more than ${mostNested} deep`;
    const attributes = new Map<string, string>();
    for (;;) {
      const [, key, double, single] = this.#take(/\s*([^\s<>/"'=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy) ?? [];
      if (key === undefined) break;
      if (attributes.has(key)) return `<${name}> has the attribute ${key} twice`;
      attributes.set(key, withoutReferences(double ?? single ?? ''));
    }
    const [, empty] = this.#take(/\s*(\/?)>/uy) ?? [];
    if (empty === undefined) return `<${name}> is not closed`;
    this.#visitor.open(name, attributes);
    if (empty === '/') this.#visitor.close(name);
    else this.#open.push(name);
    return undefined;
  }

  /** What the sticky pattern matches here; the walk goes on behind it. */
  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#content);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const highestCodePoint = 0x10ffff;

/** References that XML itself knows, replaced; others stay as they were written. */
function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/giu,
    (found, hexadecimal?: string, decimal?: string, name = '') => {
      const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code <= highestCodePoint ? String.fromCodePoint(code) : (named[String(name)] ?? found);
    },
  );
}
