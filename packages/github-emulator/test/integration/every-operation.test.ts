import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { operationIds } from '../../src/contract/operation-ids.ts';
import { type GitHubEmulator, createGitHubEmulator } from '../../src/index.ts';
import type { Route } from '../../src/rest/route.ts';
import { routes } from '../../src/rest/routes.ts';
import { client } from '../support/client.ts';
import { type FullShop, fullShop } from '../support/full-shop.ts';

let emulator: GitHubEmulator;
let full: FullShop;

beforeEach(async () => {
  emulator = await createGitHubEmulator();
  full = fullShop(emulator);
});

afterEach(async () => {
  await emulator.close();
});

type Step = readonly [method: string, path: string, body?: unknown];

const reads = ({ head, base, run, check, comment, deployment, artifact, release, pull }: FullShop): Step[] =>
  [
    '',
    '/commits',
    '/commits/main',
    `/compare/${base.sha}...main`,
    '/branches',
    '/branches/main',
    '/branches/main/protection',
    '/rules/branches/main',
    '/tags',
    '/git/ref/heads/main',
    '/git/matching-refs/tags/v1',
    `/git/commits/${head.sha}`,
    `/git/trees/${head.tree}`,
    `/git/tags/${full.shop.repository.refs.get('refs/tags/v1.0.1') ?? ''}`,
    '/git/blobs/f719efd430d52bcfc8566a43b2eb655688d38871',
    '/contents/docs/plan.md',
    '/collaborators/mona/permission',
    '/commits/main/check-runs',
    '/commits/main/check-suites',
    '/commits/main/status',
    '/commits/main/statuses',
    `/commits/${head.sha}/pulls`,
    `/check-runs/${check.id}`,
    `/check-runs/${check.id}/annotations`,
    `/check-suites/${check.suite.id}`,
    `/check-suites/${check.suite.id}/check-runs`,
    '/actions/workflows',
    '/actions/workflows/release.yml',
    '/actions/workflows/release.yml/runs',
    '/actions/runs',
    `/actions/runs/${run.id}`,
    `/actions/runs/${run.id}/attempts/1`,
    `/actions/runs/${run.id}/attempts/1/jobs`,
    `/actions/runs/${run.id}/jobs`,
    `/actions/runs/${run.id}/artifacts`,
    `/actions/runs/${run.id}/approvals`,
    `/actions/runs/${run.id}/pending_deployments`,
    `/actions/jobs/${run.jobs[0]?.id ?? 0}`,
    '/actions/artifacts',
    `/actions/artifacts/${artifact.id}`,
    `/actions/artifacts/${artifact.id}/zip`,
    '/actions/concurrency_groups',
    '/actions/concurrency_groups/deploy',
    '/deployments',
    `/deployments/${deployment.id}`,
    `/deployments/${deployment.id}/statuses`,
    `/deployments/${deployment.id}/statuses/${deployment.statuses[0]?.id ?? 0}`,
    '/environments',
    '/environments/production',
    '/environments/staging/deployment-branch-policies',
    '/issues',
    '/issues/1',
    '/issues/1/comments',
    '/issues/comments',
    `/issues/comments/${comment.id}`,
    '/issues/1/labels',
    '/issues/1/sub_issues',
    '/labels',
    '/labels/bug',
    '/milestones',
    '/milestones/1',
    '/assignees',
    '/assignees/mona',
    '/pulls?state=all',
    `/pulls/${pull.number}`,
    `/pulls/${pull.number}/files`,
    `/pulls/${pull.number}/commits`,
    `/pulls/${pull.number}/reviews`,
    '/releases',
    '/releases/latest',
    '/releases/tags/v1.0.0',
    `/releases/${release.id}`,
    `/releases/${release.id}/assets`,
    '/code-scanning/alerts',
    '/code-scanning/alerts/1',
    '/code-scanning/analyses',
    '/dependabot/alerts',
    '/dependabot/alerts/1',
    '/secret-scanning/alerts',
    '/secret-scanning/alerts/1',
  ].map((path) => ['GET', `/repos/octo/shop${path}`] as const);

