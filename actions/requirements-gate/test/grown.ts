import { createGateWorld, type GateWorld } from './support.ts';

export type { GateWorld };

/** Everything that a machine judges, and one signature. */
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
export async function grownWorld(items: number, checks: number): Promise<GateWorld> {
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
