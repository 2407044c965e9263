import { convertVariables, parsedJson, suiteName, uniqueName, usualFollow } from './draft.ts';
import type { Draft, DraftCheck, Expect } from './draft.ts';

type Tell = (what: string) => void;

const methods = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/u;

/** Reads the `.http` format of editors: requests between `###` lines, `@name = value`, `{{name}}`. */
export function readHttpFile(content: string): Draft {
  const notUnderstood: string[] = [];
  const variables: Record<string, string> = {};
  const taken = new Set<string>();
  const blocks = blocksOf(content);
  const named = new Map<string, string>();
  const drafts = blocks.flatMap((block) => {
    const name = uniqueName(block.name ?? firstRequestLine(block.lines) ?? 'request', taken);
    if (block.name !== undefined) named.set(block.name, name);
    const tell: Tell = (what) => notUnderstood.push(`${name}: ${what}`);
    const check = new BlockReader(name, variables, tell).read(block.lines);
    return check === undefined ? [] : [check];
  });
  const { checks, unknown } = linkResponses(drafts, named);
  return { variables, checks, notUnderstood: [...notUnderstood, ...unknown] };
}

type Block = { readonly name?: string; readonly lines: readonly string[] };

function blocksOf(content: string): Block[] {
  const blocks: { title: string; lines: string[] }[] = [{ title: '', lines: [] }];
  for (const line of content.split(/\r?\n/u)) {
    if (line.startsWith('###')) blocks.push({ title: line.slice(3).trim(), lines: [] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks.map(({ title, lines }) => {
    const named = lines
      .map((line) => /^\s*(?:#|\/\/)\s*@name\s*=?\s*(\S+)/u.exec(line)?.[1])
      .find((name) => name !== undefined);
    const name = named ?? (title === '' ? undefined : title);
    return { lines, ...(name === undefined ? {} : { name }) };
  });
}

const firstRequestLine = (lines: readonly string[]): string | undefined =>
  lines.find((line) => methods.test(line.trim().split(/\s+/u)[0] ?? ''));

class BlockReader {
  readonly #name: string;
  readonly #variables: Record<string, string>;
  readonly #tell: Tell;
  readonly #headers: Record<string, string> = {};
  readonly #body: string[] = [];
  readonly #expect: Expect = {};
  #request: string | undefined;
  #follow = usualFollow;
  #part: 'before' | 'headers' | 'body' = 'before';
  #inScript = false;

  constructor(name: string, variables: Record<string, string>, tell: Tell) {
    this.#name = name;
    this.#variables = variables;
    this.#tell = tell;
  }

  read(lines: readonly string[]): DraftCheck | undefined {
    for (const line of lines) this.#line(line);
    if (this.#request === undefined) return undefined;
    const body = this.#bodyOf(this.#convert(this.#body.join('\n').trim()));
    return {
      name: this.#name,
      request: this.#convert(this.#request),
      ...(Object.keys(this.#headers).length === 0 ? {} : { headers: this.#headers }),
      ...(body === undefined ? {} : { body }),
      ...(this.#follow === 0 ? {} : { follow: this.#follow }),
      ...(Object.keys(this.#expect).length === 0 ? {} : { expect: this.#expect }),
    };
  }

  #line(line: string): void {
    const trimmed = line.trim();
    if (this.#inScript || /^[<>]\s*\{%/u.test(trimmed)) this.#script(trimmed);
    else if (trimmed.startsWith('??')) this.#assertion(trimmed.slice(2).trim());
    else if (/^[<>]{1,2}@?\s+\S/u.test(trimmed)) this.#tell(`file reference ${trimmed}`);
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
    if (directive === undefined || directive === 'name') return;
    if (directive === 'no-redirect') this.#follow = 0;
    else this.#tell(`directive @${directive} ${rest}`.trim());
  }

  #start(trimmed: string): void {
    const [, name, value = ''] = /^@([\w.-]+)\s*=\s*(.*)$/u.exec(trimmed) ?? [];
    if (name !== undefined) this.#variables[suiteName(name)] = this.#convert(value);
    else if (trimmed !== '') {
      const [method = '', ...rest] = trimmed.split(/\s+/u);
      const url = methods.test(method) ? rest[0] : method;
      if (url === undefined) this.#tell(trimmed);
      else this.#request = `${methods.test(method) ? method : 'GET'} ${url}`;
      this.#part = 'headers';
    }
  }

  #header(trimmed: string): void {
    if (trimmed === '') this.#part = 'body';
    else if (/^[?&]/u.test(trimmed)) this.#request = `${this.#request ?? ''}${trimmed.replaceAll(' ', '')}`;
    else {
      const [, name, value = ''] = /^([\w-]+)\s*:\s*(.*)$/u.exec(trimmed) ?? [];
      if (name === undefined) this.#tell(trimmed);
      else this.#headers[name.toLowerCase()] = this.#convert(value);
    }
  }

  /** httpyac's `?? status == 200`, `?? header name == value`, `?? body path == value`. */
  #assertion(text: string): void {
    const [, subject = '', name = '', value = ''] =
      /^(status|header|body)\s+(?:([\w.[\]-]+)\s+)?==\s+(.+)$/u.exec(text) ?? [];
    if (subject === 'status' && /^\d{3}$/u.test(value)) this.#expect.status = Number(value);
    else if (subject === 'header' && name !== '')
      this.#expect.headers = { ...this.#expect.headers, [name]: value };
    else if (subject === 'body' && name !== '') {
      this.#expect.json = { ...this.#expect.json, [`$.${name}`]: parsedJson(value)?.value ?? value };
    } else this.#tell(`assertion ?? ${text}`);
  }

  #bodyOf(content: string): DraftCheck['body'] {
    if (content === '') return undefined;
    const json = /json/iu.test(this.#headers['content-type'] ?? '') ? parsedJson(content) : undefined;
    return json === undefined ? content : { json: json.value };
  }

  #convert(text: string): string {
    return convertVariables(
      text.replace(/\{\{\s*(\w+)\.response\.(body|headers)\.([^{}]+?)\s*\}\}/gu, responseMarker),
      this.#tell,
    );
  }
}

/** A reference to another request's answer, until it is known which check that is. */
const responseMarker = (_: string, request: string, part: string, path: string): string =>
  `\${response ${part} ${request} ${path}}`;

const marker = /\$\{response (body|headers) (\w+) ([^}]+)\}/gu;

/** `{{login.response.body.$.token}}` becomes a capture of the check `login`. */
function linkResponses(
  drafts: readonly DraftCheck[],
  named: ReadonlyMap<string, string>,
): { checks: DraftCheck[]; unknown: string[] } {
  const captures = new Map<string, Record<string, string | { header: string }>>();
  const unknown: string[] = [];
  const link = (text: string): string =>
    text.replace(marker, (_, part: string, request: string, path: string) => {
      const check = named.get(request);
      if (check === undefined) unknown.push(`no request is called ${request}, whose answer is used`);
      const name = suiteName(`${request}-${path}`);
      const source = part === 'headers' ? { header: path } : path.startsWith('$') ? path : `$.${path}`;
      if (check !== undefined) captures.set(check, { ...captures.get(check), [name]: source });
      return `\${${name}}`;
    });
  const linked = drafts.map(
    (draft) =>
      JSON.parse(JSON.stringify(draft), (_key, value: unknown) =>
        typeof value === 'string' ? link(value) : value,
      ) as DraftCheck,
  );
  const checks = linked.map((check) => {
    const capture = captures.get(check.name);
    return capture === undefined ? check : { ...check, capture };
  });
  return { checks, unknown };
}
