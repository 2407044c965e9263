import { expect, test } from '@jest/globals';
import { step } from '../in-process.ts';
import { createGateWorld, thinPolicy } from '../support.ts';
import { toStaging } from '../traps.ts';

const policy = thinPolicy.replace(
  'people: { distinct: 1 }',
  '  readiness-review: { environment-approval: true }\npeople: { distinct: 1 }',
);

/** Evaluates, then comes to the door in a run that somebody let through to an environment. */
async function approvedBy(login: string, environment: string, state: 'approved' | 'rejected' = 'approved') {
  await using world = await createGateWorld({ policy });
  const { repository, emulator, sha } = world;
  toStaging(world, sha);
  world.evidence({ kind: 'smoke', sha });
  await step(world, 'open');
  const before = await step(world, 'evaluate');
  const run = repository.run({
    workflow: '.github/workflows/release.yml',
    event: 'workflow_dispatch',
    headSha: sha,
    actor: emulator.world.account('rita'),
  });
  const target = repository.repository.environments.find(({ name }) => name === environment);
  if (target === undefined) throw new Error(`no environment ${environment}`);
  run.approvals.push({ environments: [target], state, user: emulator.world.account(login), comment: 'fine' });
  const at = await step(world, 'verify', { runId: run.id });
  return { before: before.presentation, door: at.presentation, reads: at.reads };
}

test('the evaluation waits for nobody, and at the door the reviewer has answered for the release manager', async () => {
  const { before, door, reads } = await approvedBy('rob', 'production');
  expect(before.report.outcome).toBe('go');
  expect(JSON.stringify(before.report.body)).toContain('answer in GitHub when the deploy job begins');
  expect([door.report.outcome, ...door.report.reasons]).toEqual(['go']);
  expect(JSON.stringify(door.report.body)).toContain('rob as release-manager approved the deployment');
  expect(reads.filter(({ path }) => path.endsWith('/approvals'))).toHaveLength(1);
}, 60_000);

test.each([
  ['somebody without the role', 'sam', 'production', 'approved'],
  ['a reviewer of another environment', 'rob', 'staging', 'approved'],
  ['a reviewer who refused', 'rob', 'production', 'rejected'],
] as const)(
  '%s opens no door',
  async (_, login, environment, state) => {
    const { door } = await approvedBy(login, environment, state);
    expect([door.report.outcome, ...door.report.reasons][1]).toBe('readiness-review:not-signed');
  },
  60_000,
);
