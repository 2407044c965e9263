import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  escapeHtml,
  escapeLogLine,
  escapeMarkdown,
  escapeXml,
  markdownCode,
  markdownFence,
  safeHref,
} from '../src/index.ts';

describe('Markdown', () => {
  test.each([
    ['HTML that closes a fold', '</details>', '&lt;/details&gt;'],
    ['a comment that hides the rest', 'a <!-- b', 'a &lt;!-- b'],
    ['a notification of a person', 'thanks @octocat', 'thanks @<!-- -->octocat'],
    ['a notification of a team', '@octo/release', '@<!-- -->octo/release'],
    ['a cross reference', 'fixes #12', 'fixes #<!-- -->12'],
    ['a remote image', '![x](https://evil.example/p.png)', String.raw`!\[x\](https://evil.example/p.png)`],
    ['a script link', '[x](javascript:alert(1))', String.raw`\[x\](javascript:alert(1))`],
    ['a table cell', 'a|b', String.raw`a\|b`],
    ['a heading', '# big', String.raw`\# big`],
    ['a list', '1. one', String.raw`1\. one`],
    ['several lines', 'a\r\n\r\nb', 'a b'],
    ['an identifier stays readable', 'client_id', 'client_id'],
    ['right-to-left override', 'user\u202Egnp.exe', 'usergnp.exe'],
  ])('%s', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test('a code span cannot be closed by its own text', () => {
    expect(markdownCode('a ``b`` c')).toBe('```a ``b`` c```');
    expect(markdownCode('`')).toBe('`` ` ``');
  });

  test('a fence cannot be closed by its own text', () => {
    expect(markdownFence('a\n````\nb')).toBe('`````\na\n````\nb\n`````');
  });

  test('no text leaves a live tag, mention, image or table cell behind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const shown = escapeMarkdown(text).replaceAll('<!-- -->', '');
        expect(shown).not.toMatch(/(?<!\\)(?:\\\\)*[[\]|`*]/u);
        expect(escapeMarkdown(text)).not.toMatch(/<(?!!-- -->)|\n|@[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe('other destinations', () => {
  test('HTML and XML escape what each needs', () => {
    expect(escapeHtml(`<a href='x'>&"`)).toBe('&lt;a href=&#39;x&#39;&gt;&amp;&quot;');
    expect(escapeXml("it's \u0000\uFFFE")).toBe('it&apos;s ');
  });

  test.each(['::error::x', '  ::set-output name=a::b', '##[group]x', 'a\n::stop-commands::t'])(
    'the runner takes no command from %j',
    (text) => {
      expect(escapeLogLine(text)).not.toMatch(/^\s*(?:::|##\[)/mu);
    },
  );

  test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '/relative', 'file:///etc/passwd'])(
    '%s is no link',
    (href) => {
      expect(safeHref(href)).toBeUndefined();
    },
  );

  test('a link cannot close its own brackets', () => {
    expect(safeHref('https://shop.example/a)b|c')).toBe('https://shop.example/a%29b%7Cc');
  });
});
