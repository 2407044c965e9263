import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { checkOf, runSuite, serve } from './support.ts';

/**
 * Random answers and random expectations, judged a second time by an evaluator that shares nothing with the engine:
 * it knows plain paths and a few operators, and is written as directly as it can be.
 */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const keys = ['a', 'b', 'c'] as const;
const scalar: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  null,
  true,
  false,
  0,
  1,
  2,
  -1,
  1.5,
  '',
  'x',
  'xy',
  '1',
  'true',
);
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 3 }),
  ),
}));
const step = fc.oneof(fc.constantFrom<string | number>(...keys), fc.constantFrom<string | number>(0, 1));
const operator = fc.constantFrom(
  'equals',
  'not',
  'contains',
  'above',
  'below',
  'at-least',
  'at-most',
  'type',
  'exists',
  'starts-with',
);
/** These take numbers only; anything else is a mistake of the suite. */
const limits = ['above', 'below', 'at-least', 'at-most'];
const types = ['string', 'number', 'boolean', 'null', 'array', 'object'];

type Expectation = {
  readonly path: (string | number)[];
  readonly operator: string;
  readonly operand: Json;
  /** Compare with what is found. */ readonly alike: boolean;
};

const expectation: fc.Arbitrary<Expectation> = fc
  .tuple(
    fc.array(step, { maxLength: 2 }),
    operator,
    value,
    fc.constantFrom(...types),
    fc.boolean(),
    fc.constantFrom('', 'x', 'xy'),
    fc.boolean(),
  )
  .map(([path, name, any, type, flag, start, alike]) => {
    const operands: Record<string, Json> = { type, exists: flag, 'starts-with': start };
    const number = typeof any === 'number' ? any : start.length;
    const operand = operands[name] ?? (limits.includes(name) ? number : any);
    return { path, operator: name, operand, alike };
  });

const response = fc.record({
  status: fc.constantFrom(200, 200, 200, 404, 500),
  body: fc.oneof(value, fc.dictionary(fc.constantFrom(...keys), value)),
});

function find(document: Json, path: readonly (string | number)[]): { readonly found: Json } | undefined {
  let here: Json = document;
  for (const part of path) {
    if (typeof part === 'number') {
      if (!Array.isArray(here) || part >= here.length) return undefined;
      here = here[part] as Json;
    } else {
      if (typeof here !== 'object' || here === null || Array.isArray(here) || !Object.hasOwn(here, part))
        return undefined;
      here = here[part] as Json;
    }
  }
  return { found: here };
}

/** JSON with sorted keys: two values are the same when their texts are. */
const text = (one: Json): string =>
  typeof one === 'object' && one !== null && !Array.isArray(one)
    ? `{${Object.keys(one)
        .sort()
        .map((key) => `${key}:${text(one[key] ?? null)}`)
        .join()}}`
    : Array.isArray(one)
      ? `[${one.map(text).join()}]`
      : JSON.stringify(one);

const typeName = (one: Json): string => (one === null ? 'null' : Array.isArray(one) ? 'array' : typeof one);

const asNumbers = (compare: (found: number, operand: number) => boolean) => (found: Json, operand: Json) =>
  typeof found === 'number' && typeof operand === 'number' && compare(found, operand);

const table: Record<string, (found: Json, operand: Json) => boolean> = {
  equals: (found, operand) => text(found) === text(operand),
  not: (found, operand) => text(found) !== text(operand),
  contains: (found, operand) =>
    typeof found === 'string'
      ? typeof operand === 'string' && found.includes(operand)
      : Array.isArray(found) && found.map(text).includes(text(operand)),
  above: asNumbers((found, operand) => found > operand),
  below: asNumbers((found, operand) => found < operand),
  'at-least': asNumbers((found, operand) => found >= operand),
  'at-most': asNumbers((found, operand) => found <= operand),
  type: (found, operand) => typeName(found) === operand,
  exists: (_found, operand) => operand === true,
  'starts-with': (found, operand) => typeof found === 'string' && found.indexOf(operand as string) === 0,
};

function holds({ path, operator: name, operand }: Expectation, document: Json): boolean {
  const at = find(document, path);
  if (at === undefined) return name === 'exists' && operand === false;
  return table[name]?.(at.found, operand) ?? false;
}

/** Half of the expectations expect what is there: otherwise hardly one would hold. */
function aimed(one: Expectation, document: Json): Expectation {
  const at = find(document, one.path);
  if (!one.alike || at === undefined || ['exists', 'starts-with'].includes(one.operator)) return one;
  if (limits.includes(one.operator) && typeof at.found !== 'number') return one;
  return { ...one, operand: one.operator === 'type' ? typeName(at.found) : at.found };
}

const query = (path: readonly (string | number)[]): string =>
  `$${path.map((part) => (typeof part === 'number' ? `[${part}]` : `['${part}']`)).join('')}`;

test('an independent evaluator comes to the same verdicts', async () => {
  let answer: { readonly status: number; readonly body: Json } = { status: 200, body: null };
  await using service = await serve((_request, reply) => {
    reply.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  });
  let passes = 0;
  await fc.assert(
    fc.asyncProperty(
      response,
      fc.array(expectation, { minLength: 4, maxLength: 12 }),
      fc.constantFrom(200, 200, 404),
      async (given, drafts, status) => {
        answer = given;
        const expectations = drafts.map((one) => aimed(one, given.body));
        const checks = Object.fromEntries(
          expectations.map((one, index) => [
            `check ${index}`,
            {
              request: 'GET /',
              expect: { status, json: { [query(one.path)]: { [one.operator]: one.operand } } },
            },
          ]),
        );
        const report = await runSuite(stringify({ checks }), { baseUrl: service.url });
        for (const [index, one] of expectations.entries()) {
          const expected = given.status === status && holds(one, given.body);
          if (expected) passes += 1;
          const { outcome, attempts } = checkOf(report, `check ${index}`);
          const told = JSON.stringify({ one, given, told: attempts.map(({ failures }) => failures) });
          expect({ told, outcome }).toEqual({ told, outcome: expected ? 'pass' : 'fail' });
        }
      },
    ),
    { numRuns: 150 },
  );
  expect(passes).toBeGreaterThan(20);
}, 20_000);
