import {
  anything,
  choice,
  either,
  found,
  isMapping,
  list,
  mapped,
  object,
  optional,
  text,
  truth,
} from '../suite/shape.ts';
import type { Place, Shape } from '../suite/shape.ts';
import type { Excerpt } from './excerpt.ts';
import { checkPattern, regularExpression } from './regular-expression.ts';

const types = ['string', 'number', 'boolean', 'null', 'array', 'object'] as const;

/** What a value must be: all operators that are given must hold. */
export type Matcher = {
  readonly equals?: unknown;
  readonly not?: unknown;
  readonly 'one-of'?: readonly unknown[];
  readonly contains?: unknown;
  readonly 'starts-with'?: string;
  readonly 'ends-with'?: string;
  readonly matches?: string;
  readonly above?: unknown;
  readonly below?: unknown;
  readonly 'at-least'?: unknown;
  readonly 'at-most'?: unknown;
  readonly exists?: boolean;
  readonly type?: (typeof types)[number];
  readonly length?: Matcher;
  readonly every?: Matcher;
};

/** A value, or the place where there was none. `untyped` text, such as a header, may be read as a number. */
export type Operand =
  { readonly present: true; readonly value: unknown; readonly untyped?: true } | { readonly present: false };

export const present = (value: unknown): Operand => ({ present: true, value });
export const absent: Operand = { present: false };

const decimal = /^-?\d+(?:\.\d+)?$/u;

/** A number, or text that refers to one. */
const limit: Shape<unknown> = {
  read: (value, at) => {
    const stands = typeof value === 'string' && (value.includes('${') || decimal.test(value.trim()));
    if (stands || (typeof value === 'number' && Number.isFinite(value))) return value;
    at.problems.push({ path: at.path, message: `expected a number, found ${found(value)}` });
    return undefined;
  },
  // What a reference stands for is known in the run only.
  schema: {
    type: ['number', 'string'],
    pattern: String.raw`^\s*-?\d+(?:\.\d+)?\s*$|\$\{`,
    description: 'A number',
  },
};

/** JSON numbers are doubles: two whole numbers beyond 2^53 can be read as the same one. */
const exact: Shape<unknown> = {
  ...anything(),
  read: (value, at) => {
    if (
      typeof value !== 'number' ||
      (Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value))
    )
      return anything().read(value, at);
    const message = `${String(value)} is beyond what JSON numbers carry exactly; compare the body's text instead`;
    at.problems.push({ path: at.path, message });
    return undefined;
  },
};

const operators = object({
  equals: optional(exact),
  not: optional(anything('Another value; one that is missing is not another value')),
  'one-of': optional(list(exact, 1)),
  contains: optional(anything('Text inside text, or an item of a list')),
  'starts-with': optional(text()),
  'ends-with': optional(text()),
  matches: optional(text('A regular expression (RE2) that is found in the text')),
  above: optional(limit),
  below: optional(limit),
  'at-least': optional(limit),
  'at-most': optional(limit),
  exists: optional(truth()),
  type: optional(choice(types)),
  length: optional(nested('The length of a text or list')),
  every: optional(nested('Holds for each item of a list that has any')),
});

function nested(description: string): Shape<Matcher> {
  return {
    read: (value, at) => matcher.read(value, at),
    schema: { $ref: '#/$defs/matcher', description },
  };
}

const literal: Shape<Matcher> = mapped(exact, (value): Matcher => ({ equals: value }));

/** At least one operator: none would hold for every value. */
const someOperators: Shape<Matcher> = {
  read: (value, at) => {
    if (!isMapping(value) || Object.keys(value).length > 0)
      return (operators as Shape<Matcher>).read(value, at);
    at.problems.push({
      path: at.path,
      message: 'says nothing: expected an operator such as equals, exists or below',
    });
    return undefined;
  },
  schema: { ...operators.schema, minProperties: 1 },
};

/** Operators, or a plain value or list, which must be equal. */
export const matcherDefinition: Shape<Matcher> = either(
  [{ ...literal, schema: { type: ['string', 'number', 'boolean', 'null', 'array'] } }, someOperators],
  (value) => (isMapping(value) ? someOperators : literal),
  'a value or operators',
);

/** The same, referred to by name in the JSON Schema, since matchers hold matchers. */
export const matcher: Shape<Matcher> = { read: matcherDefinition.read, schema: { $ref: '#/$defs/matcher' } };

/** Reports every pattern that is not valid, before the run. */
export async function checkMatcher({ matches, length, every }: Matcher, at: Place): Promise<void> {
  const inside = (key: string): Place => ({ path: [...at.path, key], problems: at.problems });
  if (matches !== undefined) await checkPattern(matches, inside('matches'));
  if (length !== undefined) await checkMatcher(length, inside('length'));
  if (every !== undefined) await checkMatcher(every, inside('every'));
}

/** Every operator that does not hold, in words; a missing operand fails them all, but for `exists: false`. */
export async function mismatches(
  matcher: Matcher,
  operand: Operand,
  what: string,
  excerpt: Excerpt,
): Promise<string[]> {
  if (!operand.present) return matcher.exists === false ? [] : [`${what} is missing`];
  const failures = await Promise.all(
    Object.entries(matcher).map(async ([operator, expected]) => {
      const check = checks[operator as keyof Matcher] as Check<unknown>;
      return await check(expected, operand.value, {
        what,
        untyped: operand.untyped === true,
        excerpt,
        brief: (value) => excerpt(wordsOf(value), mostCharacters),
      });
    }),
  );
  return failures.flat();
}

/** The same where no operator needs more than the values, without waiting: most expectations. */
export function equalsOnly(matcher: Matcher, operand: Operand): boolean {
  const keys = Object.keys(matcher);
  return (
    keys.length === 1 && keys[0] === 'equals' && operand.present && deepEqual(operand.value, matcher.equals)
  );
}

