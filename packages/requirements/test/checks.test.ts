import { describe, expect, test } from '@jest/globals';
import { inlineToText } from '@release-actions/report';
import type { CheckRunFact, StatusFact, WorkflowRunFact } from '../src/index.ts';
import { check, findingIn, now, policyOf, read, run, worldWith } from './support/world.ts';

type Facts = {
  readonly runs?: readonly CheckRunFact[];
  readonly statuses?: readonly StatusFact[];
  readonly workflowRuns?: readonly WorkflowRunFact[];
  readonly required?: readonly { readonly name: string; readonly appId: number | null }[];
};

const status = (state: string, more: Partial<StatusFact> = {}): StatusFact => ({
  context: 'test',
  state,
  targetUrl: null,
  creator: { login: 'ci[bot]', type: 'Bot' },
  createdAt: now,
  ...more,
});

function judge({ runs = [], statuses = [], workflowRuns = [], required = [] }: Facts, policy = '') {
  const checks = {
    runs: read(runs),
    statuses: read(statuses),
    workflowRuns: read(workflowRuns),
    required: read(required),
  };
  const world = worldWith({ checks }, policyOf(policy));
  const finding = findingIn(world, 'ci-and-security');
  const notes = (finding.notes ?? []).map(inlineToText).join('\n');
  return { status: finding.status, code: finding.code, reason: inlineToText(finding.reason), notes };
}

const demanded = (name: string, appId: number | null = null): NonNullable<Facts['required']> => [
  { name, appId },
];
const wants = (name: string): string => `  ci-and-security: { checks: [${name}] }`;
const later = '  ci-and-security: { discovery-deadline: 24h }';

describe('trap 1: nothing there', () => {
  test('no check, status or run is unknown once the discovery deadline has passed', () => {
    expect(judge({})).toMatchObject({ status: 'unknown', code: 'checks-missing' });
  });

  test('and pending before it', () => {
    expect(judge({}, later)).toMatchObject({ status: 'pending', code: 'checks-missing' });
  });
});

describe('trap 3: a required check that is not there', () => {
  test('is unknown after the deadline, though all others are green', () => {
    const found = judge({ runs: [check()], workflowRuns: [run()], required: demanded('lint') });
    expect(found).toMatchObject({ status: 'unknown', code: 'checks-missing' });
    expect(found.reason).toContain(
      'lint (demanded by the rules of the default branch) is not on this commit',
    );
  });

  test('is pending while it runs', () => {
    const found = judge({
      runs: [check({ status: 'in_progress', conclusion: null })],
      required: demanded('test'),
    });
    expect(found).toMatchObject({ status: 'pending', code: 'checks-running' });
  });

  test.each(['queued', 'waiting', 'in_progress', 'action_required'])(
    'is pending while a run is %s, and names it',
    (state) => {
      const found = judge(
        { workflowRuns: [run({ status: state, conclusion: null, name: 'CI' })] },
        wants('test'),
      );
      expect(found).toMatchObject({ status: 'pending' });
      expect(found.reason).toContain(`CI is ${state}`);
    },
  );

  test('a run that failed before it had any check is red where everything counts', () => {
    const found = judge({
      runs: [check()],
      workflowRuns: [run(), run({ id: 11, workflowId: 2, conclusion: 'startup_failure' })],
    });
    expect(found).toMatchObject({ status: 'unmet', code: 'checks-red' });
    expect(found.reason).toContain('startup_failure');
  });

  test('the floor of the policy holds when a ruleset loses the check', () => {
    expect(judge({ runs: [check()], workflowRuns: [run()], required: [] }, wants('lint')).status).toBe(
      'unknown',
    );
  });
});

