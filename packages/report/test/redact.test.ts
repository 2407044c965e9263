import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../src/index.ts';

const secret = 'p4ss w0rd/+"<&\'é';

describe('redaction', () => {
  test.each([
    ['raw', secret],
    ['base64', Buffer.from(secret).toString('base64')],
    ['base64 inside Basic credentials', Buffer.from(`user:${secret}`).toString('base64')],
    ['base64 two bytes in', Buffer.from(`ab${secret}cd`).toString('base64')],
    ['base64url', Buffer.from(`a${secret}`).toString('base64url')],
    ['percent-encoded', encodeURIComponent(secret)],
    ['a form field', new URLSearchParams({ a: secret }).toString()],
    ['JSON', JSON.stringify({ a: secret })],
    ['JSON inside JSON', JSON.stringify(JSON.stringify(secret))],
    ['HTML', 'p4ss w0rd/+&quot;&lt;&amp;&#39;é'],
    ['XML', 'p4ss w0rd/+&quot;&lt;&amp;&apos;é'],
    ['hexadecimal', Buffer.from(secret).toString('hex')],
  ])('%s is gone', (_, text) => {
    const shown = createRedactor([secret]).redact(`before ${text} after`);
    expect(shown).toContain('***');
    expect(shown).not.toContain('p4ss');
    expect(shown).not.toContain(Buffer.from(secret).toString('base64').slice(4, 12));
  });

  test('a longer secret is replaced before the shorter one inside it', () => {
    expect(createRedactor(['token', 'token-and-more']).redact('a token-and-more b')).toBe('a *** b');
  });

  test('a value under four characters is not masked, since that would reveal it', () => {
    const redactor = createRedactor();
    expect(redactor.add('abc')).toBe(false);
    expect(redactor.redact('abc')).toBe('abc');
  });

  test('keys and values at any depth', () => {
    const redactor = createRedactor(['hunter22']);
    expect(redactor.redactDeep({ hunter22: [{ a: 'x hunter22' }, 1, null] })).toEqual({
      '***': [{ a: 'x ***' }, 1, null],
    });
  });

  test('no secret of printable characters survives in any position', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 6, maxLength: 40 }),
        fc.string(),
        fc.string(),
        (value, before, after) => {
          fc.pre(value.trim().length >= 4);
          expect(createRedactor([value]).redact(`${before}${value}${after}`)).not.toContain(value);
        },
      ),
    );
  });
});
