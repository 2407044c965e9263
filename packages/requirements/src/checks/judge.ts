import type { EvidenceLink } from '../finding.ts';
import type { CheckRunFact, RunFact, StatusFact, WorkflowRunFact } from '../observations.ts';
import { actionsApp, newestRuns, sortByAge, withoutOwn } from './identity.ts';

/** A check that must have passed: by GitHub's rules (app id), by the policy (app slug, workflow), or both. */
export type Wanted = {
  readonly name: string;
  readonly appId?: number;
  readonly app?: string;
  readonly workflow?: string;
  /** Conclusions besides `success` that count as passed for this check. */
  readonly allow: readonly string[];
  /** "the rules of main", "the policy". */
  readonly by: string;
};

export type CheckState = 'passed' | 'failed' | 'pending' | 'absent';

export type CheckVerdict = {
  readonly name: string;
  readonly state: CheckState;
  /** Such as `CI / push: failure`, or what runs instead. */
  readonly why: string;
  readonly link: EvidenceLink;
  /** ISO 8601 instant of completion. */
  readonly at?: string;
};

export type ChecksVerdict = {
  readonly judged: readonly CheckVerdict[];
  /** Present but not demanded, and not green. */
  readonly besides: readonly CheckVerdict[];
  readonly superseded: readonly CheckRunFact[];
  /** Nothing is demanded, so that everything there is counts. */
  readonly everything: boolean;
};

export type CheckInputs = {
  readonly runs: readonly CheckRunFact[];
  readonly statuses: readonly StatusFact[];
  readonly workflowRuns: readonly WorkflowRunFact[];
  readonly wanted: readonly Wanted[];
  readonly asking: RunFact;
};

/**
 * Judges what must have passed on a commit. Only `success` passes; a conclusion that is new to us is a failure.
 * Where nothing is demanded, every check, status and workflow run of the commit counts, and there must be one.
 */
export function judgeChecks({ runs, statuses, workflowRuns, wanted, asking }: CheckInputs): ChecksVerdict {
  const foreign = withoutOwn(runs, workflowRuns, asking);
  const { current, superseded } = sortByAge(foreign.checks);
  const latest = newestRuns(foreign.runs);
  const judgeRun = (check: CheckRunFact, allow: readonly string[]): CheckVerdict =>
    runVerdict(check, allow, latest);
  const bare = latest.filter((run) => !hasCheck(run, current));
  if (wanted.length === 0) {
    const judged = [
      ...current.filter(isOfCommit).map((check) => judgeRun(check, [])),
      ...statuses.map(statusVerdict),
      ...bare.filter(({ event }) => commitEvents.has(event)).map(workflowVerdict),
    ];
    const others = [
      ...current.filter((check) => !isOfCommit(check)).map((check) => judgeRun(check, [])),
      ...bare.filter(({ event }) => !commitEvents.has(event)).map(workflowVerdict),
    ];
    return {
      judged,
      besides: others.filter(({ state }) => state !== 'passed'),
      superseded,
      everything: true,
    };
  }
  const judged = wanted.flatMap((want) => {
    const found = current.filter((check) => fits(check, want));
    const posted = statuses.filter((status) => statusFits(status, want));
    const own = foreign.own.filter((check) => fits(check, want));
    const verdicts = [
      ...found.map((check) => judgeRun(check, want.allow)),
      ...posted.map(statusVerdict),
      ...own.map((check) => ownVerdict(check, want.allow)),
    ];
    return verdicts.length > 0 ? verdicts : [absentVerdict(want, latest, runs)];
  });
  const demanded = (check: CheckRunFact): boolean => wanted.some((want) => fits(check, want));
  const besides = [
    ...current.filter((check) => !demanded(check)).map((check) => judgeRun(check, [])),
    ...bare.map(workflowVerdict),
  ].filter(({ state }) => state !== 'passed');
  return { judged, besides, superseded, everything: false };
}

/**
 * What judges a commit because it was pushed. A run that a person, a clock or a comment started, such as a release
 * that this gate stopped, says something about the release and nothing about the commit.
 */
const commitEvents: ReadonlySet<string> = new Set([
  'push',
  'pull_request',
  'pull_request_target',
  'merge_group',
]);

const isOfCommit = ({ origin }: CheckRunFact): boolean => origin === null || commitEvents.has(origin.event);

const hasCheck = (run: WorkflowRunFact, checks: readonly CheckRunFact[]): boolean =>
  checks.some(
    ({ origin, suiteId }) => origin?.runId === run.id || (suiteId !== null && suiteId === run.suiteId),
  );

const fits = ({ name, app, origin }: CheckRunFact, want: Wanted): boolean =>
  name === want.name &&
  (want.appId === undefined || app?.id === want.appId) &&
  (want.app === undefined || app?.slug === want.app) &&
  (want.workflow === undefined || origin?.workflowPath === want.workflow);

/** GitHub states no app for a status: where an app is demanded by id, a status proves nothing. */
const statusFits = ({ context, creator }: StatusFact, want: Wanted): boolean =>
  context === want.name &&
  want.appId === undefined &&
  want.workflow === undefined &&
  (want.app === undefined || creator?.login === `${want.app}[bot]`);