describe('trap 4: one name, several checks', () => {
  test('the red one of three homonyms in different workflows is red', () => {
    const runs = [1, 2, 3].map((workflowId) =>
      check({
        name: 'changes',
        workflowId,
        runId: workflowId * 10,
        conclusion: workflowId === 2 ? 'failure' : 'success',
      }),
    );
    expect(judge({ runs })).toMatchObject({ status: 'unmet', code: 'checks-red' });
    expect(judge({ runs, required: demanded('changes') })).toMatchObject({ status: 'unmet' });
  });

  test('a red status beside a green check of the same name is red', () => {
    expect(judge({ runs: [check()], statuses: [status('failure')], required: demanded('test') }).status).toBe(
      'unmet',
    );
  });

  test('a check by another app is not the one that a rule demands', () => {
    const other = check({ app: { id: 99, slug: 'imposter' }, origin: null });
    const found = judge({ runs: [other], required: demanded('test', 15368) });
    expect(found.status).toBe('unknown');
    expect(found.reason).toContain('one of this name by imposter is not the one demanded');
  });

  test('a status proves no app', () => {
    expect(judge({ statuses: [status('success')], required: demanded('test', 15368) }).status).toBe(
      'unknown',
    );
    expect(judge({ statuses: [status('success')], required: demanded('test') }).status).toBe('met');
  });

  test('two jobs of one name in one run both count', () => {
    expect(
      judge({ runs: [check(), check({ conclusion: 'failure' })], required: demanded('test') }).status,
    ).toBe('unmet');
  });
});

describe('trap 5: runs again', () => {
  test('a newer green run supersedes a red one, which is listed', () => {
    const found = judge({ runs: [check({ runId: 10, conclusion: 'failure' }), check({ runId: 20 })] });
    expect(found.status).toBe('met');
    expect(found.notes).toContain('superseded by a newer run');
  });

  test('a newer red run supersedes a green one', () => {
    expect(judge({ runs: [check({ runId: 20, conclusion: 'failure' }), check({ runId: 10 })] }).status).toBe(
      'unmet',
    );
  });

  test('an old run that ends late decides nothing', () => {
    const old = check({ runId: 10, completedAt: '2026-11-24T10:45:00Z' });
    const fresh = check({ runId: 20, conclusion: 'failure', completedAt: '2026-11-24T10:10:00Z' });
    expect(judge({ runs: [old, fresh] }).status).toBe('unmet');
  });

  test('a later job of an older run decides nothing', () => {
    const fresh = check({ id: 1, runId: 20, conclusion: 'failure' });
    expect(judge({ runs: [fresh, check({ id: 2, runId: 10 })] }).status).toBe('unmet');
  });

  test('a newer run that has not shown the check yet makes it pending', () => {
    const found = judge({
      runs: [check()],
      workflowRuns: [run(), run({ id: 20, status: 'in_progress', conclusion: null })],
      required: demanded('test'),
    });
    expect(found).toMatchObject({ status: 'pending' });
    expect(found.reason).toContain('a newer run of W1 is in_progress');
  });

  test('a newer run that was cancelled before its job is no success', () => {
    const found = judge({
      runs: [check()],
      workflowRuns: [run(), run({ id: 20, conclusion: 'cancelled' })],
      required: demanded('test'),
    });
    expect(found).toMatchObject({ status: 'unmet' });
  });

  test('a re-run under way makes the old green pending', () => {
    const rerun = run({
      attempt: 2,
      status: 'in_progress',
      conclusion: null,
      startedAt: '2026-11-24T10:30:00Z',
    });
    const found = judge({ runs: [check()], workflowRuns: [rerun], required: demanded('test') });
    expect(found).toMatchObject({ status: 'pending' });
    expect(found.reason).toContain('attempt 2');
  });

  test('a check that the re-run has finished already counts', () => {
    const rerun = run({
      attempt: 2,
      status: 'in_progress',
      conclusion: null,
      startedAt: '2026-11-24T10:01:00Z',
    });
    expect(judge({ runs: [check()], workflowRuns: [rerun], required: demanded('test') }).status).toBe('met');
  });

  test('push and pull request are kept apart', () => {
    const runs = [check({ runId: 10, event: 'pull_request', conclusion: 'failure' }), check({ runId: 20 })];
    expect(judge({ runs }).status).toBe('unmet');
  });
});

