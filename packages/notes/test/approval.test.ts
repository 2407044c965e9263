import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  approvalCode,
  decideApprovals,
  formatCode,
  impactSaid,
  type ApprovalRules,
} from '../src/approval/approval.ts';
import { hear, type TicketComment } from '../src/approval/commands.ts';

const bound = {
  repository: 'octo/shop',
  service: 'shop',
  environment: 'production',
  release: 'v2',
  bodyDigest: 'd'.repeat(64),
  sha: 'a'.repeat(40),
  previousSha: 'b'.repeat(40),
};
const code = approvalCode(bound);

const rules: ApprovalRules = {
  approvers: ['product-manager', 'release-manager'],
  members: {
    'product-manager': { members: ['pablo', 'rosa'], substitutes: [], fallback: false },
    'release-manager': { members: ['rosa'], substitutes: ['ruth'], fallback: false },
  },
  authors: ['tessa'],
  distinctPeople: 2,
};

let next = 0;
const says = (login: string, body: string, more: Partial<TicketComment> = {}): TicketComment => {
  next += 1;
  return {
    id: next,
    body,
    author: { login, type: 'User' },
    createdAt: new Date(next * 60_000).toISOString(),
    lastEditedAt: null,
    minimized: false,
    url: `#c${next}`,
    ...more,
  };
};
const sign = (login: string, with_ = code, more: Partial<TicketComment> = {}): TicketComment =>
  says(login, `/sign release-notes ${with_}`, more);
const decide = (comments: readonly TicketComment[], more: Partial<ApprovalRules> = {}) =>
  decideApprovals(hear(comments), code, { ...rules, ...more });
const given = (comments: readonly TicketComment[], more: Partial<ApprovalRules> = {}): string[] =>
  decide(comments, more).given.map(({ login, role }) => `${login}: ${role}`);

describe('approval of the notes', () => {
  test('needs both roles, each by a person of its own', () => {
    expect(given([sign('pablo'), sign('rosa')])).toEqual(['pablo: product-manager', 'rosa: release-manager']);
    expect(decide([sign('rosa')])).toMatchObject({
      given: [{ login: 'rosa' }],
      absent: [expect.any(String)],
    });
  });

  test('finds the assignment that fills both, whoever signs first', () => {
    expect(given([sign('rosa'), sign('pablo')])).toEqual(['pablo: product-manager', 'rosa: release-manager']);
  });

  test('may be one person where the policy declares it', () => {
    expect(given([sign('rosa')], { distinctPeople: 1 })).toEqual([
      'rosa: product-manager',
      'rosa: release-manager',
    ]);
  });

  test('is void for any other text, commit, release or previous release', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(bound) as (keyof typeof bound)[])),
        fc.string({ minLength: 1 }),
        (key, value) => {
          expect(approvalCode({ ...bound, [key]: `${bound[key]}${value}` })).not.toBe(code);
        },
      ),
    );
    expect(decide([sign('pablo', 'abcd abcd abcd abcd')]).refused).toMatchObject([
      { why: 'signed for another text, commit or previous release' },
    ]);
  });

  test('reads a code in groups, in code marks, or its first twelve digits', () => {
    expect(given([sign('pablo', formatCode(code)), sign('rosa', `\`${code.slice(0, 12)}\``)])).toHaveLength(
      2,
    );
    expect(given([sign('pablo', code.slice(0, 8))])).toEqual([]);
  });

  test.each<[string, TicketComment]>([
    ['edited', sign('pablo', code, { lastEditedAt: '2026-01-01T00:00:00Z' })],
    ['hidden', sign('pablo', code, { minimized: true })],
    ['by a bot', sign('pablo', code, { author: { login: 'pablo', type: 'Bot' } })],
    ['by an account that is gone', sign('pablo', code, { author: null })],
    ['quoted', says('pablo', `> /sign release-notes ${code}`)],
    ['in a code block', says('pablo', `\`\`\`\n/sign release-notes ${code}\n\`\`\``)],
    ['in a hidden comment', says('pablo', `<!--\n/sign release-notes ${code}\n-->`)],
    ['by nobody of the roles', sign('mallory')],
    ['by the author', sign('tessa')],
  ])('does not count when it is %s', (_, comment) => {
    expect(given([comment])).toEqual([]);
  });

  test('is taken back with /revoke, and may be given again', () => {
    const taken = [sign('pablo'), says('pablo', '/revoke release-notes')];
    expect(given(taken)).toEqual([]);
    expect(given([...taken, sign('pablo')])).toEqual(['pablo: product-manager']);
  });

  test('may come from a substitute only where every member wrote the notes', () => {
    expect(given([sign('ruth')])).toEqual([]);
    expect(given([sign('ruth'), sign('pablo')], { authors: ['rosa'] })).toEqual([
      'pablo: product-manager',
      'ruth: release-manager',
    ]);
  });
});

test('the customer impact is the newest that the right role said, with all its lines', () => {
  const heard = hear([
    says('carla', '/impact first'),
    says('mallory', '/impact nonsense'),
    says('carla', 'So:\n/impact Nobody waits.\n\nReally.\n/revoke release-notes'),
  ]);
  expect(impactSaid(heard, ['Carla'])).toMatchObject({ text: 'Nobody waits.\n\nReally.', login: 'carla' });
  expect(impactSaid(heard, [])).toBeUndefined();
});
