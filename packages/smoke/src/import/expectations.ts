import { isMapping } from '../suite/shape.ts';
import type { Expect } from './draft.ts';
import { literally } from './placeholders.ts';

/**
 * Each adds one thing to what is expected. False where something else is expected already: the source wants both, so
 * that one of them would have to be dropped.
 */
export function expectStatus(expect: Expect, status: number | string): boolean {
  const { status: before = status } = expect;
  const narrower = typeof before === 'number' ? before : status;
  const wider = typeof before === 'number' ? status : before;
  const both = narrower === wider || wider === `${String(narrower)[0]}xx`;
  if (both) expect.status = narrower;
  return both;
}

export function expectDuration(expect: Expect, milliseconds: number): boolean {
  const before = Number.parseInt(expect.duration ?? '', 10);
  expect.duration = `${Number.isNaN(before) ? milliseconds : Math.min(before, milliseconds)}ms`;
  return true;
}

export function expectBody(expect: Expect, part: string): boolean {
  const text = String(literally(part));
  if ((expect.body ?? text) !== text) return false;
  expect.body = text;
  return true;
}

export function expectHeader(expect: Expect, name: string, operators: Operators): boolean {
  const headers = withOperators(expect.headers, name.toLowerCase(), operators);
  if (headers !== undefined) expect.headers = headers;
  return headers !== undefined;
}

/** What is found at a path of JavaScript, below the document; no value is one that cannot be expected. */
export function expectJson(expect: Expect, path: string, value: unknown): boolean {
  const query = queryOf(path);
  const { value: of, length } = lengthOf(query ?? '');
  const json =
    query === undefined || value === undefined
      ? undefined
      : withOperators(expect.json, String(literally(of)), length ? { length: value } : { equals: value });
  if (json !== undefined) expect.json = json;
  return json !== undefined;
}

type Operators = Readonly<Record<string, unknown>>;

function withOperators(
  expected: Readonly<Record<string, unknown>> = {},
  key: string,
  added: Operators,
): Record<string, unknown> | undefined {
  const before = key in expected ? asOperators(expected[key]) : {};
  const contradicts = Object.entries(added).some(
    ([operator, value]) => operator in before && !sameJson(before[operator], value),
  );
  return contradicts ? undefined : { ...expected, [key]: simplest({ ...before, ...added }) };
}

const sameJson = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

const asOperators = (matcher: unknown): Operators => (isMapping(matcher) ? matcher : { equals: matcher });

function simplest(operators: Operators): unknown {
  const { equals, ...others } = operators;
  return 'equals' in operators && typeof equals !== 'object' && Object.keys(others).length === 0
    ? equals
    : operators;
}

/** In JavaScript the length of a list is a member of it, in JSON it is not. */
function lengthOf(query: string): { readonly value: string; readonly length: boolean } {
  const length = query.endsWith('.length');
  return { value: length ? query.slice(0, -'.length'.length) : query, length };
}

const step = /\.?([\w-]+)|\[(\d+)\]|\[(?:"([^"'\\]*)"|'([^"'\\]*)')\]/uy;

/** `.items[0]["first name"]` as a JSONPath query; undefined for anything else than names and indexes. */
export function queryOf(path: string): string | undefined {
  let query = '$';
  step.lastIndex = 0;
  for (let end = 0; end < path.length; end = step.lastIndex) {
    const [found, name, index, double, single] = step.exec(path) ?? [];
    if (found === undefined) return undefined;
    const key = name ?? double ?? single ?? '';
    query += index === undefined ? (/^[A-Za-z_]\w*$/u.test(key) ? `.${key}` : `['${key}']`) : `[${index}]`;
  }
  return query;
}

/** The query of a value that is to be captured; a length is no value of the document. */
export function captureQuery(path: string): string | undefined {
  const query = queryOf(path);
  return query === undefined || lengthOf(query).length ? undefined : query;
}
