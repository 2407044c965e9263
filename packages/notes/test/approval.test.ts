import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  approvalCode,
  decideApprovals,
  formatCode,
  impactCode,
  impactSaid,
  type ApprovalRules,
} from '../src/approval/approval.ts';
import { hear, type TicketComment } from '../src/approval/commands.ts';
import { fillLayout, guideLayout } from '../src/document/layout.ts';
import { judgeFields } from '../src/document/read-fields.ts';
import { fieldIds } from '../src/fields/field.ts';

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
  expect(impactSaid(heard, ['Carla']).impact).toMatchObject({
    text: 'Nobody waits.\n\nReally.',
    login: 'carla',
  });
  expect(impactSaid(heard, [])).toEqual({ impact: undefined, confirmed: undefined });
});

describe('words about the customer impact that stand in the draft', () => {
  const words = 'Nobody waits any more.';
  const given = (...bodies: readonly (readonly [string, string])[]) =>
    impactSaid(hear(bodies.map(([login, body]) => says(login, body))), ['carla']);
  const state = (said: ReturnType<typeof given>, text = words) => {
    const visible = fillLayout(
      guideLayout,
      new Map(fieldIds.map((id) => [id, [id === 'customer-impact' ? text : 'x']])),
    );
    const field = {
      id: 'customer-impact',
      label: '',
      owner: 'customer-success-manager',
      state: 'missing',
      source: '',
    } as const;
    const drafted = { body: '', fields: [field] };
    return judgeFields({
      visible,
      base: undefined,
      drafted,
      confirmed: { release: 'v2', ...said.confirmed },
    })[0];
  };
  const code = impactCode('v2', words);

  test('are missing until that role confirms exactly them', () => {
    expect(state(given())).toMatchObject({
      state: 'missing',
      source: expect.stringContaining(`\`/impact ${formatCode(code)}\``) as unknown,
    });
    expect(state(given(['carla', `/impact ${formatCode(code)}`]))).toMatchObject({
      state: 'filled',
      source: 'edited in the draft, confirmed by carla with `/impact`',
    });
    expect(state(given(['carla', `/impact \`${code.slice(0, 12)}\``]))?.state).toBe('filled');
  });

  test.each<[string, ReturnType<typeof given>, string]>([
    ['somebody else confirms', given(['mallory', `/impact ${code}`]), words],
    ['they change afterwards', given(['carla', `/impact ${code}`]), `${words} Mostly.`],
    [
      'other words were said later',
      given(['carla', `/impact ${code}`], ['carla', '/impact Everybody waits.']),
      words,
    ],
    ['another release was confirmed', given(['carla', `/impact ${impactCode('v3', words)}`]), words],
  ])('are missing when %s', (_, said, text) => {
    expect(state(said, text)?.state).toBe('missing');
  });

  test('a code is never taken for the impact itself', () => {
    expect(given(['carla', '/impact Real words.'], ['carla', `/impact ${code}`]).impact?.text).toBe(
      'Real words.',
    );
  });
});
