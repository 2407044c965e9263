import { expect, test } from '@jest/globals';
import { step } from '../in-process.ts';
import { createGateWorld, type GateWorld } from '../support.ts';

/** Requests that a decision may cost, on repositories of three sizes. */
const policy = `version: 1
roles:
  release-manager: [rita, rob]
  security-lead: [sam]
  qa: [quinn]
environments:
  staging: { url: 'http://127.0.0.1:9' }
  production: { url: 'http://127.0.0.1:9', window: daily Europe/Berlin }
requirements:
  acceptance-criteria: { source: issues }
  release-notes: off
  customer-communication: off
  backup: { not-applicable: stateless service }
  staging-verified: { qa: automatic }
  security-approval: off
  rollback-plan: { mitigation: feature flags }
people: { distinct: 1 }
`;

const payload = (version: string) => ({
  v: 1,
  key: `k-${version}`,
  service: 'storefront',
  wave: 'all',
  version,
  artifacts: [],
});

/** A released version in production, then `items` merged pull requests and `checks` checks on the next one. */
async function grownWorld(items: number, checks: number): Promise<GateWorld> {
  const world = await createGateWorld({ policy });
  const { repository } = world;
  repository.deployment({
    sha: world.sha,
    environment: 'production',
    statuses: ['in_progress', ['success', 'deployed']],
    payload: payload('v1.3.0'),
  });
  repository.rules('main', [
    {
      type: 'required_status_checks',
      parameters: {
        required_status_checks: [{ context: 'test', integration_id: 15368 }],
        strict_required_status_checks_policy: false,
      },
    },
  ]);
  let last = world.sha;
  for (let index = 0; index < items; index += 1) {
    const before = last;
    last = repository.commit({ author: 'dana', message: `Change ${index} (#${index + 1})` }).sha;
    repository.pull({
      title: `Change ${index}`,
      head: `change-${index}`,
      headSha: last,
      baseSha: before,
      mergeCommit: last,
      commits: [last],
      author: 'dana',
    });
  }
  const jobs = Object.fromEntries(
    Array.from({ length: checks }, (_, index) => [index === 0 ? 'test' : `job ${index}`, 'success']),
  );
  repository.run({
    workflow: '.github/workflows/ci.yml',
    headSha: last,
    jobs,
    status: 'completed',
    conclusion: 'success',
  });
  repository.analysis({ commitSha: last });
  repository.tag('v1.5.0', last);
  repository.deployment({
    sha: last,
    environment: 'staging',
    statuses: ['in_progress', 'success'],
    payload: payload('v1.5.0'),
  });
  const grown = { ...world, sha: last };
  grown.evidence({ kind: 'smoke', sha: last });
  return grown;
}

test.each([
  [100, 60, 7],
  [300, 250, 13],
])(
  '%i items and %i checks',
  async (items, checks, most) => {
    await using world = await grownWorld(items, checks);
    const inputs = { release: 'v1.5.0' };
    await step(world, 'open', { inputs });
    for (const line of world.asked()) world.say('rob', line);
    await step(world, 'evaluate', { inputs });
    for (const line of world.asked()) world.say('rob', line);
    const { presentation, reads, writes } = await step(world, 'evaluate', { inputs, runId: 4242 });
    expect(presentation.report.outcome).toBe('go');
    const ofEvidence = reads.filter(
      ({ path }) =>
        path.includes('/actions/artifacts') || path.includes('_blobs') || /\/actions\/runs\/\d+$/u.test(path),
    );
    expect(ofEvidence.length).toBeLessThanOrEqual(2);
    expect(reads.length - ofEvidence.length).toBeLessThanOrEqual(most);
    expect(writes.filter(({ operation }) => operation !== 'artifact-service').length).toBeLessThanOrEqual(3);

    const digest = presentation.evidence?.digest ?? '';
    const verified = await step(world, 'verify', { inputs: { ...inputs, evidence: digest }, runId: 4242 });
    expect(verified.presentation.report.outcome).toBe('go');
    expect(verified.reads.length).toBeLessThanOrEqual(2 + (checks > 100 ? 2 : 0));
  },
  120_000,
);
