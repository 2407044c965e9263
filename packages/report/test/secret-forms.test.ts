import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../src/index.ts';

const secret = 'pässw"rd+1/ =<x\u{1F511}';

describe('a secret is gone, whoever wrote it', () => {
  test.each([
    ['percent-encoded', 'p%C3%A4ssw%22rd%2B1%2F%20%3D%3Cx%F0%9F%94%91'],
    ['percent-encoded, small digits', 'p%c3%a4ssw%22rd%2b1%2f%20%3d%3cx%f0%9f%94%91'],
    ['percent-encoded, "+" for a space', 'p%C3%A4ssw%22rd%2B1%2F+%3D%3Cx%F0%9F%94%91'],
    ['percent-encoded, "+" for a space, small digits', 'p%c3%a4ssw%22rd%2b1%2f+%3d%3cx%f0%9f%94%91'],
    ['a path of a URL', new URL(`http://a/${secret}`).pathname.slice(1)],
    ['every byte percent-encoded, small digits', Buffer.from(secret).toString('hex').replace(/../gu, '%$&')],
    ['JSON of Python', String.raw`p\u00e4ssw\"rd+1/ =<x\ud83d\udd11`],
    ['JSON of PHP', String.raw`p\u00e4ssw\"rd+1\/ =<x\ud83d\udd11`],
    ['JSON of PHP, Unicode unescaped', String.raw`pässw\"rd+1\/ =<x` + '\u{1F511}'],
    ['JSON of Java', String.raw`p\u00E4ssw\"rd+1/ =<x\uD83D\uDD11`],
    ['JSON of Go', String.raw`pässw\"rd+1/ =\u003cx` + '\u{1F511}'],
    ['JSON of .NET', String.raw`p\u00E4ssw\u0022rd\u002B1/ =\u003Cx\uD83D\uDD11`],
    ['JSON of Python inside JSON', String.raw`p\\u00e4ssw\\\"rd+1/ =<x\\ud83d\\udd11`],
    ['HTML of Python and Go', 'pässw&#34;rd+1/ =&lt;x\u{1F511}'],
    ['hexadecimal, capital letters', Buffer.from(secret).toString('hex').toUpperCase()],
    ['a header, each byte a character', Buffer.from(secret).toString('latin1')],
  ])('%s', (_, text) => {
    expect(createRedactor([secret]).redact(`before ${text} after`)).toBe('before *** after');
  });

  test('what looks like an escape in the secret itself stays what it is', () => {
    const odd = String.raw`a\u00e4b` + 'é';
    const shown = createRedactor([odd]).redact(String.raw`x a\\u00e4b\u00E9 y`);
    expect(shown).toBe('x *** y');
  });

  test('of any text, percent-encoding and ASCII JSON with digits of either case', () => {
    const printable = fc
      .string({ unit: 'binary', minLength: 4, maxLength: 30 })
      .map((text) => text.replace(/\p{Cc}/gu, '-'));
    fc.assert(
      fc.property(printable, fc.boolean(), (value, upper) => {
        fc.pre(value.trim().length >= 4);
        const cased = (digits: string): string => (upper ? digits.toUpperCase() : digits.toLowerCase());
        const escape = (unit: string): string =>
          `\\u${cased(unit.charCodeAt(0).toString(16).padStart(4, '0'))}`;
        const percent = encodeURIComponent(value).replace(/%../gu, cased);
        const json = JSON.stringify(value)
          .slice(1, -1)
          .replace(/[\u007F-\uFFFF]/g, escape);
        const redactor = createRedactor([value]);
        expect(redactor.redact(percent)).not.toContain(percent);
        expect(redactor.redact(json)).not.toContain(json);
      }),
    );
  });
});
