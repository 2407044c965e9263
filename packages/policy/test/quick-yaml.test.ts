import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { quickYaml } from '../src/configuration/quick-yaml.ts';

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
      word.map((value) => `- ${value}`),
      fc.tuple(word, word).map(([key, value]) => `- ${key}: ${value}`),
      fc.tuple(word, word).map(([key, value]) => `-   ${key}: ${value}`),
      fc.constantFrom('-', 'list:', '-  ', '- - a', '-a', '- # b', '- a:', '{ a: 1 }', '[x]'),
    ),
  )
  .map(([indent, text]) => `${' '.repeat(indent)}${text}`);

describe('the quick reader', () => {
  test('agrees with the library on whatever it accepts', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => agree(lines.join('\n'))),
      { numRuns: 12_000 },
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

  test('accepts lists, of values and of mappings, at and below their key', () => {
    const content = `roles:
  qa: [hubot]
  on-call:
  - olga
  - "monalisa"
windows:
  - Mon-Thu 09:00-16:00 Europe/Berlin
  - { from: 5s }
notify:
  -  channel: '#releases'   # where people are
     url: \${X}
     when:
       - release
  - channel: none
long:
  { request: GET /api/products, expect: [1] } # on a line of its own
last:
`;
    expect(quickYaml(content)?.value).toEqual(whole(content)?.value);
    expect(quickYaml(content)?.value).toMatchObject({ notify: [{ when: ['release'] }, { channel: 'none' }] });
  });

  test.each([
    ['lists', `a: ${'['.repeat(100_000)}`],
    ['mappings', `a: ${'{ a: '.repeat(100_000)}`],
    ['blocks', Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('gives up on %s that are nested without end', (_what, content) => {
    expect(quickYaml(content)).toBeUndefined();
  });
});
