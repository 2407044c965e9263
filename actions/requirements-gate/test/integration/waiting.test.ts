import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { step } from '../in-process.ts';
import { createGateWorld, type GateWorld, thinPolicy } from '../support.ts';

/** Waiting without a runner: events wake the evaluation, which finds its release by the ticket. */
const policy = thinPolicy.replace(
  'window: daily Europe/Berlin }',
  'window: daily Europe/Berlin, on-go: .github/workflows/release.yml }',
);
const stagingPayload = {
  v: 1,
  key: 'k',
  service: 'storefront',
  wave: 'all',
  version: 'v1.4.0',
  artifacts: [],
};
let world: GateWorld;

beforeEach(async () => {
  world = await createGateWorld({ policy });
  const { repository, sha } = world;
  repository.run({
    workflow: '.github/workflows/release.yml',
    headSha: sha,
    event: 'workflow_dispatch',
    status: 'completed',
    conclusion: 'failure',
  });
  repository.deployment({
    sha,
    environment: 'staging',
    statuses: ['in_progress', 'success'],
    payload: stagingPayload,
  });
  world.evidence({ kind: 'smoke', sha });
  await step(world, 'open');
  await step(world, 'evaluate');
});

afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

const woken = (event: string, payload: Record<string, unknown> = {}) =>
  step(world, 'evaluate', {
    event,
    payload,
    actor: 'rob',
    workflow: '.github/workflows/evaluate.yml',
    inputs: { release: '', sha: '' },
    sha: world.repository.commit({ author: 'dana', message: 'Later work' }).sha,
  });

const answer = () => {
  for (const line of world.asked()) world.say('rob', line);
};
const started = () =>
  world.repository.repository.runs.filter(
    ({ workflow, event }) => workflow.path.endsWith('release.yml') && event === 'workflow_dispatch',
  ).length;
const asComment = () => ({ issue: { number: world.ticket().number } });

describe('an event', () => {
  test.each<[string, () => Record<string, unknown>]>([
    ['issue_comment', asComment],
    ['workflow_run', () => ({ workflow_run: { head_sha: world.sha } })],
    ['check_suite', () => ({ check_suite: { head_sha: world.sha } })],
    ['schedule', () => ({})],
  ])('%s evaluates the release whose ticket it concerns, at its own commit', async (event, payload) => {
    answer();
    const { presentation } = await woken(event, payload());
    expect(presentation.report).toMatchObject({ outcome: 'go', sha: world.sha, release: 'v1.4.0' });
  });

  test.each<[string, () => Record<string, unknown>]>([
    ['issue_comment', () => ({ issue: { number: 999 } })],
    ['workflow_run', () => ({ workflow_run: { head_sha: 'f'.repeat(40) } })],
  ])('%s of something else decides nothing and turns nothing red', async (event, payload) => {
    const { presentation, writes } = await woken(event, payload());
    expect(presentation.report.headline).toContain('Nothing to evaluate');
    expect(presentation.failOn.size).toBe(0);
    expect(writes).toEqual([]);
  });
});

describe('the go that was waited for', () => {
  test('starts the release workflow once, however many events come', async () => {
    const before = started();
    answer();
    await woken('issue_comment', asComment());
    await woken('schedule');
    await woken('workflow_run', { workflow_run: { head_sha: world.sha } });
    expect(started()).toBe(before + 1);
    const told = world
      .ticket()
      .comments.filter(({ body }) => body.startsWith('<!-- release-actions:v1 start '));
    expect(told).toHaveLength(1);
    expect(told[0]?.body).toContain('Started by the gate');
  });

  test('starts again where the run that was started found that it is no go any more', async () => {
    const before = started();
    answer();
    await woken('issue_comment', asComment());
    world.say('rob', '/no-go the fair begins');
    await step(world, 'evaluate'); // in the release workflow, started by the gate
    expect(started()).toBe(before + 2); // that run itself, and the one before
    await woken('schedule');
    expect(started()).toBe(before + 2);
    world.say('rob', '/go');
    await woken('issue_comment', asComment());
    answer();
    const { presentation } = await woken('issue_comment', asComment());
    expect(presentation.report.outcome).toBe('go');
    expect(started()).toBe(before + 3);
  });

  test('starts nothing before it is a go', async () => {
    const before = started();
    await woken('schedule');
    expect(started()).toBe(before);
  });

  test('starts nothing where the run itself goes on to deploy', async () => {
    const before = started();
    answer();
    const { presentation } = await step(world, 'evaluate', { runId: 555 });
    expect(presentation.report.outcome).toBe('go');
    expect(started()).toBe(before + 1); // the run that asks
  });
});
