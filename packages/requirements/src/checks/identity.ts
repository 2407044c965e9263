import { parseExternalId } from '@release-actions/evidence';
import type { CheckRunFact, Observations, WorkflowRunFact } from '../observations.ts';

/** Who posts checks from workflow runs, on github.com and on GitHub Enterprise Server. */
export const actionsApp = 'github-actions';

/**
 * A check's name is not its identity: three workflows may each have a job "changes". App, workflow, event and job
 * name together are, and of one identity the newest run decides.
 */
export function identityOf({ app, origin, name }: CheckRunFact): string {
  return JSON.stringify([app?.id ?? null, origin?.workflowId ?? null, origin?.event ?? null, name]);
}

/** Later is newer: by run, then attempt, then suite; never by the time of completion, since old runs may end late. */
function newer(left: CheckRunFact, right: CheckRunFact): number {
  const [leftOrder, rightOrder] = [left, right].map(({ origin, suiteId }) => [
    origin?.runId ?? 0,
    origin?.attempt ?? 0,
    origin === null ? (suiteId ?? 0) : 0,
  ]);
  for (const [index, value] of (leftOrder ?? []).entries()) {
    const difference = value - (rightOrder?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export type Sorted = {
  readonly current: readonly CheckRunFact[];
  readonly superseded: readonly CheckRunFact[];
};

/** Of each identity all checks of its newest run, and what they supersede. */
export function sortByAge(checks: readonly CheckRunFact[]): Sorted {
  const current: CheckRunFact[] = [];
  const superseded: CheckRunFact[] = [];
  for (const group of Map.groupBy(checks, identityOf).values()) {
    const newest = group.reduce((best, check) => (newer(check, best) > 0 ? check : best));
    for (const check of group) (newer(check, newest) === 0 ? current : superseded).push(check);
  }
  return { current, superseded };
}

/** Of each workflow and event the newest run. */
export function newestRuns(runs: readonly WorkflowRunFact[]): WorkflowRunFact[] {
  const groups = Map.groupBy(runs, ({ workflowId, event }) => `${workflowId} ${event}`);
  return [...groups.values()].map((group) => group.reduce((best, run) => (run.id > best.id ? run : best)));
}

export type Others = {
  readonly checks: readonly CheckRunFact[];
  readonly runs: readonly WorkflowRunFact[];
  /** Checks of the run that is asking, other than those that we posted. */
  readonly own: readonly CheckRunFact[];
};

/**
 * Leaves out what would make the gate wait for itself: checks that these actions posted, and the runs of the very
 * workflow that is asking. Told apart by ids, so that renaming a job changes nothing.
 */
export function withoutOwn(
  checks: readonly CheckRunFact[],
  runs: readonly WorkflowRunFact[],
  asking: Observations['run'],
): Others {
  const self = runs.find(({ id }) => id === asking.id);
  const isOwnRun = (run: { readonly id: number; readonly workflowId: number }): boolean =>
    run.id === asking.id || (self !== undefined && run.workflowId === self.workflowId);
  const isOwn = ({ origin, suiteId }: CheckRunFact): boolean =>
    (origin !== null && isOwnRun({ id: origin.runId, workflowId: origin.workflowId })) ||
    (suiteId !== null && self?.suiteId === suiteId);
  const foreign = checks.filter((check) => !isPosted(check));
  return {
    checks: foreign.filter((check) => !isOwn(check)),
    runs: runs.filter((run) => !isOwnRun(run)),
    own: foreign.filter(isOwn),
  };
}

const isPosted = ({ externalId, name }: CheckRunFact): boolean =>
  name.startsWith('release-actions / ') && externalId !== null && parseExternalId(externalId) !== undefined;
