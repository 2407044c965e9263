import { isMapping } from './suite/shape.ts';

/** The values that `${name}` stands for, and where a value came from decides what it may do. */
export type Scope = ReadonlyMap<string, unknown>;

const reference = /\$\$\{|\$\{([^}]*)\}/gu;
const whole = /^\$\{([^}]*)\}$/u;

/** The names that a value refers to, anywhere inside it. */
export function references(value: unknown): string[] {
  if (typeof value === 'string') {
    return value.includes('${')
      ? Array.from(value.matchAll(reference), ([, name]) => name).filter((name) => name !== undefined)
      : [];
  }
  if (Array.isArray(value)) return value.flatMap(references);
  return isMapping(value)
    ? Object.entries(value).flatMap(([key, item]) => [...references(key), ...references(item)])
    : [];
}

/** A name that has no value: a mistake that was not seen before the run, such as a capture that found nothing. */
export class MissingValue extends Error {
  readonly missing: string;

  constructor(name: string) {
    super(`there is no value for \${${name}}`);
    this.name = 'MissingValue';
    this.missing = name;
  }
}

/**
 * Text with its references replaced, once: what a value contains is never read as a template again. `$${` stands
 * for a literal `${`. Throws a MissingValue.
 */
export function render(template: string, scope: Scope): string {
  if (!template.includes('${')) return template;
  return template.replace(reference, (found, name: string | undefined) =>
    name === undefined || found === '$${' ? '${' : asText(valueOf(name, scope)),
  );
}

/** The same inside any JSON value; text that is one reference and nothing else becomes the value, with its type. */
export function renderDeep(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') {
    const [, name] = whole.exec(value) ?? [];
    return name === undefined ? render(value, scope) : valueOf(name, scope);
  }
  if (Array.isArray(value)) return value.map((item) => renderDeep(item, scope));
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [render(key, scope), renderDeep(item, scope)]),
  );
}

function valueOf(name: string, scope: Scope): unknown {
  if (!scope.has(name)) throw new MissingValue(name);
  return scope.get(name);
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
