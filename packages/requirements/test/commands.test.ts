import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeOf, formatCode, whatChanged } from '../src/signoff/code.ts';
import { readCode, readCommands } from '../src/signoff/commands.ts';
import { spokenLines } from '@release-actions/evidence';
import { comment, otherSha, subject } from './support/world.ts';

const code = '4be190c277fa31d0';
const heard = (body: string, more: Parameters<typeof comment>[2] = {}) =>
  readCommands([comment('sam', body, more)]);

describe('commands', () => {
  test.each([
    [`/sign security-approval ${code}`, { verb: 'sign', requirement: 'security-approval', code }],
    ['/sign security-approval 4be1 90c2 77fa 31d0', { verb: 'sign', code }],
    ['/SIGN Security-Approval 4BE1-90C2-77FA-31D0', { verb: 'sign', requirement: 'security-approval', code }],
    ['/sign security-approval `4be1 90c2 77fa`', { verb: 'sign', code: '4be190c277fa' }],
    ['/sign custom:load-test 4be190c277fa', { verb: 'sign', requirement: 'custom:load-test' }],
    ['  /sign security-approval 4be190c277fa  ', { verb: 'sign' }],
    ['Looks good.\n\n/sign security-approval 4be190c277fa\nThanks', { verb: 'sign' }],
    ['/revoke security-approval', { verb: 'revoke', requirement: 'security-approval' }],
    ['/go', { verb: 'go', code: undefined }],
    [`/go ${code}`, { verb: 'go', code }],
    ['/no-go not before the fair', { verb: 'no-go', reason: 'not before the fair' }],
    ['/no-go', { verb: 'no-go', reason: 'no reason given' }],
    [
      '/override backup 4h the snapshot service is down',
      { verb: 'override', until: '2026-11-24T14:30:00.000Z' },
    ],
    [
      '/override backup 2026-11-25T12:00+01:00 reason',
      { verb: 'override', until: '2026-11-25T11:00:00.000Z' },
    ],
    ['/override backup 2026-12-01 reason', { verb: 'override', until: '2026-12-01T00:00:00.000Z' }],
    ['/defer #12', { verb: 'defer', item: '#12' }],
    ['/defer SHOP-9', { verb: 'defer', item: 'SHOP-9' }],
    ['/impact checkout is slow', { verb: 'impact', text: 'checkout is slow' }],
    ['/verify traffic is low at night', { verb: 'verify' }],
    ['/ack', { verb: 'ack' }],
    ['/unfreeze false alarm', { verb: 'unfreeze', reason: 'false alarm' }],
    ['/withdraw superseded by 1.5.0', { verb: 'withdraw' }],
  ])('%j', (body, expected) => {
    const { commands, refusals } = heard(body);
    expect(refusals).toEqual([]);
    expect(commands).toEqual([expect.objectContaining({ login: 'sam', ...expected })]);
  });

  test.each([
    ['/sign security-approval 4be1', 'write `/sign'],
    ['/sign security-approval 4be190c277fa if the fix lands', 'a sign-off has no conditions'],
    ['/sign ѕecurity-approval 4be190c277fa', 'write `/sign'],
    ['/go but only tomorrow', 'a go has no conditions'],
    ['/override backup soon it is fine', 'is no time limit'],
    ['/override backup 4h', 'write `/override'],
    ['/override backup 2026-02-31 reason', 'is no time limit'],
    ['/defer everything', 'write `/defer'],
    ['/sigm security-approval 4be190c277fa', 'Did you mean "/sign"?'],
  ])('%j is refused with the reason', (body, why) => {
    const { commands, refusals } = heard(body);
    expect(commands).toEqual([]);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]?.login).toBe('sam');
    expect(refusals[0]?.why).toContain(why);
  });

  test.each([
    '/rollback',
    'I would /sign security-approval 4be190c277fa',
    '- /go',
    '1. /go',
    '# /go',
    '/etc/passwd',
    'and/or',
  ])('%j is no command of ours', (body) => {
    expect(heard(body)).toEqual({ commands: [], refusals: [] });
  });
});

