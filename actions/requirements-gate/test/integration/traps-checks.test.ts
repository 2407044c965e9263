import { describe, expect, test } from '@jest/globals';
import { type GateWorld, thinPolicy } from '../support.ts';
import { readyWorld, springs, type Trap } from '../traps.ts';

const demanding = (checks: string): string =>
  thinPolicy.replace('requirements:', `requirements:\n  ci-and-security: { checks: [${checks}] }`);
const withoutChecks = ({ repository }: Pick<GateWorld, 'repository'>): void => {
  repository.repository.runs.splice(0, 1);
  repository.repository.checkRuns.splice(0, 2);
};
const workflow = '.github/workflows/ci.yml';

test('without a trap it goes', async () => {
  await using world = await readyWorld();
  expect((await world.gate('evaluate')).outputs).toMatchObject({ decision: 'go', reasons: '' });
}, 60_000);

describe('1: nothing there is never green', () => {
  springs([
    {
      name: 'no check, just pushed: looked for again',
      spring: (world) => withoutChecks(world),
      decision: 'wait',
      reasons: ['ci-and-security:checks-missing'],
    },
    {
      name: 'no analysis of code scanning',
      spring: ({ repository: { repository } }) => void repository.codeScanningAnalyses.splice(0),
      decision: 'no-go',
      reasons: ['ci-and-security:code-scanning-feature-off'],
    },
    {
      name: 'no item in the scope',
      world: { policy: thinPolicy.replace('acceptance-criteria: off', 'acceptance-criteria: block') },
      spring: () => undefined,
      decision: 'no-go',
      reasons: ['acceptance-criteria:items-none'],
    },
    {
      name: 'declared not applicable: printed with its reason',
      spring: () => undefined,
      decision: 'go',
      reasons: [],
      says: 'stateless service',
    },
  ]);
});

describe('3: a name that is not there', () => {
  springs([
    {
      name: 'required and absent',
      world: { policy: demanding('e2e') },
      spring: () => undefined,
      decision: 'wait',
      reasons: ['ci-and-security:checks-missing'],
      says: 'e2e (demanded by the policy) is not on this commit',
    },
    {
      name: 'a run that shows no check yet',
      spring: ({ repository, sha }) =>
        void repository.run({
          workflow: '.github/workflows/e2e.yml',
          workflowName: 'E2E',
          headSha: sha,
          status: 'queued',
        }),
      decision: 'wait',
      reasons: ['ci-and-security:checks-running'],
      says: 'E2E',
    },
  ]);
});

describe('4: one name, two sources', () => {
  springs([
    {
      name: 'two workflows, one red',
      world: { policy: demanding('test') },
      spring: ({ repository, sha }) =>
        void repository.run({
          workflow: '.github/workflows/other.yml',
          headSha: sha,
          jobs: { test: 'failure' },
          status: 'completed',
          conclusion: 'failure',
        }),
      decision: 'no-go',
      reasons: ['ci-and-security:checks-red'],
    },
    {
      name: 'a status beside a check run of its name',
      world: { policy: demanding('test') },
      spring: ({ repository, sha }) => void repository.status({ sha, context: 'test', state: 'failure' }),
      decision: 'no-go',
      reasons: ['ci-and-security:checks-red'],
    },
    {
      name: 'the app that the rules demand is another',
      prepare: ({ repository }) =>
        repository.rules('main', [
          {
            type: 'required_status_checks',
            parameters: { required_status_checks: [{ context: 'test', integration_id: 4242 }] },
          },
        ]),
      spring: () => undefined,
      decision: 'wait',
      reasons: ['ci-and-security:checks-missing'],
      says: 'is not the one demanded',
    },
  ]);
});

describe('5: re-runs', () => {
  springs([
    {
      name: 'run again and not finished',
      spring: ({ repository }) => {
        const [run] = repository.repository.runs;
        if (run !== undefined) repository.rerun(run);
      },
      decision: 'wait',
      reasons: ['ci-and-security:checks-running'],
    },
    {
      name: 'a newer run failed',
      spring: ({ repository, sha }) =>
        void repository.run({
          workflow,
          workflowName: 'CI',
          headSha: sha,
          jobs: { test: 'failure', lint: 'success' },
          status: 'completed',
          conclusion: 'failure',
        }),
      decision: 'no-go',
      reasons: ['ci-and-security:checks-red'],
    },
    {
      name: 'an old red run is superseded, and listed',
      prepare: ({ repository, sha }) => {
        withoutChecks({ repository });
        for (const conclusion of ['failure', 'success'])
          repository.run({
            workflow,
            workflowName: 'CI',
            headSha: sha,
            jobs: { test: conclusion },
            status: 'completed',
            conclusion,
          });
      },
      spring: () => undefined,
      decision: 'go',
      reasons: [],
      says: 'superseded',
    },
  ]);
});