/** Of a list whose items are looked at one by one: no smoke check needs more, and each takes time and memory. */
const mostItems = 50_000;
const mostItemFailures = 3;
/** Of one value in a message. */
const mostCharacters = 200;

/** What is judged, and how its values are told. */
type About = {
  readonly what: string;
  readonly untyped: boolean;
  readonly excerpt: Excerpt;
  readonly brief: (value: unknown) => string;
};
type Failures = readonly string[] | Promise<readonly string[]>;
type Check<T> = (expected: T, value: unknown, about: About) => Failures;
type Checks = { readonly [K in keyof Required<Matcher>]: Check<NonNullable<Matcher[K]>> };

const when = (holds: boolean, message: () => string): readonly string[] => (holds ? [] : [message()]);

const textCheck =
  (words: string, holds: (value: string, expected: string) => boolean): Check<string> =>
  (expected, value, { what, brief }) =>
    when(
      typeof value === 'string' && holds(value, expected),
      () => `${what} ${words} ${brief(expected)}, found ${brief(value)}`,
    );

const numberCheck =
  (words: string, holds: (value: number, expected: number) => boolean): Check<unknown> =>
  (expected, value, { what, untyped, brief }) => {
    const limit = asNumber(expected, true);
    const number = asNumber(value, untyped);
    if (limit === undefined)
      return [`${what} cannot be compared with ${brief(expected)}, which is no number`];
    if (number === undefined) return [`${what} is expected to be a number, found ${brief(value)}`];
    return when(holds(number, limit), () => `${what} is expected ${words} ${limit}, found ${number}`);
  };

const checks: Checks = {
  equals: (expected, value, { what, untyped, brief }) =>
    when(
      same(value, expected, untyped),
      () => `${what} is expected to be ${brief(expected)}, found ${brief(value)}`,
    ),
  not: (expected, value, { what, untyped, brief }) =>
    when(
      !same(value, expected, untyped),
      () => `${what} is expected to be another value than ${brief(expected)}`,
    ),
  'one-of': (expected, value, { what, untyped, brief }) =>
    when(
      expected.some((one) => same(value, one, untyped)),
      () => `${what} is expected to be one of ${brief(expected)}, found ${brief(value)}`,
    ),
  contains: (expected, value, { what, brief }) =>
    when(
      contains(value, expected),
      () => `${what} is expected to contain ${brief(expected)}, found ${brief(value)}`,
    ),
  'starts-with': textCheck('is expected to start with', (value, expected) => value.startsWith(expected)),
  'ends-with': textCheck('is expected to end with', (value, expected) => value.endsWith(expected)),
  matches: async (expected, value, { what, brief }) => {
    if (typeof value !== 'string') return [`${what} is expected to be text, found ${brief(value)}`];
    const { test } = await regularExpression(expected);
    return when(test(value), () => `${what} is expected to match /${expected}/, found ${brief(value)}`);
  },
  above: numberCheck('above', (value, limit) => value > limit),
  below: numberCheck('below', (value, limit) => value < limit),
  'at-least': numberCheck('to be at least', (value, limit) => value >= limit),
  'at-most': numberCheck('to be at most', (value, limit) => value <= limit),
  exists: (expected, _value, { what }) => when(expected, () => `${what} is expected to be missing`),
  type: (expected, value, { what }) =>
    when(
      typeOf(value) === expected,
      () => `${what} is expected to be of type ${expected}, found ${typeOf(value)}`,
    ),
  length: async (expected, value, { what, excerpt }) => {
    const length = typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
    if (length === undefined) return [`${what} has no length: it is of type ${typeOf(value)}`];
    return await mismatches(expected, present(length), `the length of ${what}`, excerpt);
  },
  every: async (expected, value, { what, excerpt, brief }) => {
    if (!Array.isArray(value)) return [`${what} is expected to be a list, found ${brief(value)}`];
    if (value.length === 0) return [`${what} is an empty list, of which nothing can be said`];
    if (value.length > mostItems)
      return [
        `${what} has ${value.length} items, more than ${mostItems}, which are not looked at one by one`,
      ];
    const failures: string[] = [];
    for (const [index, item] of value.entries()) {
      const operand = present(item);
      if (!equalsOnly(expected, operand))
        failures.push(...(await mismatches(expected, operand, `item ${index} of ${what}`, excerpt)));
      if (failures.length >= mostItemFailures) break;
    }
    return failures.slice(0, mostItemFailures);
  },
};

/** A finite number; text counts only where the operand has no type of its own. */
function asNumber(value: unknown, untyped: boolean): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return untyped && typeof value === 'string' && decimal.test(value.trim()) ? Number(value) : undefined;
}

function same(value: unknown, expected: unknown, untyped: boolean): boolean {
  if (untyped && typeof expected !== 'string' && typeof value === 'string')
    return value === JSON.stringify(expected);
  return deepEqual(value, expected);
}

function contains(value: unknown, expected: unknown): boolean {
  if (typeof value === 'string') return typeof expected === 'string' && value.includes(expected);
  return Array.isArray(value) && value.some((item) => deepEqual(item, expected));
}

/** Equality of JSON values: order matters in lists, not in mappings. */
function deepEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [keys, otherKeys] = [Object.keys(left), Object.keys(right)];
  return (
    keys.length === otherKeys.length &&
    keys.every(
      (key) =>
        Object.hasOwn(right, key) &&
        deepEqual((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
    )
  );
}

function typeOf(value: unknown): (typeof types)[number] {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as 'string' | 'number' | 'boolean' | 'object';
}

/** A value as it is told in a message. */
function wordsOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'number' ? String(value) : found(value);
}
