import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { openSource } from '../src/suite/source.ts';
import { quickYaml } from '../src/suite/quick-yaml.ts';

/** What the library reads, or undefined where it finds a mistake. */
function whole(content: string): { readonly value: unknown } | undefined {
  const document = parseDocument(content, { uniqueKeys: true, prettyErrors: false });
  return document.errors.length + document.warnings.length > 0
    ? undefined
    : { value: document.toJS() as unknown };
}

/** What is read quickly is read by the library, and is the same there. */
function agree(content: string): void {
  const quick = quickYaml(content);
  if (quick === undefined) return;
  const read = whole(content) ?? { value: 'a mistake' };
  expect({ content, value: quick.value }).toEqual({ content, ...read });
}

const word = fc.constantFrom(
  ...[
    'a',
    'b',
    'checks',
    'request',
    'GET /x',
    'GET /a?b=${c}',
    '200',
    '-3',
    '1.50',
    '007',
    '0x1f',
    '1e3',
    '+1',
    '.5',
    '-0',
  ],
  ...[
    'true',
    'True',
    'yes',
    'null',
    '~',
    'Null',
    '',
    '5s',
    '500 ms',
    '20 kB',
    '2xx',
    '1_000',
    '12:30',
    '2026-01-02',
    '-',
    '?',
  ],
  ...[
    '"q"',
    "'q'",
    '"a: b"',
    "'it''s'",
    '"\\n"',
    '{ a: 1 }',
    '{a: 1, b: [x, 2]}',
    '{ $.id: 3, }',
    '[a, b]',
    '[]',
    '{}',
    '[a b, "c"]',
  ],
  ...[
    '{ "k": v }',
    "{ 'k': v, k: w }",
    '{ a: 1, a: 2 }',
    '{ a: b: c }',
    '{ a }',
    '[a: b]',
    '{ a: "x" y }',
    '{ a: #b }',
    '[ -1, - ]',
  ],
  ...[
    '# comment',
    'a # comment',
    'a#b',
    'a: b',
    'a:',
    '*x',
    '&x a',
    '!t a',
    '|',
    '>',
    '%a',
    '@a',
    '`a',
    'http://a:1/b',
    'x,y',
    'a]',
    'a}',
  ],
  ...[
    '${x}',
    '$.a',
    '$.tags[*]',
    '$.a[0].b',
    '日本 😀',
    '---',
    '...',
    '- a',
    '\u00a0',
    'a  b',
    '"a" # c',
    '{ a: 1 } # c',
    '{ a: 1',
    '[1, 2',
  ],
);
const line = fc
  .tuple(
    fc.constantFrom(0, 2, 4, 6, 1),
    fc.oneof(
      word,
      fc.tuple(word, word).map(([key, value]) => `${key}: ${value}`),
      fc.tuple(word, word).map((pair) => pair.join(' ')),
    ),
  )
  .map(([indent, text]) => `${' '.repeat(indent)}${text}`);

describe('the quick reader', () => {
  test('agrees with the library on whatever it accepts', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => agree(lines.join('\n'))),
      { numRuns: 6000 },
    );
    fc.assert(
      fc.property(word, word, (key, value) => agree(`${key}: ${value}\n`)),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from(`ab1-.:#{}[],"' \n$`)) }), agree), {
      numRuns: 6000,
    });
  });

  test('accepts what most suites consist of', () => {
    const content = `# smoke
name: Shop front
version: GET /version
checks:
  home: GET /
  search:
    request: GET /search?q=\${term}  # slow
    timeout: 5s
    expect: { status: 200, json: { $.hits[0]: 'x' } }
  "with quotes": { request: GET /a, needs: [home, search], advisory: true }
`;
    // \`$.hits[0]\` cannot stand unquoted in a flow collection.
    expect(quickYaml(content)).toBeUndefined();
    const quoted = content.replace('$.hits[0]', '"$.hits[0]"');
    expect(quickYaml(quoted)?.value).toEqual(whole(quoted)?.value);
    expect(quickYaml(quoted)?.places.get('checks\nsearch')).toEqual({ line: 6, column: 3 });
  });
});

describe('a key that is there twice is a mistake', () => {
  test.each([
    ['smoke.yml', 'checks:\n  a: GET /\n  a: GET /b\n', 3],
    ['smoke.json', '{\n"checks": {"a": "GET /",\n"a": "GET /b"}}', 3],
  ])('in %s', async (file, content, at) => {
    await expect(openSource(file, content)).rejects.toMatchObject({
      problems: [
        { position: { file, line: at }, message: expect.stringContaining('there twice') as unknown },
      ],
    });
  });
});
