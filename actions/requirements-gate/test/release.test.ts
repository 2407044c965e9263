import { expect, test } from '@jest/globals';
import { createGateWorld } from './support.ts';

test('a release from no-go to closed: every no-go names the step that mends it', async () => {
  await using world = await createGateWorld();
  const { gate, sha, repository, emulator } = world;

  const opened = await gate('open');
  expect(opened.exitCode).toBe(0);
  expect(opened.outputs).toMatchObject({ ticket: String(world.ticket().number), 'release-type': 'minor' });
  expect(world.ticket().assignees.map(({ login }) => login)).toEqual(['rita']);

  const first = await gate('evaluate');
  expect(first).toMatchObject({
    exitCode: 1,
    outputs: { decision: 'no-go', unmet: 'smoke-tests\nstaging-verified' },
  });
  expect(first.summary).toContain('deploy ');
  expect(first.summary).toContain('to staging and run the smoke tests there');

  repository.deployment({
    sha,
    environment: 'staging',
    statuses: ['in_progress', 'success'],
    payload: stagingPayload,
  });
  world.evidence({ kind: 'smoke', sha });
  const second = await gate('evaluate');
  expect(second).toMatchObject({
    exitCode: 0,
    outputs: { decision: 'wait', reasons: 'readiness-review:not-signed\ndistinct-people:people-too-few' },
  });

  const [line = ''] = world.asked();
  world.say('rob', line);
  const third = await gate('evaluate');
  expect(third.outputs).toMatchObject({ decision: 'go', unmet: '' });
  expect(Date.parse(third.outputs['expires-at'] ?? '')).toBeGreaterThan(Date.now());

  const verified = await gate('verify', { evidence: third.outputs['evidence'] ?? '' });
  expect(verified.outputs['decision']).toBe('go');
  const id = Number(verified.outputs['deployment-id']);
  const record = repository.repository.deployments.find((each) => each.id === id);
  expect(record).toMatchObject({ sha, environment: 'production', task: 'deploy' });
  expect(record?.statuses.map(({ state, description }) => [state, description])).toEqual([
    ['in_progress', 'mutating'],
  ]);

  const deployed = await gate('deployed', { outcome: 'success', 'deployment-id': String(id) });
  expect(deployed.outputs['decision']).toBe('go');
  expect(record?.statuses.at(-1)).toMatchObject({ state: 'success', description: 'deployed' });

  const early = await gate('close');
  expect(early.outputs['decision']).toBe('no-go');
  expect(early.summary).toContain('Monitor for 30 minutes');
  expect(world.ticket().state).toBe('open');

  world.evidence({ kind: 'smoke', sha, environment: 'production' });
  world.evidence({ kind: 'monitor', sha, environment: 'production' });
  repository.release({ tagName: 'v1.4.0', draft: false });
  const closed = await gate('close');
  expect(closed.summary).toContain('Closed: release ticket');
  expect(world.ticket()).toMatchObject({ state: 'closed', stateReason: 'completed' });
  expect(world.ticket().body).toContain(
    '- [x] Release readiness meeting completed with go/no-go decision\n', // as it was decided, not as it would be now
  );
  expect(emulator.log.violations).toEqual([]);
}, 60_000);

const stagingPayload = {
  v: 1,
  key: 'k',
  service: 'storefront',
  wave: 'all',
  version: 'v1.4.0',
  artifacts: [],
};
