import { ConfigurationError, type ConfigurationProblem, suggestion } from '@release-actions/report';

/** How one input is read: its text (empty where it was not given) to a value, or what is wrong with it. */
export type InputReader<T> = {
  readonly required: boolean;
  /** Registered with the runner's masking before anything else happens. */
  readonly secret?: boolean;
  readonly read: (text: string) => { readonly value: T } | { readonly problem: string };
};

export type InputSpec = Readonly<Record<string, InputReader<unknown>>>;

export type InputsOf<S extends InputSpec> = {
  readonly [K in keyof S]: S[K] extends InputReader<infer T> ? T : never;
};

const listed = (words: readonly string[]): string => words.join(', ');

/** Optional text; undefined where it was not given. */
export const text = (): InputReader<string | undefined> => ({
  required: false,
  read: (value) => ({ value: value === '' ? undefined : value }),
});

/** Text with a default. */
export const textOr = (fallback: string): InputReader<string> => ({
  required: false,
  read: (value) => ({ value: value === '' ? fallback : value }),
});

export const requiredText = (): InputReader<string> => ({ required: true, read: (value) => ({ value }) });

/** Text that must never appear in a log. */
export const secret = (): InputReader<string | undefined> => ({ ...text(), secret: true });

export const requiredSecret = (): InputReader<string> => ({ ...requiredText(), secret: true });

/** One of a few words. */
export function choice<const W extends string>(words: readonly W[], fallback?: W): InputReader<W> {
  return {
    required: fallback === undefined,
    read: (value) => {
      if (value === '' && fallback !== undefined) return { value: fallback };
      const found = words.find((word) => word === value);
      return found === undefined
        ? { problem: `"${value}" is none of ${listed(words)}.${suggestion(value, words)}` }
        : { value: found };
    },
  };
}

/** `true` or `false`, as in YAML 1.2's core schema (`True` and `TRUE` too). */
export const flag = (fallback: boolean): InputReader<boolean> => ({
  required: false,
  read: (value) => {
    if (value === '') return { value: fallback };
    if (/^(?:true|True|TRUE)$/u.test(value)) return { value: true };
    if (/^(?:false|False|FALSE)$/u.test(value)) return { value: false };
    return { problem: `"${value}" is neither true nor false` };
  },
});

/** One item a line; empty lines do not count. */
export const lines = (): InputReader<readonly string[]> => ({
  required: false,
  read: (value) => ({ value: nonEmptyLines(value) }),
});

const nonEmptyLines = (value: string): string[] =>
  value
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `name=value` pairs, one a line; with `secretValues`, values are masked. */
export const pairs = (
  options: { readonly secretValues?: boolean } = {},
): InputReader<Readonly<Record<string, string>>> => ({
  required: false,
  ...(options.secretValues === true ? { secret: true } : {}),
  read: (value) => {
    const entries = nonEmptyLines(value).map((line) => /^([\w.-]+)\s*=\s*(.*)$/u.exec(line));
    const wrong = entries.findIndex((entry) => entry === null);
    if (wrong >= 0) return { problem: `line ${wrong + 1} is not of the form name=value` };
    return { value: Object.fromEntries(entries.map((entry) => [entry?.[1] ?? '', entry?.[2] ?? ''])) };
  },
});

/** Any of a few words, separated by white space or commas. */
export function wordSet<const W extends string>(
  words: readonly W[],
  fallback: readonly W[],
): InputReader<ReadonlySet<W>> {
  return {
    required: false,
    read: (value) => {
      const given = value.split(/[\s,]+/u).filter((word) => word !== '');
      if (given.length === 0) return { value: new Set(fallback) };
      const wrong = given.filter((word) => !words.includes(word as W));
      if (wrong.length === 0) return { value: new Set(given as W[]) };
      return {
        problem: wrong
          .map((word) => `"${word}" is none of ${listed(words)}.${suggestion(word, words)}`)
          .join(' '),
      };
    },
  };
}

/** A whole number within bounds. */
export const wholeNumber = (bounds: {
  readonly least: number;
  readonly most: number;
}): InputReader<number | undefined> => ({
  required: false,
  read: (value) => {
    if (value === '') return { value: undefined };
    const number = Number(value);
    const inside = /^\d+$/u.test(value) && number >= bounds.least && number <= bounds.most;
    return inside
      ? { value: number }
      : { problem: `"${value}" is not a whole number from ${bounds.least} to ${bounds.most}` };
  },
});

const unitsMs: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** Reads `90s`, `30m`, `2h 30m` or a bare number of seconds as milliseconds; undefined for anything else. */
export function parseDurationMs(value: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/u.test(value)) return Number(value) * 1000;
  if (!/^(?:\s*\d+(?:\.\d+)?\s*(?:ms|s|min|m|h|d))+\s*$/u.test(value)) return undefined;
  const parts = value.matchAll(/(\d+(?:\.\d+)?)\s*(ms|s|min|m|h|d)/gu);
  return [...parts].reduce(
    (sum, [, amount = '0', unit = 's']) => sum + Number(amount) * (unitsMs[unit] ?? 0),
    0,
  );
}

/** A duration in milliseconds. */
export const durationMs = (): InputReader<number | undefined> => ({
  required: false,
  read: (value) => {
    if (value === '') return { value: undefined };
    const parsed = parseDurationMs(value);
    return parsed === undefined
      ? { problem: `"${value}" is not a duration such as 90s, 30m or 2h` }
      : { value: parsed };
  },
});

/** A full commit SHA (SHA-1 or SHA-256). */
export const commitSha = (): InputReader<string | undefined> => ({
  required: false,
  read: (value) => {
    if (value === '') return { value: undefined };
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(value)) return { value: value.toLowerCase() };
    return {
      problem: `"${value}" is not a full commit SHA (40 hexadecimal digits); a branch or short SHA may move or be ambiguous`,
    };
  },
});

/** The environment variable in which the runner passes an input. */
export const inputVariable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/**
 * Reads all inputs at once.
 * @throws ConfigurationError with every problem: missing, malformed and unknown inputs, the last with the nearest name.
 */
export function parseInputs<S extends InputSpec>(
  spec: S,
  environment: Readonly<Record<string, string | undefined>>,
  mask: (value: string) => void = () => undefined,
): InputsOf<S> {
  const problems: ConfigurationProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, reader] of Object.entries(spec)) {
    const given = (environment[inputVariable(name)] ?? '').trim();
    if (reader.secret === true && given !== '')
      nonEmptyLines(given).forEach((line) => mask(secretPart(line)));
    if (given === '' && reader.required) {
      problems.push({ path: `input ${name}`, message: `missing. Add to this step:   with: { ${name}: … }` });
      continue;
    }
    const reading = reader.read(given);
    if ('problem' in reading) problems.push({ path: `input ${name}`, message: reading.problem });
    else values[name] = reading.value;
  }
  problems.push(...unknownInputs(Object.keys(spec), environment));
  if (problems.length > 0) throw new ConfigurationError("the action's inputs", problems);
  return values as InputsOf<S>;
}

const secretPart = (line: string): string => /^[\w.-]+\s*=\s*(.+)$/u.exec(line)?.[1] ?? line;

function unknownInputs(
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ConfigurationProblem[] {
  const known = new Set(names.map(inputVariable));
  return Object.keys(environment)
    .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable))
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .map((name) => ({
      path: `input ${name}`,
      message: `unknown input.${suggestion(name, names) || ` This action takes ${listed(names)}.`}`,
    }));
}