const outside: Step[] = [
  ['GET', '/rate_limit'],
  ['GET', '/users/mona'],
  ['GET', '/orgs/octo/teams'],
  ['GET', '/orgs/octo/teams/release'],
  ['GET', '/orgs/octo/teams/release/members'],
  ['GET', '/orgs/octo/teams/release/memberships/mona'],
];

const writes = ({ head, run, check, comment, deployment, artifact, second, status }: FullShop): Step[] => {
  const steps: Step[] = [
    ['POST', '/git/blobs', { content: 'x' }],
    [
      'POST',
      '/git/trees',
      { base_tree: head.tree, tree: [{ path: 'a/b.txt', mode: '100644', type: 'blob', content: 'x' }] },
    ],
    ['POST', '/git/commits', { message: 'm', tree: head.tree, parents: [head.sha] }],
    ['POST', '/git/tags', { tag: 'v2', message: 'm', object: head.sha, type: 'commit' }],
    ['POST', '/git/refs', { ref: 'refs/heads/new', sha: head.sha }],
    ['PATCH', '/git/refs/heads/new', { sha: head.sha, force: true }],
    ['DELETE', '/git/refs/heads/new'],
    ['POST', '/check-runs', { name: 'smoke', head_sha: head.sha, status: 'in_progress' }],
    ['POST', `/statuses/${status.sha}`, { state: 'success', context: 'ci' }],
    ['POST', '/deployments', { ref: 'main', auto_merge: false, required_contexts: [] }],
    [
      'POST',
      `/deployments/${deployment.id}/statuses`,
      { state: 'success', log_url: 'https://example.com', environment_url: '' },
    ],
    [
      'POST',
      '/issues',
      { title: 'New', body: 'b', labels: ['x', { name: 'y' }], milestone: 1, assignees: ['mona'] },
    ],
    ['PATCH', '/issues/1', { state: 'closed', state_reason: 'not_planned', body: 'edited' }],
    ['POST', '/issues/1/comments', { body: 'b' }],
    ['PATCH', `/issues/comments/${comment.id}`, { body: 'edited' }],
    ['POST', `/issues/comments/${comment.id}/reactions`, { content: 'eyes' }],
    ['DELETE', `/issues/comments/${comment.id}`],
    ['POST', '/issues/1/labels', { labels: ['z'] }],
    ['PUT', '/issues/1/labels', { labels: ['bug', 'z'] }],
    ['DELETE', '/issues/1/labels/z'],
    ['POST', '/issues/1/assignees', { assignees: ['mona'] }],
    ['DELETE', '/issues/1/assignees', { assignees: ['mona'] }],
    ['POST', '/issues/1/sub_issues', { sub_issue_id: second.id }],
    ['POST', '/labels', { name: 'incident', color: 'ff0000' }],
    ['PATCH', '/labels/incident', { description: 'd' }],
    ['POST', '/milestones', { title: '2.0.0' }],
    ['PATCH', '/milestones/2', { state: 'closed' }],
    ['POST', '/releases', { tag_name: 'v3.0.0', draft: true, name: 'n', body: 'b' }],
    ['POST', '/actions/workflows/release.yml/dispatches', { ref: 'main', return_run_details: true }],
    ['POST', `/actions/runs/${run.id}/cancel`],
    ['DELETE', `/actions/artifacts/${artifact.id}`],
    ['DELETE', `/deployments/${deployment.id}`],
  ];
  return [
    ...steps.map(([method, path, body]) => [method, `/repos/octo/shop${path}`, body] as const),
    ...lateWrites(check.id),
  ];
};

