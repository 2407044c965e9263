import type { CheckRunFact, StatusFact } from '../../../src/index.ts';
import { check, findingIn, policyOf, read, run, worldWith } from '../world.ts';
import type { Row } from './row.ts';

export type Checks = {
  readonly runs?: readonly CheckRunFact[];
  readonly statuses?: readonly StatusFact[];
  readonly required?: readonly string[];
  readonly policy?: string;
};
const status = (context: string, state: string): StatusFact => ({
  context,
  state,
  targetUrl: null,
  creator: null,
  createdAt: '2026-11-24T10:00:00Z',
});
const named = (name: string, more: Parameters<typeof check>[0] = {}): CheckRunFact =>
  check({ name, ...more });
const red = { conclusion: 'failure' };

/** How our gate judges it. */
export function judgeChecks({ runs = [], statuses = [], required = [], policy = '' }: Checks): string {
  const checks = {
    runs: read(runs),
    statuses: read(statuses),
    workflowRuns: read(runs.length === 0 ? [] : [run({ id: 1, workflowId: 77, event: 'schedule' })]),
    required: read(required.map((name) => ({ name, appId: null }))),
  };
  return findingIn(worldWith({ checks }, policyOf(policy)), 'ci-and-security').status;
}

const green = (...names: string[]): CheckRunFact[] => names.map((name) => named(name));

