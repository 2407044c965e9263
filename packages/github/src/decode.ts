/** GitHub's answer does not have the shape that its API description promises. */
export class MalformedAnswer extends Error {
  override readonly name = 'MalformedAnswer';
}

/** GitHub states a count that its answer does not hold, or withholds some of the rows. */
export class IncompleteAnswer extends Error {
  override readonly name = 'IncompleteAnswer';
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;

/**
 * Typed access to one JSON object. Every getter throws MalformedAnswer, with the path, for anything but what was
 * asked for: a field that is missing must never look like one that is empty.
 */
export class Fields {
  readonly path: string;
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(value: unknown, path: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new MalformedAnswer(`${path} is ${kindOf(value)}, not an object`);
    this.path = path;
    this.#values = value as Readonly<Record<string, unknown>>;
  }

  raw(name: string): unknown {
    return this.#values[name];
  }

  has(name: string): boolean {
    const value = this.#values[name];
    return value !== undefined && value !== null;
  }

  text(name: string): string {
    const value = this.#values[name];
    return typeof value === 'string' ? value : this.#wrong(name, 'text');
  }

  textOrNull(name: string): string | null {
    return this.has(name) ? this.text(name) : null;
  }

  number(name: string): number {
    const value = this.#values[name];
    return typeof value === 'number' ? value : this.#wrong(name, 'a number');
  }

  numberOrNull(name: string): number | null {
    return this.has(name) ? this.number(name) : null;
  }

  flag(name: string): boolean {
    const value = this.#values[name];
    return typeof value === 'boolean' ? value : this.#wrong(name, 'true or false');
  }

  flagOrNull(name: string): boolean | null {
    return this.has(name) ? this.flag(name) : null;
  }

  object(name: string): Fields {
    return new Fields(this.#values[name], `${this.path}.${name}`);
  }

  objectOrNull(name: string): Fields | null {
    return this.has(name) ? this.object(name) : null;
  }

  list<T>(name: string, decode: (row: Fields) => T): T[] {
    return rowsOf(this.#values[name], `${this.path}.${name}`).map(decode);
  }

  listOrNull<T>(name: string, decode: (row: Fields) => T): T[] | null {
    return this.has(name) ? this.list(name, decode) : null;
  }

  #wrong(name: string, expected: string): never {
    throw new MalformedAnswer(`${this.path}.${name} is ${kindOf(this.#values[name])}, not ${expected}`);
  }
}

/** The rows of a JSON list; null rows are malformed, never skipped. */
export function rowsOf(value: unknown, path: string): Fields[] {
  if (!Array.isArray(value)) throw new MalformedAnswer(`${path} is ${kindOf(value)}, not a list`);
  return value.map((row, index) => new Fields(row, `${path}[${index}]`));
}

/** GraphQL's upper-case words in the spelling of REST, which is the one that we use. */
export const word = (value: string): string => value.toLowerCase();

/** `open` out of `open`, or MalformedAnswer: for the few words on which decisions branch. */
export function oneOf<const T extends string>(fields: Fields, name: string, words: readonly T[]): T {
  const value = fields.text(name).toLowerCase();
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new MalformedAnswer(`${fields.path}.${name} is "${value}", not one of ${words.join(', ')}`);
  return found;
}
