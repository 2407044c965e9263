import type { Account, Environment, Job, Repository, Workflow, WorkflowRun } from './types.ts';
import type { World } from './world.ts';

export type RunOptions = {
  /** Path of the workflow file; made known when it is new. */
  readonly workflow: string;
  readonly workflowName?: string;
  readonly event?: string;
  readonly headSha: string;
  readonly headBranch?: string | null;
  readonly headRepository?: Repository;
  readonly actor?: Account;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly attempt?: number;
  readonly id?: number;
  readonly displayTitle?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly createdAt?: string;
  /** Jobs with their conclusion; `null` is still running, "queued" has no check run yet, as on GitHub. */
  readonly jobs?: Readonly<Record<string, string | null>>;
};

function workflowAt(world: World, repository: Repository, path: string, name?: string): Workflow {
  const known = repository.workflows.find((workflow) => workflow.path === path);
  if (known !== undefined) return known;
  const fileName = path
    .split('/')
    .at(-1)
    ?.replace(/\.ya?ml$/, '');
  const made: Workflow = {
    id: world.nextId(),
    name: name ?? fileName ?? path,
    path,
    state: 'active',
    createdAt: world.instant(),
  };
  repository.workflows.push(made);
  return made;
}

/** Registers a workflow run with a check suite of its own. */
export function startRun(world: World, repository: Repository, options: RunOptions): WorkflowRun {
  const workflow = workflowAt(world, repository, options.workflow, options.workflowName);
  const actor = options.actor ?? world.account('octocat');
  const at = options.createdAt ?? world.instant();
  const headBranch = options.headBranch === undefined ? repository.defaultBranch : options.headBranch;
  const app = world.app('github-actions');
  const suite = { id: world.nextId(), headSha: options.headSha, headBranch, app, createdAt: at };
  repository.checkSuites.push(suite);
  const run: WorkflowRun = {
    id: options.id ?? world.nextId(),
    workflow,
    number: repository.runs.filter((each) => each.workflow === workflow).length + 1,
    attempt: options.attempt ?? 1,
    event: options.event ?? 'push',
    status: options.status ?? 'in_progress',
    conclusion: options.conclusion ?? null,
    headSha: options.headSha,
    headBranch,
    headRepository: options.headRepository ?? repository,
    actor,
    triggeringActor: actor,
    suite,
    createdAt: at,
    startedAt: at,
    updatedAt: at,
    displayTitle: options.displayTitle ?? workflow.name,
    inputs: options.inputs ?? {},
    jobs: [],
    approvals: [],
    pending: [],
  };
  repository.runs.push(run);
  for (const [name, conclusion] of Object.entries(options.jobs ?? {}))
    addJob(world, repository, run, name, conclusion);
  return run;
}

/** A job of the run's present attempt. A job that waits for a runner has no check run. */
export function addJob(
  world: World,
  repository: Repository,
  run: WorkflowRun,
  name: string,
  conclusion: string | null,
): Job {
  const at = world.instant();
  const queued = conclusion === 'queued';
  const done = conclusion !== null && !queued;
  const status = queued ? 'queued' : done ? 'completed' : 'in_progress';
  const id = world.nextId();
  const checkRun = queued
    ? undefined
    : {
        id,
        name,
        headSha: run.headSha,
        suite: run.suite,
        app: run.suite.app,
        externalId: null,
        detailsUrl: null,
        status,
        conclusion: done ? conclusion : null,
        startedAt: at,
        completedAt: done ? at : null,
        output: { title: null, summary: null, text: null },
        annotations: [],
      };
  if (checkRun !== undefined) repository.checkRuns.push(checkRun);
  const job: Job = {
    id,
    attempt: run.attempt,
    name,
    status,
    conclusion: done ? conclusion : null,
    checkRun,
    createdAt: at,
    startedAt: at,
    completedAt: done ? at : null,
  };
  run.jobs.push(job);
  return job;
}

export function completeJob(world: World, job: Job, conclusion: string): void {
  job.status = 'completed';
  job.conclusion = conclusion;
  job.completedAt = world.instant();
  if (job.checkRun === undefined) return;
  job.checkRun.status = 'completed';
  job.checkRun.conclusion = conclusion;
  job.checkRun.completedAt = job.completedAt;
}

export function completeRun(world: World, run: WorkflowRun, conclusion: string): void {
  run.status = 'completed';
  run.conclusion = conclusion;
  run.updatedAt = world.instant();
  for (const job of run.jobs) if (job.status !== 'completed') completeJob(world, job, conclusion);
}

/** Parks a run until a reviewer of these environments answers. */
export function awaitApproval(run: WorkflowRun, environments: readonly Environment[]): void {
  run.status = 'waiting';
  run.pending = [...environments];
}

/** "Re-run": the same run, one attempt later. */
export function startAttempt(world: World, run: WorkflowRun, actor?: Account): void {
  run.attempt += 1;
  run.status = 'in_progress';
  run.conclusion = null;
  run.startedAt = world.instant();
  run.updatedAt = run.startedAt;
  if (actor !== undefined) run.triggeringActor = actor;
}
