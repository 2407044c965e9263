import { suggestion } from '@release-actions/report';
import { synonyms } from './synonyms.ts';

/**
 * One source for three things: what a suite file may hold, the type that comes out of it, and the JSON Schema that
 * editors complete from. A validation library would do the same, and would cost more to load than a hundred checks
 * take to run.
 */
export type Shape<T> = {
  /** The value, or undefined after a problem was reported. */
  readonly read: (value: unknown, at: Place) => T | undefined;
  readonly schema: JsonSchema;
  readonly optional?: true;
};

export type JsonSchema = { readonly [keyword: string]: unknown };
export type Output<S> = S extends Shape<infer T> ? T : never;

export type Path = readonly (string | number)[];
export type Problem = {
  readonly path: Path;
  readonly message: string;
  /** The key itself is wrong. */ readonly key?: true;
};

/** Where in the file a value stands, and where its problems go. */
export type Place = { readonly path: Path; readonly problems: Problem[] };

/** A place inside another one. Its path is put together only where it is asked for: for problems, which are few. */
class Inside implements Place {
  readonly #outer: Place;
  readonly #key: string | number;

  constructor(outer: Place, key: string | number) {
    this.#outer = outer;
    this.#key = key;
  }

  get path(): Path {
    return [...this.#outer.path, this.#key];
  }

  get problems(): Problem[] {
    return this.#outer.problems;
  }
}

export const inside = (at: Place, ...keys: readonly (string | number)[]): Place =>
  keys.reduce<Place>((outer, key) => new Inside(outer, key), at);

/** Reports a problem; `none`, which is nothing, stands for the value. */
function reject<T>(at: Place, message: string, none?: T): T | undefined {
  at.problems.push({ path: at.path, message });
  return none;
}

/** What was found, in words for a person who looks at the file. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return JSON.stringify(value);
}

export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const scalar =
  <T>(type: string, words: string, accepts: (value: unknown) => value is T) =>
  (description?: string): Shape<T> => ({
    read: (value, at) => (accepts(value) ? value : reject(at, `expected ${words}, found ${found(value)}`)),
    schema: { type, ...(description === undefined ? {} : { description }) },
  });

export const text = scalar('string', 'text', (value) => typeof value === 'string');
export const truth = scalar('boolean', 'true or false', (value) => typeof value === 'boolean');

export function integer(lowest: number, highest: number, description?: string): Shape<number> {
  const accepts = (value: unknown): value is number =>
    Number.isSafeInteger(value) && (value as number) >= lowest && (value as number) <= highest;
  return {
    read: (value, at) =>
      accepts(value)
        ? value
        : reject(at, `expected a whole number from ${lowest} to ${highest}, found ${found(value)}`),
    schema: {
      type: 'integer',
      minimum: lowest,
      maximum: highest,
      ...(description === undefined ? {} : { description }),
    },
  };
}

/** Any JSON value. */
export const anything = (description?: string): Shape<unknown> => ({
  read: (value) => value ?? null,
  schema: description === undefined ? {} : { description },
});

export function choice<const T extends string>(options: readonly T[], description?: string): Shape<T> {
  return {
    read: (value, at) => {
      const chosen = options.find((option) => option === value);
      const near = typeof value === 'string' ? suggestion(value, options) : '';
      const hint = near === '' ? '' : `.${near}`;
      return chosen ?? reject(at, `expected one of ${options.join(', ')}, found ${found(value)}${hint}`);
    },
    schema: { enum: options, ...(description === undefined ? {} : { description }) },
  };
}

/** Text in a form of its own; `parse` gives the value, or undefined when the text does not have that form. */
export function written<T>(
  parse: (text: string) => T | undefined,
  expected: string,
  pattern: RegExp,
): Shape<T> {
  return {
    read: (value, at) => {
      const parsed =
        typeof value === 'string' || typeof value === 'number' ? parse(String(value)) : undefined;
      return parsed ?? reject(at, `expected ${expected}, found ${found(value)}`);
    },
    schema: {
      title: expected.replace(/^an? | such as .*$/gu, ''),
      description: `Such as ${expected.replace(/^.*such as /u, '')}`,
      ...formOf(pattern),
    },
  };
}

const hundreds = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((one) => one * 100);

/** YAML reads digits as a number: what can be written in three digits, such as a status, comes as one. */
function formOf(pattern: RegExp): JsonSchema {
  const numbers = hundreds.filter((one) => pattern.test(String(one)));
  const [lowest] = numbers;
  const text = { type: 'string', pattern: pattern.source };
  return lowest === undefined
    ? text
    : { ...text, type: ['string', 'integer'], minimum: lowest, maximum: (numbers.at(-1) ?? lowest) + 99 };
}

/** Text that `accepts` takes; of that, `pattern` says in the JSON Schema what a pattern can say. */
export const formed = (
  accepts: (text: string) => boolean,
  expected: string,
  pattern: RegExp,
): Shape<string> => ({
  read: (value, at) =>
    typeof value === 'string' && accepts(value)
      ? value
      : reject(at, `expected ${expected}, found ${found(value)}`),
  schema: { type: 'string', pattern: pattern.source },
});

/** The same shape, with what it means here, and after "; default" what holds without it. */
export const described = <T>(shape: Shape<T>, description: string): Shape<T> => ({
  ...shape,
  schema: { ...shape.schema, description },
});

export function list<T>(item: Shape<T>, fewest = 0): Shape<readonly T[]> {
  return {
    read: (value, at) => {
      if (!Array.isArray(value)) return reject(at, `expected a list, found ${found(value)}`);
      if (value.length < fewest)
        return reject(at, `expected at least ${fewest} in the list, found ${value.length}`);
      const items = value.map((one, index) => item.read(one, inside(at, index)));
      return items.every((one) => one !== undefined) ? items : undefined;
    },
    schema: { type: 'array', items: item.schema, ...(fewest === 0 ? {} : { minItems: fewest }) },
  };
}

/** One, or a list of them. */
export const oneOrMore = <T>(item: Shape<T>): Shape<readonly T[]> => ({
  read: (value, at) => {
    if (Array.isArray(value)) return list(item, 1).read(value, at);
    const one = item.read(value, at);
    return one === undefined ? undefined : [one];
  },
  schema: { anyOf: [item.schema, list(item, 1).schema] },
});

/** A mapping from names to values of one shape. */
export function record<T>(
  item: Shape<T>,
  name?: { readonly pattern: RegExp; readonly expected: string },
): Shape<Readonly<Record<string, T>>> {
  return {
    read: (value, at) => {
      if (!isMapping(value)) return reject(at, `expected a mapping, found ${found(value)}`);
      const entries: [string, T][] = [];
      for (const [key, one] of Object.entries(value)) {
        const place = inside(at, key);
        if (name !== undefined && !name.pattern.test(key)) {
          at.problems.push({
            path: place.path,
            key: true,
            message: `expected ${name.expected}, found ${found(key)}`,
          });
        }
        const result = item.read(one, place);
        if (result !== undefined) entries.push([key, result]);
      }
      return Object.fromEntries(entries);
    },
    schema: {
      type: 'object',
      additionalProperties: item.schema,
      ...(name === undefined ? {} : { propertyNames: { pattern: name.pattern.source } }),
    },
  };
}

export type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly optional: true } ? K : never;
}[keyof F];
export type FieldsOutput<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Output<F[K]>;
} & {
  readonly [K in OptionalKeys<F>]?: Output<F[K]>;
};

