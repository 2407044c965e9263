import { describe, expect, test } from '@jest/globals';
import { type GateWorld, thinPolicy } from '../support.ts';
import { readyWorld, springs, type Trap } from '../traps.ts';

/** What other gates let through, hung on or never saw; the rows that no file beside this one has by its name. */
const workflow = '.github/workflows/ci.yml';

const withoutChecks = ({ repository: { repository } }: GateWorld): void => {
  repository.runs.splice(0, 1);
  repository.checkRuns.splice(0, 2);
};
const red: Pick<Trap, 'decision' | 'reasons'> = {
  decision: 'no-go',
  reasons: ['ci-and-security:checks-red'],
};

describe('checks', () => {
  springs([
    {
      name: 'none at all, and none to be expected any more',
      spring: (world) => {
        withoutChecks(world);
        const commit = world.repository.repository.git.commit(world.sha);
        const longAgo = new Date(Date.now() - 7_200_000).toISOString();
        Object.assign(commit?.committer ?? {}, { date: longAgo });
      },
      decision: 'no-go',
      reasons: ['ci-and-security:checks-missing'],
    },
    {
      name: 'three of one name, the middle one failed',
      spring: ({ repository, sha }) => {
        for (const [index, conclusion] of ['success', 'failure', 'success'].entries())
          repository.run({
            workflow: `.github/workflows/part-${index}.yml`,
            headSha: sha,
            jobs: { changes: conclusion },
            status: 'completed',
            conclusion,
          });
      },
      ...red,
    },
    {
      name: 'three of one name in one workflow by different events, the middle one failed',
      spring: ({ repository, sha }) => {
        for (const [event, conclusion] of [
          ['push', 'success'],
          ['pull_request', 'failure'],
          ['merge_group', 'success'],
        ] as const)
          repository.run({
            workflow: '.github/workflows/changes.yml',
            event,
            headSha: sha,
            jobs: { changes: conclusion },
            status: 'completed',
            conclusion,
          });
      },
      ...red,
    },
    {
      name: 'the only one was skipped',
      spring: (world) => {
        withoutChecks(world);
        world.repository.run({
          workflow,
          headSha: world.sha,
          jobs: { test: 'skipped' },
          status: 'completed',
          conclusion: 'skipped',
        });
      },
      ...red,
      says: 'ended as skipped',
    },
    {
      name: 'its own, under the name of a required check: not taken for that one, and told what to change',
      world: {
        policy: thinPolicy.replace('requirements:', 'requirements:\n  ci-and-security: { checks: [test] }'),
      },
      spring: () => undefined,
      call: () => ({ job: 'test' }),
      decision: 'wait',
      reasons: ['ci-and-security:checks-running'],
      says: 'a job cannot wait for itself',
    },
  ]);

  test('403 on every read: refused at once, with the line to add', async () => {
    await using world = await readyWorld();
    world.emulator.faults.add({
      fault: { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
    });
    const { exitCode, outputs, requests, stdout, summary } = await world.gate('evaluate');
    expect(exitCode).not.toBe(0);
    expect(outputs['decision']).not.toBe('go');
    expect(`${stdout}${summary}`).toMatch(/permissions: \{|contents: read/u);
    expect(requests.length).toBeLessThan(20);
  }, 60_000);
});

/** rob's sign-off is taken away, and said again as the comment of this number. */
const asComment =
  (number: number, words?: string): Trap['spring'] =>
  (world) => {
    const { comments } = world.ticket();
    const line = world.asked()[0] ?? '';
    const mine = comments.findIndex(({ author }) => author.login === 'rob');
    if (words === undefined) comments.splice(mine, 1);
    while (comments.length < number - 1) world.say('passer-by', 'me too');
    world.say('rob', words ?? line);
  };

const qaPolicy = thinPolicy.replace('staging-verified: { qa: automatic }', 'staging-verified: { qa: sign }');

/** Everybody signed; what qa has to say was said by quinn, who is also the one who starts the run. */
const byInitiator: Trap['prepare'] = (world) => void world.repository.collaborator('quinn');

describe('approvals', () => {
  springs([
    { name: 'a sign-off as comment 36 is heard', spring: asComment(36), decision: 'go', reasons: [] },
    {
      name: 'a no-go as comment 36 is heard',
      spring: asComment(36, '/no-go the fair is tomorrow'),
      decision: 'no-go',
      reasons: ['readiness-review:no-go', 'distinct-people:people-too-few'],
    },
    {
      name: 'the initiator does not sign what others are asked for',
      world: { policy: qaPolicy },
      prepare: byInitiator,
      spring: (world) => {
        const line = world.asked().find((asked) => asked.includes('staging-verified')) ?? '';
        world.say('quinn', line);
      },
      call: () => ({ actor: 'quinn' }),
      decision: 'wait',
      reasons: ['staging-verified:not-signed'],
      says: 'quinn started this deployment',
    },
    {
      name: 'the same word of one who did not start it counts',
      world: { policy: qaPolicy },
      prepare: byInitiator,
      spring: (world) => {
        world.say('quinn', world.asked().find((asked) => asked.includes('staging-verified')) ?? '');
      },
      // Readiness is asked for once this is signed.
      decision: 'wait',
      reasons: ['readiness-review:not-signed'],
    },
    {
      name: 'the ticket was closed: denied, whatever was signed',
      spring: (world) => void Object.assign(world.ticket(), { state: 'closed', stateReason: 'completed' }),
      decision: 'no-go',
      reasons: ['release-identity:ticket-closed'],
      says: 'reopen #',
    },
  ]);

  test('a closed ticket costs no more requests than an open one, and nothing is deployed by an earlier go', async () => {
    await using world = await readyWorld();
    const open = await world.gate('evaluate');
    Object.assign(world.ticket(), { state: 'closed', stateReason: 'not_planned' });
    const closed = await world.gate('evaluate');
    const verified = await world.gate('verify', { evidence: open.outputs['evidence'] ?? '' });
    expect([open, closed, verified].map(({ outputs }) => outputs['decision'])).toEqual([
      'go',
      'no-go',
      'no-go',
    ]);
    expect(closed.requests.length).toBeLessThanOrEqual(open.requests.length);
  }, 60_000);

  const teamPolicy = thinPolicy.replace('[rita, rob]', "'@octoacme/release-managers'");
  const asTeam = ({ emulator }: GateWorld): Readonly<Record<string, string>> => ({
    'directory-token': emulator.tokens.issue({ kind: 'app' }),
  });
  const team: Trap['prepare'] = ({ emulator }) =>
    void emulator.team('octoacme', 'release-managers', ['rita', 'rob']);
  springs([
    {
      name: 'a team that can be read: its members, and nobody who is only called like it',
      world: { policy: teamPolicy },
      prepare: team,
      spring: (world) => {
        const line = world.asked()[0] ?? '';
        const { comments } = world.ticket();
        comments.splice(
          comments.findIndex(({ author }) => author.login === 'rob'),
          1,
        );
        world.say('release-managers', line);
      },
      inputs: asTeam,
      decision: 'wait',
      reasons: ['readiness-review:not-signed', 'distinct-people:people-too-few'],
      says: 'release-managers is not release-manager',
    },
    {
      name: 'a team whose look-up answers 404: nobody',
      world: { policy: teamPolicy },
      prepare: team,
      spring: (world) => {
        world.emulator.faults.add({
          bodyContains: 'release-managers',
          fault: { kind: 'status', status: 404, message: 'Not Found' },
        });
        world.emulator.faults.add({
          path: '/orgs/*',
          fault: { kind: 'status', status: 404, message: 'Not Found' },
        });
        world.say('release-managers', world.asked()[0] ?? '/go');
      },
      inputs: asTeam,
      decision: 'no-go',
      reasons: ['readiness-review:people-not-permitted', 'distinct-people:people-too-few'],
    },
    {
      name: 'a member who has left the team since',
      world: { policy: teamPolicy },
      prepare: team,
      spring: ({ emulator }) => void emulator.world.team('octoacme', 'release-managers')?.members.pop(),
      inputs: asTeam,
      decision: 'wait',
      reasons: ['readiness-review:not-signed', 'distinct-people:people-too-few'],
    },
  ]);
});