/** Of records that are made on the way, and of a check that the token's own app made. */
const lateWrites = (checkId: number): Step[] => [
  [
    'PATCH',
    `/repos/octo/shop/check-runs/${checkId}`,
    { conclusion: 'success', output: { title: 't', summary: 's' } },
  ],
];

describe('every operation', () => {
  test('answers as GitHub describes it', async () => {
    const ask = client(emulator, emulator.tokens.issue({ kind: 'app', owner: 'github-actions' }));
    for (const [method, path, body] of [...reads(full), ...outside, ...writes(full)]) {
      if (method === 'DELETE' && path.includes('/deployments/')) full.deployment.statuses.push(failure(full));
      const { status, body: answer } = await ask(method, path, body);
      if (status >= 400) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answer)}`);
    }
    await releasesAndApprovals();
    const answered = new Set(
      emulator.log.requests.filter(({ status }) => status < 400).map(({ operation }) => operation),
    );
    expect(operationIds.filter((id) => !answered.has(id))).toEqual([]);
    expect(emulator.log.violations).toEqual([]);
  });

  async function releasesAndApprovals(): Promise<void> {
    const ask = client(emulator, emulator.tokens.issue(), '/repos/octo/shop');
    const draft = (await ask('POST', '/releases', { tag_name: 'v4', draft: true })).body as { id: number };
    const asset = (await ask('POST', `/releases/${draft.id}/assets?name=a.json`, { a: 1 })).body as {
      id: number;
    };
    await ask('GET', `/releases/assets/${asset.id}`);
    await ask('DELETE', `/releases/assets/${asset.id}`);
    await ask('PATCH', `/releases/${draft.id}`, { draft: false, make_latest: 'true' });
    await ask('DELETE', `/releases/${draft.id}`);
    const person = client(emulator, emulator.tokens.issue({ kind: 'pat', owner: 'mona' }));
    await person('GET', '/user');
    const { run, shop } = full;
    Object.assign(run, { status: 'waiting', conclusion: null, pending: [shop.environment('production')] });
    const ids = run.pending.map(({ id }) => id);
    const path = `/repos/octo/shop/actions/runs/${run.id}`;
    await person('POST', `${path}/pending_deployments`, {
      environment_ids: ids,
      state: 'approved',
      comment: 'go',
    });
    await person('GET', `${path}/approvals`);
    await person('POST', `${path}/force-cancel`);
  }
});

function failure({ deployment }: FullShop) {
  const [first] = deployment.statuses;
  if (first === undefined) throw new Error('the deployment has statuses');
  return { ...first, state: 'failure' };
}

describe('permissions', () => {
  test('each operation is refused without its permission, and nothing is done', async () => {
    const closed = client(
      emulator,
      emulator.tokens.issue({ kind: 'app', permissions: { metadata: 'none' } }),
    );
    for (const [method, path, body] of [...reads(full), ...outside, ...writes(full), ...others(full)])
      await closed(method, path, body);
    const answered = Object.fromEntries(
      emulator.log.requests.map(({ operation = '', status }) => [operation, status]),
    );
    const guarded = Object.entries<Route>(routes).filter(([, route]) => route.needs.length > 0);
    const expected = guarded.map(([operation, route]) => [operation, route.denied ?? 403]);
    expect(answered).toMatchObject(Object.fromEntries(expected) as Record<string, number>);
    expect(emulator.world.events).toEqual([]);
  });

  const others = ({ release, run }: FullShop): Step[] =>
    (
      [
        ['PATCH', `/releases/${release.id}`, {}],
        ['DELETE', `/releases/${release.id}`],
        ['POST', `/releases/${release.id}/assets?name=x`, {}],
        ['GET', '/releases/assets/1'],
        ['DELETE', '/releases/assets/1'],
        ['POST', `/actions/runs/${run.id}/force-cancel`],
        ['POST', `/actions/runs/${run.id}/pending_deployments`, {}],
      ] as const
    ).map(([method, path, body]) => [method, `/repos/octo/shop${path}`, body] as const);
});
