import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  announcement,
  bodyDigest,
  changelogEntry,
  guideLayout,
  guideTemplate,
  readBody,
  readLayout,
  toDocument,
  withEntry,
} from '@release-actions/notes';
import { ConfigurationError, toHtml, toText } from '@release-actions/report';
import { publishedBody, withDate, writeBody } from '../src/document/body.ts';
import { fillLayout } from '../src/document/layout.ts';
import { safeLine, safeProse } from '../src/document/prose.ts';
import { readFields, stateOf } from '../src/document/read-fields.ts';
import { fieldIds } from '../src/fields/field.ts';
import { fields } from '../src/fields/registry.ts';

const origin = {
  key: 'shop:production',
  from: { name: 'v1', sha: 'a'.repeat(40) },
  to: { name: 'v2', sha: 'b'.repeat(40) },
};
const filled = fillLayout(guideLayout, new Map(fieldIds.map((id) => [id, [`text of ${id}`]])));

describe('the template', () => {
  test("is exactly the guide's, in its order", () => {
    expect(fieldIds.map((id) => fields[id].label)).toEqual([
      'Release name / number',
      'Date',
      'Summary',
      'New features',
      'Improvements',
      'Bug fixes',
      'Migration steps (if any)',
      'Breaking changes (if any)',
      'Known issues',
      'Customer impact assessment (from Customer Success Manager)',
      'Rollback procedure (if different from standard)',
    ]);
    const places = fieldIds.map((id) => guideTemplate.indexOf(`{{${id}}}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('what is printed is found again', () => {
    expect([...readFields(filled)]).toEqual(fieldIds.map((id) => [id, `text of ${id}`]));
  });

  test('headings that people changed in passing are found; ones in code are none', () => {
    const edited = filled
      .replace('## Summary', '## **summary:**')
      .replace('text of summary', 'a\n\n```\n## Known issues\n```\nb');
    expect(readFields(edited).get('summary')).toBe('a\n\n```\n## Known issues\n```\nb');
    expect(readFields(edited).get('known-issues')).toBe('text of known-issues');
  });

  test('a team may order and name things otherwise', () => {
    const text = [
      '# {{name}}',
      'Live: {{date}}',
      ...fieldIds
        .slice(2)
        .toReversed()
        .map((id) => `## About ${id}\n{{ ${id} }}`),
    ].join('\n');
    const layout = readLayout(text.replace('# {{name}}', 'Release {{name}}'), 'notes.md');
    const body = fillLayout(layout, new Map(fieldIds.map((id) => [id, [`text of ${id}`]])));
    expect(new Map(readFields(body, layout))).toEqual(new Map(fieldIds.map((id) => [id, `text of ${id}`])));
    expect(withDate(body, '2026-11-24', layout)).toContain('Live: 2026-11-24\n');
  });

  test.each([
    ['{{summary}}', 1, 'needs a heading of its own'],
    ['## A\n{{summary}}\n{{fixes}}', 3, 'needs a heading of its own'],
    ['## A\n{{sumary}}', 2, 'Did you mean "summary"?'],
    ['## A\nsee {{summary}} here', 2, 'must stand on a line of its own'],
    ['## A\n{{summary}}\n## B\n{{summary}}', 4, 'a second time'],
    ['## A', 1, `the guide's field "Summary" has no place`],
  ])('%j is refused with its line', (text, line, message) => {
    const read = (): unknown => readLayout(text, 'notes.md');
    expect(read).toThrow(ConfigurationError);
    try {
      read();
    } catch (error) {
      const { problems } = error as ConfigurationError;
      expect(problems).toContainEqual(
        expect.objectContaining({
          message: expect.stringContaining(message) as unknown,
          position: expect.objectContaining({ line }) as unknown,
        }),
      );
    }
  });
});

describe('a draft', () => {
  test("comes apart into what was put together, also as GitHub's editor writes it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.boolean(),
        (visible, base, windows) => {
          fc.pre(!visible.includes('release-actions:notes'));
          const text = writeBody(visible, origin, base);
          const read = readBody(windows ? text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : text);
          expect(read).toEqual({ visible: `${visible.replaceAll('\r\n', '\n').trimEnd()}\n`, origin, base });
        },
      ),
    );
  });

  test('whose comment was damaged keeps its text, and loses only its base', () => {
    const text = writeBody('words', origin, 'base').replace('"base":"', '"base":"x');
    expect(readBody(text)).toMatchObject({ visible: 'words\n', base: undefined });
    expect(readBody('only words')).toEqual({ visible: 'only words\n', origin: undefined, base: undefined });
  });

  test('cannot be ended early by what it remembers', () => {
    const evil = { ...origin, key: 'a --> <script>' };
    const text = writeBody('words', evil, 'base --> <b>');
    expect(text.split('-->')).toHaveLength(2);
    expect(readBody(text).origin).toEqual(evil);
  });

  test('is approved without its date and its comment, and with everything else', () => {
    const digest = bodyDigest(filled);
    expect(bodyDigest(withDate(filled, '2026-11-24'))).toBe(digest);
    expect(bodyDigest(readBody(publishedBody(withDate(filled, '2026-11-24'), origin)).visible)).toBe(digest);
    expect(bodyDigest(filled.replaceAll('\n', '\r\n'))).toBe(digest);
    fc.assert(
      fc.property(fc.nat(filled.trimEnd().length - 1), (at) => {
        fc.pre(
          !filled.slice(0, at).endsWith('\n') &&
            filled.split('\n').findIndex(
              (_, line) =>
                filled
                  .split('\n')
                  .slice(0, line + 1)
                  .join('\n').length >= at,
            ) !== 2,
        );
        expect(bodyDigest(`${filled.slice(0, at)}#${filled.slice(at)}`)).not.toBe(digest);
      }),
    );
  });
});