describe('6: only success passes', () => {
  springs(
    ['skipped', 'neutral', 'stale', 'startup_failure', 'action_required', 'timed_out', 'cancelled'].map(
      (conclusion): Trap => ({
        name: conclusion,
        spring: ({ repository, sha }) =>
          void repository.check({ name: 'e2e', sha, conclusion, app: 'tester' }),
        decision: 'no-go',
        reasons: ['ci-and-security:checks-red'],
        says: `ended as ${conclusion}`,
      }),
    ),
  );
});

describe('7: the gate does not wait for itself', () => {
  springs([
    {
      name: 'its own running job, whatever it is called',
      spring: () => undefined,
      call: () => ({ job: 'anything' }),
      decision: 'go',
      reasons: [],
    },
  ]);
});

describe('8: a commit that moves', () => {
  springs([
    {
      name: 'the tag was moved',
      spring: ({ repository }) =>
        repository.tag('v1.4.0', repository.commit({ author: 'dana', branch: 'other' }).sha),
      inputs: ({ sha }) => ({ sha }),
      decision: 'no-go',
      reasons: ['release-identity:commit-moved'],
      says: 'v1.4.0',
    },
  ]);

  test('the tag is looked up again last: moved after the go, nothing is deployed', async () => {
    await using world = await readyWorld();
    const { repository, sha } = world;
    const { outputs } = await world.gate('evaluate');
    repository.tag('v1.4.0', repository.commit({ author: 'dana', branch: 'other' }).sha);
    const verified = await world.gate('verify', { sha, evidence: outputs['evidence'] ?? '' });
    expect([outputs['decision'], verified.outputs['decision']]).toEqual(['go', 'no-go']);
    expect(verified.outputs['reasons']).toContain('commit-moved');
    expect(
      repository.repository.deployments.filter(({ environment }) => environment === 'production'),
    ).toEqual([]);
  }, 60_000);
});

describe('10: more than a page', () => {
  const many =
    (count: number) =>
    ({ repository, sha }: Parameters<Trap['spring']>[0]) => {
      for (let index = 1; index < count; index += 1)
        repository.check({ name: `check-${index}`, sha, app: 'tester' });
      repository.check({ name: 'last', sha, app: 'tester', conclusion: 'failure' });
    };
  springs([
    {
      name: 'number 250 is red',
      spring: many(250),
      decision: 'no-go',
      reasons: ['ci-and-security:checks-red'],
      says: 'last',
    },
  ]);
});

describe('11: security', () => {
  springs([
    {
      name: 'an analysis of another commit',
      spring: ({ repository }) => {
        repository.repository.codeScanningAnalyses.splice(0);
        repository.analysis({ commitSha: 'c'.repeat(40) });
      },
      decision: 'wait',
      reasons: ['ci-and-security:analysis-missing'],
    },
    {
      name: 'an analysis that failed',
      spring: ({ repository }) => {
        Object.assign(repository.repository.codeScanningAnalyses[0] ?? {}, { error: 'out of memory' });
      },
      decision: 'no-go',
      reasons: ['ci-and-security:analysis-incomplete'],
    },
    {
      name: 'a new alert',
      spring: ({ repository, sha }) => void repository.codeAlert({ commitSha: sha }),
      decision: 'no-go',
      reasons: ['ci-and-security:alerts-open'],
      says: 'code-scanning#1',
    },
    {
      name: 'an alert whose severity nobody states',
      spring: ({ repository, sha }) =>
        void repository.codeAlert({ commitSha: sha, securitySeverity: null, severity: null }),
      decision: 'no-go',
      reasons: ['ci-and-security:alerts-open'],
    },
    {
      name: 'the feature is off',
      spring: ({ emulator }) =>
        void emulator.faults.add({
          path: '*/dependabot/alerts',
          fault: {
            kind: 'status',
            status: 403,
            message: 'Dependabot alerts are disabled for this repository.',
          },
        }),
      decision: 'no-go',
      reasons: ['ci-and-security:dependabot-feature-off'],
    },
  ]);
});

describe('23: limits', () => {
  springs([
    {
      name: 'the hour is used up',
      spring: ({ emulator }) =>
        void emulator.faults.add({
          path: '*/code-scanning/alerts',
          fault: { kind: 'rate-limit', resetInSeconds: 3000 },
        }),
      decision: 'no-go',
      reasons: ['ci-and-security:code-scanning-rate-limited'],
    },
    {
      name: 'a short wait is waited',
      spring: ({ emulator }) =>
        void emulator.faults.add({
          path: '*/code-scanning/alerts',
          times: 1,
          fault: { kind: 'secondary-limit', retryAfterSeconds: 1, status: 429 },
        }),
      decision: 'go',
      reasons: [],
    },
  ]);
});