describe('trap 6: what is not success', () => {
  test.each([
    'skipped',
    'neutral',
    'stale',
    'startup_failure',
    'action_required',
    'cancelled',
    'timed_out',
    'brand_new_word',
  ])('%s does not pass', (conclusion) => {
    expect(judge({ runs: [check({ conclusion })] }).status).toBe('unmet');
  });

  test('completed without a conclusion does not pass', () => {
    expect(judge({ runs: [check({ conclusion: null })] }).status).toBe('unmet');
  });

  test('skipped passes where the policy allows it for this check, and only there', () => {
    const policy = '  ci-and-security: { checks: [{ name: docs, allow: [skipped] }] }';
    expect(judge({ runs: [check({ name: 'docs', conclusion: 'skipped' })] }, policy).status).toBe('met');
    const rules = demanded('test');
    const both = [check({ name: 'docs', conclusion: 'skipped' }), check({ conclusion: 'skipped' })];
    expect(judge({ runs: both, required: rules }, policy).status).toBe('unmet');
  });
});

describe('trap 7: the run that asks', () => {
  const own = (name: string) =>
    check({ name, runId: 900, workflowId: 9, status: 'in_progress', conclusion: null });
  const asking = run({ id: 900, workflowId: 9, status: 'in_progress', conclusion: null });

  test.each(['gate', 'renamed job'])('is left out, whatever its job is called (%s)', (name) => {
    expect(judge({ runs: [check(), own(name)], workflowRuns: [run(), asking] }).status).toBe('met');
  });

  test('earlier runs of the same workflow are left out', () => {
    const earlier = check({ name: 'gate', runId: 800, workflowId: 9, conclusion: 'failure' });
    const runs = [run(), asking, run({ id: 800, workflowId: 9, conclusion: 'failure' })];
    expect(judge({ runs: [check(), earlier], workflowRuns: runs }).status).toBe('met');
  });

  test('checks that these actions posted are left out', () => {
    const posted = check({
      name: 'release-actions / gate / storefront / production',
      externalId: `gate:storefront:production:all:${'a'.repeat(64)}`,
      conclusion: 'failure',
      runId: 77,
      workflowId: 7,
    });
    expect(judge({ runs: [check(), posted] }).status).toBe('met');
  });

  test('a check that only borrows the name is not', () => {
    const forged = check({
      name: 'release-actions / gate / x',
      conclusion: 'failure',
      runId: 77,
      workflowId: 7,
    });
    expect(judge({ runs: [check(), forged] }).status).toBe('unmet');
  });

  test('nothing but itself is nothing', () => {
    expect(judge({ runs: [own('gate')], workflowRuns: [asking] }).status).toBe('unknown');
  });

  test('a demanded check of the asking run counts once it ended, and says why it never ends otherwise', () => {
    const done = check({ name: 'unit', runId: 900, workflowId: 9 });
    const asked = demanded('unit');
    expect(judge({ runs: [done], workflowRuns: [asking], required: asked }).status).toBe('met');
    const waiting = judge({ runs: [own('unit')], workflowRuns: [asking], required: asked });
    expect(waiting.status).toBe('pending');
    expect(waiting.reason).toContain('a job cannot wait for itself');
  });
});

describe('what nobody pushed', () => {
  const stopped = check({
    name: 'gate',
    runId: 30,
    workflowId: 3,
    event: 'workflow_dispatch',
    conclusion: 'failure',
  });

  test('a release that the gate stopped does not make its commit red', () => {
    const found = judge({ runs: [check(), stopped] });
    expect(found.status).toBe('met');
    expect(found.notes).toMatch(/not demanded: W3 \/ gate \(workflow_dispatch\).* ended as failure/u);
  });

  test('and is no proof of a green commit either', () => {
    const green = check({ runId: 30, workflowId: 3, event: 'workflow_dispatch' });
    expect(judge({ runs: [green] }).status).toBe('unknown');
  });

  test('it counts where it is demanded', () => {
    expect(judge({ runs: [check(), stopped], required: demanded('gate') }).status).toBe('unmet');
  });
});

test('failure number 250 of 250 is seen', () => {
  const runs = Array.from({ length: 250 }, (_, index) =>
    check({ name: `job ${index}`, conclusion: index === 249 ? 'failure' : 'success' }),
  );
  expect(judge({ runs })).toMatchObject({ status: 'unmet' });
});

test('an idle app’s suite, which has no check, waits for nothing', () => {
  expect(judge({ runs: [check()], workflowRuns: [run()] }).status).toBe('met');
});