test.each([
  [undefined, 'missing'],
  ['', 'missing'],
  ['> **To do for qa:** look', 'missing'],
  ['words\n\n> **To do for qa:** look', 'missing'],
  ['None.', 'none'],
  ['n/a', 'none'],
  ['Standard procedure: `docs/rollback.md`.', 'none'],
  ['Nothing changes for you.', 'filled'],
] as const)('a field with %j is %s', (text, state) => {
  expect(stateOf(text)).toBe(state);
});

describe('text of others', () => {
  /** Without escaped characters and code spans, read from left to right as CommonMark does. */
  function outsideCode(markdown: string): string {
    let rest = markdown;
    let outside = '';
    while (rest !== '') {
      const [run = ''] = /^`*/u.exec(rest) ?? [];
      const after = rest.slice(run.length);
      const close = run === '' ? -1 : after.search(new RegExp(`(?<!\`)${run}(?!\`)`, 'u'));
      if (/^\\[!-~]/u.test(rest)) rest = rest.slice(2);
      else if (close !== -1) rest = after.slice(close + run.length);
      else {
        outside += run === '' ? (rest[0] ?? '') : run;
        rest = rest.slice(Math.max(1, run.length));
      }
    }
    return outside;
  }

  test('can be read and nothing else', () => {
    const tricks = fc.constantFrom(
      '<script>',
      '</details>',
      '<!--',
      '-->',
      '@octocat',
      '@o/team',
      '#12',
      'o/r#3',
      '![a](https://x/y.png)',
      '[a](javascript:alert(1))',
      '`',
      '``',
      '|',
      '**',
      '\u202e',
      '\u0007',
      '\r',
      '&lt;',
      '\\',
      ' ',
      'word',
    );
    fc.assert(
      fc.property(fc.array(tricks, { maxLength: 8 }), (parts) => {
        const line = outsideCode(safeLine(parts.join(' ')));
        expect(line).not.toMatch(/<(?!!-- -->)/u);
        expect(line.replaceAll('<!-- -->', '\u200b')).not.toMatch(/(?<![\\\w])@[a-z]/iu);
        expect(line).not.toMatch(/(?<!\\)!\[|\]\((?!https?:)/u);
        // eslint-disable-next-line no-control-regex -- they are what must not be there
        expect(line).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\n]/u);
      }),
      { numRuns: 1_000 },
    );
  });

  test('keeps its paragraphs, lists and code, and opens no heading', () => {
    expect(safeProse('# Do this\n\n- one\n  - two\n\n```sh\nrm -rf <x> # @you\n```\n---\nlast @you')).toEqual(
      ['Do this', '', '- one', '  - two', '', '```sh', 'rm -rf <x> # @you', '```', 'last `@you`'],
    );
  });
});

describe('other forms', () => {
  const markdown = filled
    .replace('text of fixes', '- a `b` **c** ([#1](https://x.example/1))\n- &lt;d&gt; \\| e')
    .replace('text of known-issues', 'None.');

  test('plain text and HTML say the same', () => {
    const document = toDocument(markdown);
    expect(toText(document)).toContain('- a b c (#1 (https://x.example/1))\n- <d> | e');
    expect(toHtml(document)).toContain(
      '<li>a <code>b</code> <strong>c</strong> (<a href="https://x.example/1">#1</a>)</li><li>&lt;d&gt; | e</li>',
    );
  });

  test('what is folded away stays folded, and is read with what is in it', () => {
    const document = toDocument(
      '- a\n\n<details><summary>2 changes of upkeep</summary>\n\n- b\n- c\n\n</details>\n\n## D\n\ne',
    );
    expect(toHtml(document)).toMatch(
      /<details><summary>2 changes of upkeep<\/summary>[\s\S]*<li>c<\/li>[\s\S]*<\/details>[\s\S]*<h2>D<\/h2>/u,
    );
    expect(toText(document)).toContain('- c');
  });

  test('each audience is told its fields; what says none is left out', () => {
    const text = (audience: 'release' | 'stakeholders' | 'support'): string =>
      toText(announcement(markdown, audience));
    expect(text('stakeholders')).toContain('text of customer-impact');
    expect(text('stakeholders')).not.toContain('text of rollback');
    expect(text('support')).toContain('text of rollback');
    expect(text('support')).not.toContain('Known issues');
  });

  test('a changelog has each release once, the newest first', () => {
    const older = changelogEntry(markdown, 'v1', '2026-01-01');
    const newer = changelogEntry(markdown, 'v2', '2026-02-02');
    const once = withEntry(withEntry('', older, 'v1'), newer, 'v2');
    expect([...once.matchAll(/^## (\S+)/gmu)].map(([, tag]) => tag)).toEqual(['v2', 'v1']);
    expect(withEntry(once, newer, 'v2')).toBe(once);
    expect(withEntry(once, older, 'v1')).toBe(once);
    expect(withEntry('# Ours\n\nWords.\n\n## v0\n\nold\n', newer, 'v2')).toMatch(
      /^# Ours\n\nWords\.\n\n## v2 [\s\S]*\n## v0\n\nold\n$/u,
    );
  });
});
