import type { Definition } from './definitions.ts';
import { usualFollow } from './draft.ts';
import type { Tell } from './draft.ts';

/** What stands between two `###` lines, as it is written. */
export type Block = {
  /** What stands behind its `###`, else its request line. */
  readonly title: string;
  /** From `# @name login`: what other requests call its answer. */
  readonly name: string | undefined;
  readonly definitions: readonly Definition[];
  readonly request: RequestLine | undefined;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: readonly string[];
  readonly assertions: readonly string[];
  readonly follow: number;
  readonly notUnderstood: readonly string[];
};

type RequestLine = { readonly method: string; readonly url: string };

export function blocksOf(content: string): Block[] {
  const written: { title: string; lines: string[] }[] = [{ title: '', lines: [] }];
  for (const line of content.replace(/^\u{FEFF}/u, '').split(/\r?\n/u)) {
    if (line.startsWith('###')) written.push({ title: line.replace(/^#+/u, '').trim(), lines: [] });
    else written.at(-1)?.lines.push(line);
  }
  return written.map(({ title, lines }) => new BlockReader().read(title, lines));
}

const address =
  /^(?:[a-z][a-z\d+.-]*:\/\/|\/|\{\{[^{}]+\}\}|\[[\da-f:.]+\]|[\w.-]+(?::(?:\d|\{\{)|[/?#]|$))/iu;

/** `GET https://shop.example/ HTTP/1.1`; method and version may be left out. */
function requestLineOf(line: string): RequestLine | undefined {
  const plain = line.replace(/\s+HTTP\/[\d.]+$/iu, '');
  const [, method = 'GET', url = ''] = /^(?:([A-Za-z]+)\s+)?(\S.*)$/u.exec(plain) ?? [];
  const onlyMethod = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/u.test(url);
  return address.test(url) && !onlyMethod ? { method, url } : undefined;
}

class BlockReader {
  readonly #notUnderstood: string[] = [];
  readonly #tell: Tell = (what) => this.#notUnderstood.push(what);
  readonly #definitions: Definition[] = [];
  readonly #headers: [string, string][] = [];
  readonly #body: string[] = [];
  readonly #assertions: string[] = [];
  #name: string | undefined;
  #requestLine = '';
  #request: RequestLine | undefined;
  #follow = usualFollow;
  #part: 'before' | 'headers' | 'body' = 'before';
  #inScript = false;

  read(title: string, lines: readonly string[]): Block {
    for (const line of lines) this.#read(line);
    return {
      title: title === '' ? this.#requestLine : title,
      name: this.#name,
      definitions: this.#definitions,
      request: this.#request,
      headers: this.#headers,
      body: this.#body,
      assertions: this.#assertions,
      follow: this.#follow,
      notUnderstood: this.#notUnderstood,
    };
  }

  #read(line: string): void {
    const trimmed = line.trim();
    if (this.#inScript || /^[<>]\s*\{%/u.test(trimmed)) this.#script(trimmed);
    else if (trimmed.startsWith('??')) this.#assertions.push(trimmed.slice(2).trim());
    else if (/^(?:<|>|<>|<@|>>!?)(?:\w*)\s+\S/u.test(trimmed)) this.#tell(`file reference ${trimmed}`);
    else if (this.#part === 'body') this.#body.push(line);
    else if (/^(?:#|\/\/)/u.test(trimmed)) this.#comment(trimmed);
    else if (this.#part === 'headers') this.#header(trimmed);
    else this.#start(trimmed);
  }

  #script(trimmed: string): void {
    this.#tell(`script: ${trimmed}`);
    this.#inScript = !trimmed.endsWith('%}');
  }

  #comment(trimmed: string): void {
    const [, directive, rest = ''] = /^(?:#|\/\/)\s*@([\w-]+)\s*(.*)$/u.exec(trimmed) ?? [];
    const [, name] = /^=?\s*(\S+)/u.exec(rest) ?? [];
    if (directive === 'name' && name !== undefined) this.#name ??= name;
    else if (directive === 'no-redirect') this.#follow = 0;
    else if (directive !== undefined) this.#tell(`directive @${directive} ${rest}`.trim());
  }

  #start(trimmed: string): void {
    const [, name, value = ''] = /^@([\w.-]+)\s*=\s*(.*)$/u.exec(trimmed) ?? [];
    if (name !== undefined) this.#definitions.push([name, value]);
    else if (trimmed !== '') {
      this.#request = requestLineOf(trimmed);
      if (this.#request === undefined) this.#tell(trimmed);
      else {
        this.#requestLine = `${this.#request.method} ${this.#request.url}`;
        this.#part = 'headers';
      }
    }
  }

  #header(trimmed: string): void {
    if (trimmed === '') this.#part = 'body';
    else if (/^[?&]/u.test(trimmed) && this.#headers.length === 0 && this.#request !== undefined)
      this.#request = { ...this.#request, url: `${this.#request.url}${trimmed}` };
    else {
      const [, name, value = ''] = /^([^\s:]+)\s*:\s*(.*)$/u.exec(trimmed) ?? [];
      if (name === undefined) this.#tell(trimmed);
      else this.#headers.push([name.toLowerCase(), value]);
    }
  }
}
