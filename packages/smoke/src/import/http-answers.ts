import type { DraftCheck, Tell } from './draft.ts';
import { freshName } from './draft.ts';
import { queryOf } from './expectations.ts';
import { suiteName } from './placeholders.ts';

type Captures = NonNullable<DraftCheck['capture']>;

const reference = /\{\{\s*(\w+)\.response\.(body|headers)\.([^{}]+?)\s*\}\}/gu;

/** `{{login.response.body.$.token}}` becomes a capture of the check `login`, and a reference to it. */
export class Answers {
  readonly #checks: ReadonlyMap<string, string>;
  readonly #taken: Set<string>;
  readonly #names = new Map<string, string>();
  readonly #captures = new Map<string, Captures>();

  /** `checks` are the names of checks by those of requests; `taken` the names of variables. */
  constructor(checks: ReadonlyMap<string, string>, taken: ReadonlySet<string>) {
    this.#checks = checks;
    this.#taken = new Set(taken);
  }

  /** Text in which answers of other requests are placeholders of their captures. */
  link(text: string, tell: Tell): string {
    return text.replace(reference, (found, request: string, part: string, path: string) => {
      const check = this.#checks.get(request);
      const source = sourceOf(part, path);
      if (check === undefined) tell(`no request is called ${request}, whose answer is used`);
      else if (source === undefined) tell(`${found}: what it means is no JSONPath query`);
      return `{{${this.#nameOf(`${request}-${path}`, check, source)}}}`;
    });
  }

  of(check: string): Captures | undefined {
    return this.#captures.get(check);
  }

  #nameOf(wanted: string, check: string | undefined, source: Captures[string] | undefined): string {
    const key = JSON.stringify([check, source, wanted]);
    const name = this.#names.get(key) ?? freshName(suiteName(wanted), '-', this.#taken);
    this.#names.set(key, name);
    if (check !== undefined && source !== undefined)
      this.#captures.set(check, { ...this.#captures.get(check), [name]: source });
    return name;
  }
}

/** `*` is the whole body; a path that starts with a slash asks in XML. */
function sourceOf(part: string, path: string): Captures[string] | undefined {
  if (part === 'headers') return { header: path };
  if (path === '*') return '$';
  if (path.startsWith('$')) return path;
  return path.startsWith('/') ? undefined : queryOf(path);
}