describe('what is shown or repeated is not said', () => {
  const line = `/sign security-approval ${code}`;
  test.each([
    ['a quote', `> ${line}`],
    ['a quote in a quote', `> > ${line}`],
    ['a quote that goes on lazily', `> Sam wrote:\n${line}`],
    ['a fence', `\`\`\`\n${line}\n\`\`\``],
    ['a fence with a language', `~~~text\n${line}\n~~~`],
    ['a fence that never ends', `\`\`\`\n${line}`],
    ['a longer fence around a shorter one', `\`\`\`\`\n\`\`\`\n${line}\n\`\`\`\`\n`],
    ['indented code', `    ${line}`],
    ['indented code with a tab', `\t${line}`],
    ['an HTML comment', `<!-- ${line} -->`],
    ['an HTML comment over lines', `<!--\n${line}\n-->`],
    ['an HTML comment that never ends', `<!--\n${line}`],
    ['a pre block', `<pre>\n${line}\n</pre>`],
    ['a blockquote element', `<blockquote>\n${line}\n</blockquote>`],
    ['inline code', `\`${line}\``],
    ['a link', `[x](${line})`],
  ])('%s', (_, body) => {
    expect(heard(body).commands).toEqual([]);
  });

  test('what follows a quote, a fence or a comment is said', () => {
    for (const before of ['> quoted\n\n', '```\ncode\n```\n', '<!-- hidden -->\n', 'text\n    ']) {
      expect(heard(`${before}${line}`).commands).toHaveLength(1);
    }
  });

  test('carriage returns change nothing', () => {
    expect(heard(`Hello\r\n${line}\r\n`).commands).toHaveLength(1);
    expect(heard(`> quoted\r\n${line}\r\n`).commands).toHaveLength(0);
  });

  test('a property: no line of a fenced block is ever spoken', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme-ascii' })), (lines) => {
        const inside = lines
          .filter((text) => !/^ {0,3}(?:`{3,}|~{3,})/u.test(text))
          .map((text) => text.replaceAll(/[\r\n]/gu, ' '));
        expect(
          spokenLines(['~~~~', ...inside, '~~~~'].join('\n')).filter((text) => text.startsWith('/')),
        ).toEqual([]);
      }),
    );
  });
});

describe('who speaks', () => {
  const line = `/sign security-approval ${code}`;
  test.each([
    ['a bot', { author: { login: 'release[bot]', type: 'Bot' } }, 'not a person'],
    ['an organisation', { author: { login: 'octoacme', type: 'Organization' } }, 'not a person'],
    ['a mannequin', { author: { login: 'sam', type: 'Mannequin' } }, 'not a person'],
    ['an account of unknown type', { author: { login: 'sam', type: null } }, 'not a person'],
    ['a deleted account', { author: null }, 'the account is gone'],
    ['a ghost', { author: { login: null, type: null } }, 'the account is gone'],
    ['a login that GitHub cannot have', { author: { login: 'ѕam', type: 'User' } }, 'not a GitHub login'],
    ['an edited comment', { lastEditedAt: '2026-11-24T10:40:00Z' }, 'was edited'],
    ['a hidden comment', { minimized: true }, 'was hidden'],
  ])('%s is refused', (_, more, why) => {
    const { commands, refusals } = heard(line, more);
    expect(commands).toEqual([]);
    expect(refusals[0]?.why).toContain(why);
  });

  test('comment 1,001 is heard, in the order of time', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      comment('olga', `note ${index}`, { createdAt: '2026-11-24T10:00:00Z' }),
    );
    const last = comment('sam', line, { createdAt: '2026-11-24T10:40:00Z' });
    const first = comment('sam', '/revoke security-approval', { createdAt: '2026-11-24T10:20:00Z' });
    expect(readCommands([last, ...many, first]).commands.map(({ verb }) => verb)).toEqual(['revoke', 'sign']);
  });
});

describe('codes', () => {
  const bound = {
    requirement: 'release-notes',
    subject,
    policy: { a: 1 },
    inputs: 'text',
    inputsName: 'release notes',
  };

  test('have 16 hexadecimal digits, in groups of four', () => {
    expect(codeOf(bound)).toMatch(/^[0-9a-f]{16}$/u);
    expect(formatCode('4be190c277fa31d0')).toBe('4be1 90c2 77fa 31d0');
    expect(readCode(formatCode(codeOf(bound)))).toBe(codeOf(bound));
  });

  test.each([
    ['the requirement', { requirement: 'backup' }],
    ['the commit', { subject: { ...subject, sha: otherSha } }],
    ['the environment', { subject: { ...subject, environment: 'staging' } }],
    ['the service', { subject: { ...subject, service: 'other' } }],
    ['the wave', { subject: { ...subject, wave: 'canary' } }],
    ['the repository', { subject: { ...subject, repository: 'octoacme/other' } }],
    ['the policy', { policy: { a: 2 } }],
    ['the inputs', { inputs: 'other text' }],
  ])('change with %s', (_, more) => {
    expect(codeOf({ ...bound, ...more }).slice(0, 12)).not.toBe(codeOf(bound).slice(0, 12));
  });

  test('a property: any other inputs give another code, and the reason is named', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
        fc.pre(JSON.stringify(left) !== JSON.stringify(right));
        const [one, two] = [left, right].map((inputs) => codeOf({ ...bound, inputs }));
        expect(one?.slice(0, 12)).not.toBe(two?.slice(0, 12));
      }),
    );
    expect(whatChanged(codeOf({ ...bound, inputs: 'other text' }), bound)).toBe('for other release notes');
    expect(whatChanged(codeOf({ ...bound, policy: { a: 2 } }), bound)).toBe('for another policy');
    expect(whatChanged('000000000000', bound)).toBe('for something else');
  });
});
