import type { CommentFact, Observations } from '../../../src/index.ts';
import { comment, findingIn, observations, otherSha, policyOf, read, worldWith } from '../world.ts';
import type { Row } from './row.ts';

export type Approval = {
  readonly comments: (code: string) => readonly CommentFact[];
  readonly more?: Partial<Observations>;
  readonly policy?: string;
};

/** How our gate judges it. */
export function judgeApproval({ comments, more = {}, policy = '' }: Approval): string {
  const rules = policyOf(policy);
  const code = findingIn(worldWith(more, rules), 'staging-verified').asked[0]?.code ?? '0'.repeat(16);
  return findingIn(worldWith({ ...more, comments: read(comments(code)) }, rules), 'staging-verified').status;
}

const sign =
  (login: string, more: Partial<CommentFact> = {}) =>
  (code: string): CommentFact[] => [comment(login, `/sign staging-verified ${code}`, more)];
const release = (...logins: string[]): Partial<Observations> => {
  const base = observations(policyOf()).release;
  return base.known
    ? { release: read({ ...base.value, authors: logins.map((login) => ({ login, name: login })) }) }
    : {};
};
/** The role held by these people. */
const qa = (...members: string[]): Partial<Observations> => ({
  people: { ...observations(policyOf()).people, qa: read({ members, substitutes: [], fallback: false }) },
});

/** By the peer whose tests describe them. */
export const tables: Readonly<Record<string, readonly Row<Approval>[]>> = {
  'policy-bot: is this approved': [
    {
      name: 'no approval required',
      given: { comments: () => [], policy: '  staging-verified: { qa: automatic }' },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'one approval required, none given',
      given: { comments: () => [comment('quinn', 'Why did you do this?')] },
      theirs: 'waits',
      ours: 'waits',
    },
    {
      name: 'the author cannot approve',
      given: { comments: sign('quinn'), more: release('quinn') },
      theirs: 'waits',
      ours: 'waits',
    },
    {
      name: 'the author may approve where the rule allows it',
      given: { comments: sign('quinn'), more: release('quinn') },
      theirs: 'passes',
      ours: 'waits',
      because: 'Nobody signs their own work',
    },
    {
      name: 'who committed the last commit cannot approve',
      given: { comments: sign('quinn'), more: release('dana', 'quinn') },
      theirs: 'waits',
      ours: 'waits',
    },
    {
      name: 'who contributed an earlier commit cannot approve',
      given: { comments: sign('quinn'), more: release('dana') },
      theirs: 'waits',
      ours: 'passes',
      because: 'Authors of the released commit are barred, not of all before',
    },
    {
      name: 'who contributed may approve where the rule allows it',
      given: { comments: sign('quinn'), more: release('dana') },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'a specific user approves',
      given: { comments: sign('quinn') },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'a user who is not named does not',
      given: { comments: sign('mallory') },
      theirs: 'waits',
      ours: 'waits',
    },
    {
      name: 'a member of the named organisation or team approves',
      given: { comments: sign('member'), more: qa('member', 'other') },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'a member of another one does not',
      given: { comments: sign('stranger'), more: qa('member') },
      theirs: 'waits',
      ours: 'waits',
    },
    {
      name: 'one of several users and teams is enough',
      given: { comments: sign('other'), more: qa('member', 'other') },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'a disapproval of somebody else beside an approval',
      given: {
        comments: (code) => [...sign('quinn')(code), comment('mallory', "I don't like things! :-1:")],
      },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'an approval before a push',
      given: {
        comments: () => sign('quinn')('0'.repeat(16)),
      },
      theirs: 'passes',
      ours: 'waits',
      because: 'A sign-off is for what was shown',
    },
    {
      name: 'the same, invalidated on push',
      given: {
        comments: () => sign('quinn')('0'.repeat(16)),
      },
      theirs: 'waits',
      ours: 'waits',
    },
    {
      name: 'an approval before a merge of the base branch that is ignored',
      given: { comments: () => sign('quinn')('0'.repeat(16)) },
      theirs: 'passes',
      ours: 'waits',
      because: 'A sign-off is for what was shown',
    },
    {
      name: 'an edited comment, by default',
      given: { comments: sign('quinn', { lastEditedAt: '2026-11-24T10:40:00Z' }) },
      theirs: 'passes',
      ours: 'waits',
      because: 'An edited comment says nothing',
    },
    {
      name: 'an edited comment, edits ignored',
      given: { comments: sign('quinn', { lastEditedAt: '2026-11-24T10:40:00Z' }) },
      theirs: 'waits',
      ours: 'waits',
    },
    {
      name: 'a pattern in the body of the pull request',
      given: { comments: () => [] },
      theirs: 'passes',
      ours: 'waits',
      because: 'People answer in a comment of their own',
    },
    {
      name: 'a thumbs-up',
      given: { comments: () => [comment('quinn', 'LGTM :+1: :shipit:')] },
      theirs: 'passes',
      ours: 'waits',
      because: 'People answer in a comment of their own',
    },
    {
      name: 'a required status is there and the approval is missing',
      given: { comments: () => [] },
      theirs: 'waits',
      ours: 'waits',
    },
    {
      name: 'a required status is pending',
      given: {
        comments: sign('quinn'),
        more: {
          live: {
            ...observations(policyOf()).live,
            staging: read({
              sha: otherSha,
              version: 'v',
              deploymentId: 1,
              at: '',
              phase: 'deployed',
              verifiedBy: null,
              bad: null,
            }),
          },
        },
      },
      theirs: 'blocks',
      ours: 'blocks',
    },
  ],
  'manual-approval: who said what on the issue': [
    {
      name: 'comment 36',
      given: {
        comments: (code) => [
          ...Array.from({ length: 35 }, () => comment('olga', 'hm')),
          ...sign('quinn')(code),
        ],
      },
      theirs: 'waits',
      ours: 'passes',
      because: 'Every comment is read',
    },
    {
      name: 'approved, then denied before it looks',
      given: { comments: (code) => [...sign('quinn')(code), comment('quinn', '/revoke staging-verified')] },
      theirs: 'passes',
      ours: 'waits',
      because: 'The last word counts',
    },
    {
      name: 'a bot approves',
      given: { comments: sign('quinn', { author: { login: 'quinn', type: 'Bot' } }) },
      theirs: 'passes',
      ours: 'waits',
      because: 'Nobody signs their own work',
    },
    {
      name: 'a team that cannot be read, and a user of its name',
      given: {
        comments: sign('qa'),
        more: {
          people: {
            ...observations(policyOf()).people,
            qa: {
              known: false,
              reason: 'not-permitted',
              endpoint: 'GET /orgs/{org}/teams/{team_slug}/members',
              message: 'no',
              hint: 'token',
            },
          },
        },
      },
      theirs: 'passes',
      ours: 'blocks',
      because: 'A team is no user',
    },
  ],
};
