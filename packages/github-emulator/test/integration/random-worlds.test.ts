import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type GitHubEmulator, type RepositorySeed, createGitHubEmulator } from '../../src/index.ts';
import { client } from '../support/client.ts';
import { everyField } from '../support/every-field.ts';

let emulator: GitHubEmulator;

beforeEach(async () => {
  emulator = await createGitHubEmulator();
});

afterEach(async () => {
  await emulator.close();
});

/** What may be there or not in a record; each combination must be one that GitHub describes. */
const choices = fc.record({
  private: fc.boolean(),
  bot: fc.boolean(),
  closed: fc.boolean(),
  merged: fc.boolean(),
  running: fc.boolean(),
  described: fc.boolean(),
  published: fc.boolean(),
  alert: fc.constantFrom('open', 'fixed', 'dismissed', 'auto_dismissed'),
  statuses: fc.array(
    fc.constantFrom('queued', 'pending', 'in_progress', 'success', 'failure', 'error', 'inactive'),
  ),
  conclusion: fc.constantFrom(null, 'success', 'failure', 'neutral', 'skipped', 'stale', 'startup_failure'),
  text: fc.string({ unit: 'binary' }),
});

type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

const at = '2026-11-24T00:00:00Z';

/** What people write. */
function fillWork(shop: RepositorySeed, chosen: Choices, author: string, base: string, head: string): void {
  const milestone = shop.milestone('1.0', chosen.closed ? { state: 'closed', closedAt: at, dueOn: at } : {});
  const state = chosen.closed ? 'closed' : 'open';
  const issue = shop.issue({
    author,
    state,
    body: chosen.described ? chosen.text : null,
    labels: ['a'],
    milestone,
  });
  const child = shop.issue();
  child.parent = issue;
  issue.subIssues.push(child);
  shop.comment(issue, { author, body: chosen.text, editedBy: chosen.described ? [author] : [] });
  const merge = chosen.merged ? { mergeCommit: head, mergedBy: author } : {};
  const pull = {
    head: 'topic',
    headSha: head,
    baseSha: base,
    author,
    state,
    labels: ['a'],
    closes: [1],
  } as const;
  shop.pull({ ...pull, ...merge });
}

/** What machines find. */
function fillChecks(shop: RepositorySeed, chosen: Choices, sha: string): void {
  const status = chosen.running ? 'in_progress' : 'completed';
  const headBranch = chosen.closed ? null : 'main';
  const run = shop.run({ workflow: '.github/workflows/ci.yml', headSha: sha, headBranch, status });
  shop.job(run, 'test', chosen.running ? null : 'success');
  shop.check({ name: 'lint', sha, conclusion: chosen.conclusion });
  if (chosen.described) shop.status({ sha, context: 'ci', state: 'pending' });
  shop.idleSuite(sha, 'idle-app');
  shop.artifact(run, 'evidence', Buffer.from(chosen.text));
  const by = shop.collaborator('mona', 'admin');
  const dismissed = { dismissed: { at, by, reason: 'not_used', comment: null } };
  const patchedVersion = chosen.described ? '2.0.0' : null;
  shop.dependabotAlert({
    state: chosen.alert,
    patchedVersion,
    ...(chosen.alert === 'dismissed' ? dismissed : {}),
  });
  shop.analysis({ commitSha: sha, warning: chosen.text });
  shop.codeAlert({ commitSha: sha, state: chosen.closed ? 'fixed' : 'open' });
  shop.secretAlert(chosen.closed ? { state: 'resolved', resolution: 'revoked' } : {});
}

function fill(shop: RepositorySeed, chosen: Choices): void {
  const author = chosen.bot ? 'release-app[bot]' : 'mona';
  const base = shop.commit({ author });
  const { sha } = shop.commit({ message: `feat: ${chosen.text}`, tag: 'v1.0.0' });
  fillWork(shop, chosen, author, base.sha, sha);
  fillChecks(shop, chosen, sha);
  const payload = chosen.described ? { v: 1 } : chosen.text;
  shop.deployment({ sha, creator: author, payload, statuses: chosen.statuses });
  shop.environment('production', chosen.described ? { reviewers: ['mona'], waitTimer: 3 } : {});
  const body = chosen.described ? chosen.text : null;
  shop.release({ tagName: 'v1.0.0', author, draft: !chosen.published, body });
}

const lists = [
  '',
  '/commits',
  '/commits/main',
  '/commits/main/check-runs',
  '/commits/main/check-suites',
  '/commits/main/status',
  '/issues?state=all',
  '/issues/1/comments',
  '/issues/1/sub_issues',
  '/milestones?state=all',
  '/pulls?state=all',
  '/pulls/3',
  '/actions/runs',
  '/actions/artifacts',
  '/deployments',
  '/environments',
  '/releases',
  '/dependabot/alerts',
  '/code-scanning/analyses',
  '/code-scanning/alerts',
  '/secret-scanning/alerts',
];

describe('whatever the records hold', () => {
  test('REST and GraphQL answer as GitHub describes them', async () => {
    const ask = client(emulator, emulator.tokens.issue({ kind: 'app' }));
    let count = 0;
    await fc.assert(
      fc.asyncProperty(choices, async (chosen) => {
        const name = `octo/shop-${(count += 1)}`;
        emulator.log.clear();
        fill(emulator.repository(name, { private: chosen.private }), chosen);
        for (const path of lists)
          expect([path, (await ask('GET', `/repos/${name}${path}`)).status]).toEqual([path, 200]);
        const { status, body } = await ask('POST', '/graphql', { query: everyField(name) });
        expect([status, (body as { errors?: unknown }).errors]).toEqual([200, undefined]);
        expect(emulator.log.violations).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
