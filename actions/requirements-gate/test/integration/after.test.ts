import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { step } from '../in-process.ts';
import { createGateWorld, type GateWorld, thinPolicy } from '../support.ts';

/** After the deployment: on-call's word, what is still open, what the ticket keeps. */
const policy = thinPolicy
  .replace('qa: [quinn]', 'qa: [quinn]\n  on-call: [olga]')
  .replace('people: {', 'notes: { changelog: CHANGELOG.md }\npeople: {');
let world: GateWorld;
let production: ReturnType<GateWorld['repository']['deployment']>;

beforeEach(async () => {
  world = await createGateWorld({ policy });
  const { repository, sha } = world;
  world.repository.collaborator('olga');
  repository.deployment({
    sha,
    environment: 'staging',
    statuses: ['in_progress', 'success'],
    payload: { ...payload, key: 'staging' },
  });
  world.evidence({ kind: 'smoke', sha });
  await step(world, 'open');
  production = repository.deployment({
    sha,
    environment: 'production',
    payload,
    statuses: [
      ['in_progress', 'mutating'],
      ['success', 'deployed'],
    ],
  });
  world.evidence({ kind: 'smoke', sha, environment: 'production' });
});

afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

const payload = { v: 1, key: 'k', service: 'storefront', wave: 'all', version: 'v1.4.0', artifacts: [] };

const woken = () =>
  step(world, 'evaluate', {
    event: 'issue_comment',
    payload: { issue: { number: world.ticket().number } },
    actor: 'olga',
    workflow: '.github/workflows/evaluate.yml',
    inputs: { release: '', sha: '' },
  });
const monitor = (outcome: 'pass' | 'fail' | 'inconclusive') =>
  world.evidence({ kind: 'monitor', sha: world.sha, environment: 'production', outcome });
const statuses = () => production.statuses.map(({ description }) => description);
const last = () => world.ticket().comments.at(-1)?.body ?? '';

describe('/verify', () => {
  test('by on-call accepts an inconclusive monitor: the record says who and why', async () => {
    monitor('inconclusive');
    const asked = await woken();
    expect(asked.presentation.report.headline).toBe('Deployed: storefront 1.4.0 runs in production');
    expect(last()).toMatch(/@olga.*`\/verify <reason>`/u);
    world.say('olga', '/verify too little traffic at night, looked at the logs');
    const { presentation } = await woken();
    expect(statuses().at(-1)).toBe('accepted by olga: too little traffic at night, looked at the logs');
    expect(presentation.report.headline).toBe('Verified: storefront 1.4.0 runs in production');
    expect(presentation.outputs).toMatchObject({ phase: 'verified' });
    expect(world.ticket().body).toContain('Verified: storefront 1.4.0 runs in production');
    await woken();
    expect(statuses().filter((text) => text.startsWith('accepted'))).toHaveLength(1);
  });

  test.each<[string, () => void]>([
    [
      'by somebody who is not on call',
      () => {
        monitor('inconclusive');
        world.say('quinn', '/verify looks fine');
      },
    ],
    [
      'of a monitor that failed',
      () => {
        monitor('fail');
        world.say('olga', '/verify it is fine');
      },
    ],
    [
      'before the monitor had ended',
      () => {
        world.say('olga', '/verify it will be fine', { createdAt: '2026-01-01T00:00:00Z' });
        monitor('inconclusive');
      },
    ],
    [
      'in a quote',
      () => {
        monitor('inconclusive');
        world.say('olga', '> /verify looks fine');
      },
    ],
    [
      'in a comment that was edited',
      () => {
        monitor('inconclusive');
        world.say('olga', '/verify looks fine', { editedBy: ['olga'] });
      },
    ],
  ])('%s accepts nothing', async (_, happens) => {
    happens();
    await woken();
    expect(statuses()).toEqual(['mutating', 'deployed']);
  });

  test('of a release that is verified already writes nothing', async () => {
    monitor('pass');
    const [, deployed] = production.statuses;
    if (deployed !== undefined)
      production.statuses.push({ ...deployed, id: 9_999, description: 'verified abc' });
    world.say('olga', '/verify why not');
    const { presentation } = await woken();
    expect(statuses().filter((text) => text.startsWith('accepted'))).toEqual([]);
    expect(presentation.outputs).toMatchObject({ phase: 'verified' });
  });
});

describe('a release that runs', () => {
  test('is not decided again by an event: the decision that counted stays on the commit', async () => {
    monitor('pass');
    const before = world.repository.repository.checkRuns.length;
    const { presentation, writes } = await woken();
    expect(presentation.evidence).toBeUndefined();
    expect(presentation.failOn.size).toBe(0);
    expect(world.repository.repository.checkRuns).toHaveLength(before);
    expect(writes.map(({ method, path }) => `${method} ${path.replace(/.*storefront/u, '')}`)).toEqual(
      expect.not.arrayContaining([expect.stringContaining('check-runs')]),
    );
  });
});

