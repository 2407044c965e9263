import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor, secretForms } from '@release-actions/report';
import { excerptOf } from '../src/expect/excerpt.ts';
import { runSuite, serve } from './support.ts';
import type { RunOptions } from './support.ts';

const secret = 'correct-horse-battery-staple-2026';
const secrets = { PW: secret };
const fillers = ['x', '\n', '"', '\u{1F600}'];
const before = 'q'.repeat(180);

/** Everything that is told of a run against a server that says the secret in many places. */
async function told(checks: string, options: RunOptions = { secrets }): Promise<string> {
  await using service = await serve(({ url = '' }, answer) => {
    if (url === '/header') answer.setHeader('x-token', before + secret);
    const body = {
      '/json': JSON.stringify({ token: secret, note: before + secret }),
      '/object': JSON.stringify({ note: before + secret }),
      '/plain': secret,
      '/name': `{ "${'n'.repeat(90)}${secret}": 1, "${'n'.repeat(90)}${secret}": 2 }`,
      '/compare': 'x'.repeat(50) + secret,
      '/graphql': JSON.stringify({ errors: [{ message: before + secret + before }] }),
    };
    answer.end(url in body ? body[url as keyof typeof body] : before + secret + before);
  });
  const declared = options.secrets === undefined ? '' : 'secrets: [PW]\n';
  const report = await runSuite(`${declared}checks:\n  a: ${checks.replaceAll('BASE', service.url)}\n`, {
    baseUrl: service.url,
    ...options,
  });
  return JSON.stringify(report);
}

describe('what crosses the end of a message is masked before it is cut', () => {
  const script = (code: string): string => `command: [node, -e, ${JSON.stringify(code)}]`;
  const environment = "environment: { PW: '${PW}' }";

  test.each([
    ['a body', '{ request: GET /, expect: { body: zzz } }'],
    ['a header', '{ request: GET /header, expect: { headers: { x-token: zzz } } }'],
    ['a value of JSON', '{ request: GET /json, expect: { json: { $.note: zzz } } }'],
    ['an object of JSON', '{ request: GET /object, expect: { json: { $: zzz } } }'],
    ['a name that stands twice', '{ request: GET /name, expect: { json: { $.x: { exists: false } } } }'],
    ['two answers', "{ compare: { request: GET /compare, with: ['BASE/other'] } }"],
    [
      'the last line of a command',
      `{ ${script("console.error('q'.repeat(290) + process.env.PW); process.exit(1)")}, ${environment} }`,
    ],
    [
      'the output of a command',
      `{ ${script("console.log('q'.repeat(190) + process.env.PW)")}, ${environment}, expect: { output: zzz } }`,
    ],
    [
      'a failed test of a command',
      `{ ${script("console.log('1..1\\nnot ok 1 - ' + 'q'.repeat(490) + process.env.PW)")}, ${environment}, result: { tap: '-' } }`,
    ],
    ['what JSON.parse quotes', '{ request: GET /plain, expect: { json: { $.x: 1 } } }'],
  ])('%s', async (_what, check) => {
    const shown = await told(check);
    expect(shown).not.toContain(secret.slice(0, 4));
    expect(shown).not.toContain(secret.slice(-6));
  });

  test('a value that the same answer gave as a secret', async () => {
    const check =
      '{ request: GET /json, expect: { json: { $.note: zzz } }, capture: { t: { json: $.token, secret: true } } }';
    expect(await told(check, {})).not.toContain(secret.slice(0, 4));
  });
});

describe('the start of a text', () => {
  test('of a form that crosses its end, four characters are never left', () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 6, maxLength: 40 })
      .filter((text) => text.trim().length >= 6);
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(...fillers),
        (values, which, into, limit, filler) => {
          const forms = values.flatMap(secretForms);
          const form = forms[which % forms.length] ?? '';
          const inside = 1 + (into % (form.length - 1));
          const start = filler.repeat(60).slice(0, Math.max(0, limit - inside));
          const text = start + form + filler.repeat(60);
          const shown = createRedactor(values).redactStart(text, start.length + inside);
          const masked = createRedactor(values).redact(start);
          for (let length = 4; length <= form.length; length += 1)
            expect(shown.slice(masked.length).endsWith(form.slice(0, length))).toBe(false);
          expect(createRedactor(values).redact(text).startsWith(shown)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['what is short stays whole', 'a short text', 'a short text'],
    ['what is long says how long', 'y'.repeat(30), `${'y'.repeat(20)}… (30 characters)`],
    ['a secret before the end', `${secret} ${'y'.repeat(20)}`, '***… (54 characters)'],
    ['a secret at the end', `${'y'.repeat(18)}${secret}`, `${'y'.repeat(18)}***… (51 characters)`],
    ['a secret after the end', `${'y'.repeat(20)}${secret}`, `${'y'.repeat(20)}… (53 characters)`],
    ['many secrets', secret.repeat(3), '***… (99 characters)'],
  ])('%s', (_what, text, expected) => {
    expect(excerptOf(createRedactor([secret]))(text, 20)).toBe(expected);
  });
});