export const optional = <T>(shape: Shape<T>): Shape<T> & { readonly optional: true } => ({
  ...shape,
  optional: true,
});

/** A mapping with known keys only; what a mistyped key was likely meant to be is part of the message. */
export function object<const F extends Fields>(fields: F, description?: string): Shape<FieldsOutput<F>> {
  const shapes = new Map(Object.entries(fields));
  const names = [...shapes.keys()];
  const required = names.filter((name) => fields[name]?.optional !== true);
  return {
    read: (value, at) => {
      if (!isMapping(value)) return reject(at, `expected a mapping, found ${found(value)}`);
      const before = at.problems.length;
      const result: Record<string, unknown> = {};
      for (const key of Object.keys(value)) {
        const shape = shapes.get(key);
        if (shape !== undefined) result[key] = shape.read(value[key], inside(at, key));
        else {
          const meant = synonyms[key.toLowerCase()];
          const hint =
            meant !== undefined && shapes.has(meant) ? ` Did you mean "${meant}"?` : suggestion(key, names);
          const message = `unknown key.${hint || ` Known are ${names.join(', ')}`}`;
          at.problems.push({ path: [...at.path, key], message, key: true });
        }
      }
      for (const key of required) if (!(key in value)) reject(at, `"${key}" is missing`);
      return at.problems.length === before ? (result as FieldsOutput<F>) : undefined;
    },
    schema: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, shape.schema])),
      additionalProperties: false,
      ...(required.length === 0 ? {} : { required }),
      ...(description === undefined ? {} : { description }),
    },
  };
}

/** The shape that `choose` finds for a value: forms are told apart by what they look like, for exact messages. */
export function either<T>(
  shapes: readonly Shape<T>[],
  choose: (value: unknown) => Shape<T> | undefined,
  expected: string,
): Shape<T> {
  return {
    read: (value, at) => {
      const shape = choose(value);
      return shape === undefined
        ? reject(at, `expected ${expected}, found ${found(value)}`)
        : shape.read(value, at);
    },
    schema: { anyOf: shapes.map(({ schema }) => schema) },
  };
}

/** A short form beside the long one: text is first turned into what the long form would hold. */
export function shortForm<T>(
  long: Shape<T>,
  short: Shape<string | number>,
  expand: (value: string | number) => unknown,
): Shape<T> {
  return {
    read: (value, at) => {
      if (isMapping(value) || Array.isArray(value)) return long.read(value, at);
      const plain = short.read(value, at);
      return plain === undefined ? undefined : long.read(expand(plain), at);
    },
    schema: { anyOf: [short.schema, long.schema] },
  };
}

export function mapped<T, U>(shape: Shape<T>, change: (value: T) => U): Shape<U> {
  return {
    read: (value, at) => {
      const result = shape.read(value, at);
      return result === undefined ? undefined : change(result);
    },
    schema: shape.schema,
  };
}