/** By the peer whose tests describe them. */
export const tables: Readonly<Record<string, readonly Row<Checks>[]>> = {
  'Tide: may this be merged': [
    {
      name: 'single bad context',
      given: { statuses: [status('job-name', 'error')] },
      theirs: 'blocks',
      ours: 'blocks',
    },
    {
      name: 'single bad check run',
      given: { runs: [named('job-name', red)] },
      theirs: 'blocks',
      ours: 'blocks',
    },
    {
      name: 'single good check run',
      given: { runs: [named('job-name')] },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'multiple good check runs',
      given: { runs: [named('job-name'), named('another-job')] },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'mix of good and bad check runs',
      given: { runs: [named('job-name'), named('another-job', red)] },
      theirs: 'blocks',
      ours: 'blocks',
    },
    {
      name: 'mix of good status contexts and check runs',
      given: { runs: [named('job-name')], statuses: [status('other-job-name', 'success')] },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'mix of bad status contexts and check runs',
      given: { runs: [named('job-name', red)], statuses: [status('other-job-name', 'failure')] },
      theirs: 'blocks',
      ours: 'blocks',
    },
    {
      name: 'good context, bad check run',
      given: { runs: [named('job-name', red)], statuses: [status('other-job-name', 'success')] },
      theirs: 'blocks',
      ours: 'blocks',
    },
    {
      name: 'bad context, good check run',
      given: { runs: [named('job-name')], statuses: [status('other-job-name', 'failure')] },
      theirs: 'blocks',
      ours: 'blocks',
    },
    {
      name: 'multiple bad contexts',
      given: { statuses: [status('job-name', 'error'), status('other-job-name', 'error')] },
      theirs: 'blocks',
      ours: 'blocks',
    },
    {
      name: 'multiple bad check runs',
      given: { runs: [named('job-name', red), named('other-job-name', red)] },
      theirs: 'blocks',
      ours: 'blocks',
    },
    {
      name: 'its own context failed but is ignored',
      given: {
        runs: [named('job-name'), named('gate', { ...red, runId: 900, workflowId: 9 })],
        required: ['job-name'],
      },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'nothing is there',
      given: {},
      theirs: 'passes',
      ours: 'blocks',
      because: 'No check is no green',
    },
  ],
  'Tide: required and optional contexts': [
    {
      name: 'no contexts registered, all green',
      given: { runs: green('c1', 'c2') },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'required registered, one missing',
      given: { runs: green('c1', 'c2'), required: ['c1', 'c2', 'c3'] },
      theirs: 'blocks',
      ours: 'blocks',
    },
    {
      name: 'required registered, none missing',
      given: { runs: green('c1', 'c2', 'c3'), required: ['c1', 'c2', 'c3'] },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'required registered, an unknown one is red',
      given: { runs: [...green('c1'), named('t1', red)], required: ['c1'] },
      theirs: 'blocks',
      ours: 'passes',
      because: 'What is demanded decides',
    },
    {
      name: 'the same, unknown contexts skipped',
      given: { runs: [...green('c1'), named('t1', red)], required: ['c1'] },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'no contexts registered, an unknown one is red',
      given: { runs: [named('t2', red)] },
      theirs: 'blocks',
      ours: 'blocks',
    },
    {
      name: 'no contexts registered, unknown ones skipped, one is red',
      given: { runs: [named('t2', red)] },
      theirs: 'passes',
      ours: 'blocks',
      because: 'No check is no green',
    },
    {
      name: 'an optional one is red beside required green ones',
      given: { runs: [...green('c1', 'c2', 'c3'), named('o1', red)], required: ['c1', 'c2', 'c3'] },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'a required one is red',
      given: { runs: [...green('c1'), named('c2', red)], required: ['c1', 'c2'] },
      theirs: 'blocks',
      ours: 'blocks',
    },
    {
      name: 'a check that is both demanded and allowed to be skipped',
      given: {
        runs: [named('c1', { conclusion: 'skipped' })],
        policy: '  ci-and-security: { checks: [{ name: c1, allow: [skipped] }] }',
      },
      theirs: 'passes',
      ours: 'passes',
    },
  ],
  'allcheckspassed: superseded runs, skipped and missing checks': [
    {
      name: 'each workflow has one run',
      given: { runs: [named('a', { workflowId: 1, runId: 1 }), named('b', { workflowId: 2, runId: 2 })] },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'a superseded run of the same workflow failed',
      given: { runs: [named('a', { runId: 1, ...red }), named('a', { runId: 2 })] },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'the re-run has the higher check id but belongs to the superseded run',
      given: { runs: [named('a', { id: 9000, runId: 1, ...red }), named('a', { id: 8000, runId: 2 })] },
      theirs: 'passes',
      ours: 'passes',
    },
    {
      name: 'only the superseded workflow is filtered',
      given: {
        runs: [
          named('a', { workflowId: 1, runId: 1, ...red }),
          named('a', { workflowId: 1, runId: 3 }),
          named('b', { workflowId: 2, runId: 2, ...red }),
        ],
      },
      theirs: 'blocks',
      ours: 'blocks',
    },
    {
      name: 'a check of another app, in no workflow run, is kept',
      given: {
        runs: [named('a'), named('scan', { origin: null, app: { id: 9, slug: 'scanner' }, ...red })],
      },
      theirs: 'blocks',
      ours: 'blocks',
    },
    {
      name: 'one name from two apps, one red',
      given: { runs: [named('a'), named('a', { origin: null, app: { id: 9, slug: 'other' }, ...red })] },
      theirs: 'blocks',
      ours: 'blocks',
    },
    {
      name: 'three jobs of one name, the middle one red',
      given: {
        runs: [1, 2, 3].map((id) =>
          named('changes', { workflowId: id, runId: id, ...(id === 2 ? red : {}) }),
        ),
      },
      theirs: 'passes',
      ours: 'blocks',
      because: 'A name is no identity',
    },
    {
      name: 'skipped, with its default',
      given: { runs: [named('a', { conclusion: 'skipped' })] },
      theirs: 'passes',
      ours: 'blocks',
      because: 'Only success passes',
    },
    {
      name: 'neutral, with its default',
      given: { runs: [named('a', { conclusion: 'neutral' })] },
      theirs: 'passes',
      ours: 'blocks',
      because: 'Only success passes',
    },
    {
      name: 'a missing check, with its default',
      given: { runs: [named('a')], required: ['b'] },
      theirs: 'passes',
      ours: 'blocks',
      because: 'No check is no green',
    },
    {
      name: 'no check at all',
      given: {},
      theirs: 'passes',
      ours: 'blocks',
      because: 'No check is no green',
    },
    {
      name: 'in progress',
      given: { runs: [named('a', { status: 'in_progress', conclusion: null })] },
      theirs: 'waits',
      ours: 'waits',
    },
    {
      name: 'a pending status',
      given: { runs: [named('a')], statuses: [status('b', 'pending')] },
      theirs: 'waits',
      ours: 'waits',
    },
    {
      name: 'a status in error',
      given: { runs: [named('a')], statuses: [status('b', 'error')] },
      theirs: 'blocks',
      ours: 'blocks',
    },
  ],
};