function runVerdict(
  check: CheckRunFact,
  allow: readonly string[],
  latest: readonly WorkflowRunFact[],
): CheckVerdict {
  const link = { label: labelOf(check), href: check.url };
  const running = unfinishedRun(check, latest);
  const base = { name: check.name, link, ...(check.completedAt === null ? {} : { at: check.completedAt }) };
  if (running !== undefined)
    return { ...base, state: running.ended ? 'failed' : 'pending', why: running.why };
  if (check.status !== 'completed') return { ...base, state: 'pending', why: `is ${check.status}` };
  const conclusion = check.conclusion ?? 'without conclusion';
  const passed = conclusion === 'success' || allow.includes(conclusion);
  return { ...base, state: passed ? 'passed' : 'failed', why: `ended as ${conclusion}` };
}

type Unfinished = { readonly why: string; readonly ended: boolean };

/** A newer run of the same workflow that has not shown this check yet, or a re-run that is under way. */
function unfinishedRun(check: CheckRunFact, latest: readonly WorkflowRunFact[]): Unfinished | undefined {
  const { origin } = check;
  if (origin === null) return undefined;
  const run = latest.find(
    ({ workflowId, event }) => workflowId === origin.workflowId && event === origin.event,
  );
  if (run === undefined || run.id < origin.runId) return undefined;
  return run.id === origin.runId ? rerunOf(check, run) : newerRun(run);
}

/** A newer run that succeeded without this check has nothing to say about it. */
function newerRun(run: WorkflowRunFact): Unfinished | undefined {
  const ended = run.status === 'completed';
  if (ended && run.conclusion === 'success') return undefined;
  const state = ended ? (run.conclusion ?? 'ended') : (run.status ?? 'starting');
  return { why: `a newer run of ${run.name ?? run.path} is ${state}`, ended };
}

function rerunOf({ completedAt }: CheckRunFact, run: WorkflowRunFact): Unfinished | undefined {
  if (
    run.status === 'completed' ||
    (run.attempt ?? 1) <= 1 ||
    completedAt === null ||
    run.startedAt === null
  ) {
    return undefined;
  }
  if (Date.parse(completedAt) > Date.parse(run.startedAt)) return undefined;
  const name = run.name ?? run.path;
  return {
    why: `${name} is being run again (attempt ${run.attempt}, ${run.status ?? 'starting'})`,
    ended: false,
  };
}

export function labelOf({ name, app, origin }: CheckRunFact): string {
  const source = origin?.workflowName ?? origin?.workflowPath ?? app?.slug ?? actionsApp;
  return origin === null ? `${name} (${source})` : `${source} / ${name} (${origin.event})`;
}

function statusVerdict({ context, state, targetUrl, createdAt }: StatusFact): CheckVerdict {
  const link = { label: `${context} (status)`, ...(targetUrl === null ? {} : { href: targetUrl }) };
  const passed = state === 'success' ? 'passed' : state === 'pending' ? 'pending' : 'failed';
  return { name: context, state: passed, why: `is ${state}`, link, at: createdAt };
}

/** A run without any check: it waits for a runner or an approval, or its file could not be read. */
function workflowVerdict(run: WorkflowRunFact): CheckVerdict {
  const name = run.name ?? run.path;
  const link = { label: `${name} (${run.event})`, href: run.url };
  if (run.status !== 'completed') {
    return { name, state: 'pending', why: `is ${run.status ?? 'starting'} and shows no check yet`, link };
  }
  const passed = run.conclusion === 'success';
  return { name, state: passed ? 'passed' : 'failed', why: `ended as ${run.conclusion ?? 'nothing'}`, link };
}

function ownVerdict(check: CheckRunFact, allow: readonly string[]): CheckVerdict {
  const verdict = runVerdict(check, allow, []);
  if (verdict.state !== 'pending') return verdict;
  return {
    ...verdict,
    why: 'belongs to the run that is asking, and a job cannot wait for itself: run the gate in its own workflow, or do not demand this check',
  };
}

function absentVerdict(
  want: Wanted,
  latest: readonly WorkflowRunFact[],
  all: readonly CheckRunFact[],
): CheckVerdict {
  const { name, by } = want;
  const running = latest.filter(({ status }) => status !== 'completed');
  const namesake = all.find((check) => check.name === name && check.app !== null);
  const [first] = running;
  const link = first === undefined ? { label: name } : { label: first.name ?? first.path, href: first.url };
  if (first !== undefined) {
    const runs = running.map((run) => `${run.name ?? run.path} is ${run.status ?? 'starting'}`).join(', ');
    return { name, state: 'pending', why: `(demanded by ${by}) is not there yet; ${runs}`, link };
  }
  const other =
    namesake?.app === undefined || namesake.app === null
      ? ''
      : `; one of this name by ${namesake.app.slug} is not the one demanded`;
  return { name, state: 'absent', why: `(demanded by ${by}) is not on this commit${other}`, link };
}