describe('a release that something newer has replaced', () => {
  const verify = () => {
    const [, deployed] = production.statuses;
    if (deployed === undefined) throw new Error('it was not deployed');
    production.statuses.push({ ...deployed, id: 9_999, description: `verified ${'a'.repeat(64)}` });
  };
  const replaced = () => {
    const next = world.repository.commit({ author: 'dana', message: 'More search' });
    world.repository.tag('v1.5.0', next.sha);
    world.repository.deployment({
      sha: next.sha,
      environment: 'production',
      payload: { ...payload, key: 'next', version: 'v1.5.0' },
      statuses: [
        ['in_progress', 'mutating'],
        ['success', 'deployed'],
      ],
    });
    return next.sha;
  };

  test('is closed by time as before, beside the newer one', async () => {
    monitor('pass');
    verify();
    const next = replaced();
    await step(world, 'open', { inputs: { release: 'v1.5.0', sha: next } });
    const { presentation } = await step(world, 'evaluate', {
      event: 'schedule',
      workflow: '.github/workflows/evaluate.yml',
      inputs: { release: '', sha: '' },
    });
    expect(presentation.report.release).toBe('v1.5.0');
    expect(JSON.stringify(presentation.report.body)).toContain(
      'Verified: storefront 1.4.0 ran in production',
    );
    expect(presentation.outputs?.['verified']).toBe(JSON.stringify([{ release: 'v1.4.0', sha: world.sha }]));
    world.repository.release({ tagName: 'v1.4.0', draft: false });
    world.repository.commit({
      files: { 'CHANGELOG.md': '## v1.4.0\n' },
      author: 'dana',
      message: 'Changelog',
    });
    const { presentation: closed } = await step(world, 'close');
    expect(closed.report.headline).toMatch(/^Closed: /u);
  });

  test('and that nobody vouched for is not done', async () => {
    replaced();
    const { presentation } = await step(world, 'close');
    expect(presentation.report.reasons).toContain('open:deploy-to-production');
  });
});

describe('close', () => {
  const notes = (announced: object | undefined) =>
    world.evidence({
      kind: 'notes',
      sha: world.sha,
      environment: 'production',
      detail: { mode: 'publish', ...(announced === undefined ? {} : { announced }) },
    });
  const ends = async (): Promise<string[]> =>
    (await step(world, 'close')).presentation.report.reasons.slice();

  test('names what is open, one step after the other, and closes when nothing is', async () => {
    monitor('inconclusive');
    expect(await ends()).toEqual([
      'open:monitor-for-30-minutes',
      'open:announcement',
      'open:release-documentation',
    ]);
    world.say('olga', '/verify quiet night');
    expect(await ends()).toEqual(['open:announcement', 'open:release-documentation']);
    expect(statuses().at(-1)).toContain('accepted by olga');
    world.repository.release({ tagName: 'v1.4.0', draft: false });
    expect(await ends()).toEqual(['open:release-documentation']);
    world.repository.commit({
      files: { 'CHANGELOG.md': '# Changes\n\n## v1.4.0 (2026-11-24)\n' },
      author: 'dana',
      message: 'Changelog',
    });
    expect(await ends()).toEqual([]);
    expect(world.ticket()).toMatchObject({ state: 'closed', stateReason: 'completed' });
  });

  test('a changelog that names only another version is not the documentation of this one', async () => {
    monitor('pass');
    world.repository.release({ tagName: 'v1.4.0', draft: false });
    world.repository.commit({
      files: { 'CHANGELOG.md': '## v1.4.0-rc.1\n## v11.4.0\nsee 1.4.0\n' },
      author: 'dana',
      message: 'Changelog',
    });
    expect(await ends()).toEqual(['open:release-documentation']);
  });

  test('keeps on the ticket what the release rests on, once, as text whose sha256 is its name', async () => {
    const digest = monitor('pass');
    world.repository.release({ tagName: 'v1.4.0', draft: false });
    world.repository.commit({
      files: { 'CHANGELOG.md': '## 1.4.0\n' },
      author: 'dana',
      message: 'Changelog',
    });
    await ends();
    const kept = world
      .ticket()
      .comments.filter(({ body }) => body.startsWith('<!-- release-actions:v1 evidence '));
    expect(kept).toHaveLength(1);
    expect(kept[0]?.body).toContain(`monitor of production sha256:${digest}`);
    expect(kept[0]?.body).toContain('"predicateType"');
    expect(kept[0]?.body.length).toBeLessThan(65_536);
  });

  describe('with places to announce to', () => {
    beforeEach(() => {
      world.repository.commit({
        files: {
          '.github/release-policy.yml': `${policy}notify: { support: 'webhook:https://hooks.example/s' }\n`,
          'CHANGELOG.md': '## v1.4.0\n',
        },
        author: 'rita',
        message: 'Tell support',
      });
      monitor('pass');
      world.repository.release({ tagName: 'v1.4.0', draft: false });
    });

    test.each<[string, object | undefined, string[]]>([
      ['nothing says who was told', undefined, ['open:announcement']],
      [
        'one could not be told',
        { told: [], failed: ['Slack #support, status 404'], later: [] },
        ['open:announcement'],
      ],
      [
        'customers are told later',
        { told: ['webhook'], failed: [], later: ['customers at 2026-12-24'] },
        ['open:announcement'],
      ],
      ['everyone was told', { told: ['webhook'], failed: [], later: [] }, []],
    ])('%s', async (_, announced, expected) => {
      notes(announced);
      expect(await ends()).toEqual(expected);
    });
  });
});
