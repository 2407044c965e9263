import { type GitHubEmulator, type RepositorySeed, awaitApproval } from '../../src/index.ts';

/** A repository with at least one record of every kind. */
export function fullShop(emulator: GitHubEmulator) {
  const shop = emulator.repository('octo/shop');
  emulator.team('octo', 'release', ['mona', 'hubot']);
  shop.collaborator('mona', 'maintain');
  const base = shop.commit({ files: { 'README.md': 'one\n', 'docs/plan.md': '# Plan\n' } });
  const head = shop.commit({ files: { 'README.md': 'two\n' }, tag: 'v1.0.0' });
  shop.tag('v1.0.1', head.sha, 'First fix');
  const run = shop.run({
    workflow: '.github/workflows/release.yml',
    headSha: head.sha,
    jobs: { build: 'success' },
  });
  awaitApproval(run, [shop.environment('production', { reviewers: ['mona', 'team:release'], waitTimer: 5 })]);
  shop.environment('staging', { branchPolicy: { protectedBranches: false, customPatterns: ['release/*'] } });
  shop.concurrencyGroup('deploy', [run]);
  const milestone = shop.milestone('1.1.0', { dueOn: '2027-01-01T00:00:00Z' });
  const issue = shop.issue({ title: 'Ticket', labels: ['bug'], assignees: ['mona'], milestone });
  const pull = shop.pull({
    head: 'topic',
    headSha: head.sha,
    baseSha: base.sha,
    mergeCommit: head.sha,
    closes: [1],
    labels: ['feature'],
    milestone,
  });
  pull.pull.reviews.push({
    id: 7001,
    author: shop.collaborator('mona'),
    state: 'APPROVED',
    body: 'good',
    commitSha: head.sha,
    submittedAt: '2026-11-24T00:00:00Z',
  });
  shop.pull({
    head: 'gone',
    headSha: head.sha,
    baseSha: base.sha,
    draft: true,
    labels: ['bug'],
    assignees: ['mona'],
  }).pull.commits = [];
  const release = shop.release({ tagName: 'v1.0.0' });
  shop.analysis({ commitSha: head.sha });
  shop.codeAlert({ commitSha: head.sha });
  shop.dependabotAlert();
  shop.secretAlert();
  shop.rules('main', [{ type: 'required_status_checks', parameters: statusChecks }]);
  shop.repository.protectedBranches.add('main');
  return {
    shop,
    base,
    head,
    run,
    issue,
    pull,
    release,
    check: shop.check({ name: 'lint', sha: head.sha }),
    status: shop.status({ sha: head.sha, context: 'ci' }),
    comment: shop.comment(issue, { author: 'mona', body: '/sign' }),
    deployment: shop.deployment({
      sha: head.sha,
      environment: 'staging',
      statuses: ['in_progress', 'failure'],
    }),
    artifact: shop.artifact(run, 'evidence', Buffer.from('zip')),
    second: shop.issue({ title: 'Child' }),
  };
}

export type FullShop = ReturnType<typeof fullShop> & { readonly shop: RepositorySeed };

const statusChecks = {
  required_status_checks: [{ context: 'ci', integration_id: 15368 }],
  strict_required_status_checks_policy: true,
};
