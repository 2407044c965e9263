import type { Operation, Schemas } from '../contract/schemas.ts';

export type Match = { readonly operation: Operation; readonly params: Readonly<Record<string, string>> };

/** Parameters that may contain slashes, as refs, branch names and paths do. */
const wide = new Set([
  'ref',
  'path',
  'branch',
  'base',
  'head',
  'tag',
  'environment_name',
  'name',
  'concurrency_group_name',
]);

/** Finds the operation for a method and path; the template with more fixed parts wins. */
export class Router {
  readonly #entries: { operation: Operation; pattern: RegExp; names: string[]; fixed: number }[];

  constructor(schemas: Schemas) {
    this.#entries = schemas.operations
      .map((operation) => ({ operation, ...compile(operation.path) }))
      .sort((a, b) => b.fixed - a.fixed);
  }

  find(method: string, path: string): Match | 'wrong-method' | undefined {
    let otherMethod = false;
    for (const { operation, pattern, names } of this.#entries) {
      const matched = pattern.exec(path);
      if (matched === null) continue;
      if (operation.method !== method) {
        otherMethod = true;
        continue;
      }
      const params = names.map((name, index) => [name, decode(matched[index + 1] ?? '')] as const);
      return { operation, params: Object.fromEntries(params) };
    }
    return otherMethod ? 'wrong-method' : undefined;
  }
}

function compile(template: string): { pattern: RegExp; names: string[]; fixed: number } {
  const names: string[] = [];
  let fixed = 0;
  const source = template
    .split('/')
    .map((step) => {
      if (!step.includes('{')) fixed += 1;
      return step.replace(/\{(\w+)\}|[.]/g, (text, name?: string) => {
        if (name === undefined) return `\\${text}`;
        names.push(name);
        return wide.has(name) ? '(.+)' : '([^/]+)';
      });
    })
    .join('/');
  return { pattern: new RegExp(`^${source}$`), names, fixed };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
