import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonPath, knownJsonPath } from '../src/expect/json-path.ts';
import { compileJsonPath } from '../src/expect/json-path-library.ts';

const key = fc.constantFrom('a', 'b', '_c', 'length', '__proto__', 'constructor', 'd e', '0', '', 'é', '😀');
const step = fc.oneof(
  key.map((name) => `.${name}`),
  key.map((name) => `['${name}']`),
  fc.constantFrom(
    '[0]',
    '[1]',
    '[01]',
    '[-1]',
    '[999999999]',
    '[9999999999]',
    "['a\\'b']",
    '["a"]',
    '.0',
    '..a',
    '',
  ),
);
const query = fc.array(step, { maxLength: 4 }).map((steps) => `$${steps.join('')}`);
const document = fc
  .letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, 'text', 7),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(key, tie('any'), { maxKeys: 4 }),
    ),
  }))
  // As a body arrives: "__proto__" is a member like any other.
  .any.map((value) => JSON.parse(JSON.stringify(value)) as unknown);

describe('a query that is compiled without the library', () => {
  test('selects what the library selects', async () => {
    await fc.assert(
      fc.asyncProperty(query, document, async (text, value) => {
        const quick = knownJsonPath(text);
        if (quick === undefined) return;
        const exact = await compileJsonPath(text);
        expect({ text, singular: quick.singular, found: quick.select(value) }).toEqual({
          text,
          singular: exact.singular,
          found: exact.select(value),
        });
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['$', '$.id', '$.a.b[0].c', "$['a b'].c", '$._x[12]'])('%s', (text) => {
    expect(knownJsonPath(text)).toBeDefined();
  });

  test.each(['$.a[-1]', '$..a', '$.a[*]', '$[01]', '$.0', "$['a\\'b']", '$.a ', 'a', '$[?@.a]', '$.é'])(
    'never %s, which the library reads or refuses',
    (text) => {
      expect(knownJsonPath(text)).toBeUndefined();
    },
  );

  test('what is compiled once is known', async () => {
    await jsonPath('$..once');
    expect(knownJsonPath('$..once')).toBeDefined();
  });
});
