import { type Answer, GitHubError, noContent, ok } from '../server/answer.ts';
import { type Call, announce, found, numberParam, param } from '../server/call.ts';
import { page } from '../server/pagination.ts';
import { nodeId } from '../server/urls.ts';
import { resolveCommit } from '../state/refs.ts';
import { startRun } from '../state/runs.ts';
import type { Job, Workflow, WorkflowRun } from '../state/types.ts';
import { presentAccount } from './accounts.ts';
import { presentSimpleCommit } from './commits.ts';
import { presentMinimalRepository } from './repositories.ts';

function presentRun(call: Call, run: WorkflowRun) {
  const { repository, urls } = call;
  const url = urls.api(repository, `/actions/runs/${run.id}`);
  const commit = repository.git.commit(run.headSha);
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflow.path,
    display_title: run.displayTitle,
    run_number: run.number,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflow.id,
    check_suite_id: run.suite.id,
    check_suite_node_id: nodeId('CheckSuite', run.suite.id),
    url,
    html_url: urls.html(repository, `/actions/runs/${run.id}`),
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    actor: presentAccount(urls, run.actor),
    triggering_actor: presentAccount(urls, run.triggeringActor),
    run_attempt: run.attempt,
    run_started_at: run.startedAt,
    referenced_workflows: [],
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: urls.api(repository, `/check-suites/${run.suite.id}`),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: urls.api(repository, `/actions/workflows/${run.workflow.id}`),
    head_commit: commit === undefined ? null : presentSimpleCommit(commit),
    repository: presentMinimalRepository(urls, repository),
    head_repository: presentMinimalRepository(urls, run.headRepository),
  };
}

export function runOf(call: Call): WorkflowRun {
  const id = numberParam(call, 'run_id');
  return found(call.repository.runs.find((run) => run.id === id));
}

export function getRun(call: Call): Answer {
  return ok(presentRun(call, runOf(call)));
}

export function getRunAttempt(call: Call): Answer {
  const run = runOf(call);
  const attempt = numberParam(call, 'attempt_number');
  return ok(presentRun(call, { ...found(attempt <= run.attempt ? run : undefined), attempt }));
}

/** `status` matches a status or a conclusion. */
function filtered(call: Call, runs: readonly WorkflowRun[]): WorkflowRun[] {
  const { query } = call;
  const tests: [string, (run: WorkflowRun, value: string) => boolean][] = [
    ['actor', (run, value) => run.actor.login === value],
    ['branch', (run, value) => run.headBranch === value],
    ['event', (run, value) => run.event === value],
    ['head_sha', (run, value) => run.headSha === value],
    ['status', (run, value) => run.status === value || run.conclusion === value],
    ['check_suite_id', (run, value) => String(run.suite.id) === value],
    ['created', (run, value) => isCreated(run, value)],
  ];
  return runs
    .filter((run) => tests.every(([name, test]) => !query.has(name) || test(run, query.get(name) ?? '')))
    .sort((a, b) => (a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1));
}

/** GitHub's date search: `>=2026-01-01`, `<...`, `a..b` or a day. */
function isCreated(run: WorkflowRun, range: string): boolean {
  const [from, to] = range.split('..');
  if (to !== undefined)
    return (from === '*' || run.createdAt >= (from ?? '')) && (to === '*' || run.createdAt <= to);
  const [, comparison = '', date = ''] = /^(>=|<=|>|<)?(.*)$/.exec(range) ?? [];
  if (comparison === '') return run.createdAt.startsWith(date);
  return comparison.startsWith('>') ? run.createdAt >= date : run.createdAt <= date;
}

function pageOfRuns(call: Call, runs: readonly WorkflowRun[]): Answer {
  return page(
    call,
    filtered(call, runs),
    (run) => presentRun(call, run),
    (shown, total) => ({ total_count: total, workflow_runs: shown }),
  );
}

export function listRuns(call: Call): Answer {
  return pageOfRuns(call, call.repository.runs);
}

export function listRunsOfWorkflow(call: Call): Answer {
  const workflow = workflowOf(call);
  return pageOfRuns(
    call,
    call.repository.runs.filter((run) => run.workflow === workflow),
  );
}

/** By number or by file name. */
function workflowOf(call: Call): Workflow {
  const wanted = param(call, 'workflow_id');
  return found(
    call.repository.workflows.find((each) => String(each.id) === wanted || each.path.endsWith(`/${wanted}`)),
  );
}

function presentWorkflow(call: Call, workflow: Workflow) {
  const { repository, urls } = call;
  const file = workflow.path.split('/').at(-1) ?? '';
  return {
    id: workflow.id,
    node_id: nodeId('Workflow', workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: workflow.createdAt,
    updated_at: workflow.createdAt,
    url: urls.api(repository, `/actions/workflows/${workflow.id}`),
    html_url: urls.html(repository, `/blob/${repository.defaultBranch}/${workflow.path}`),
    badge_url: urls.html(repository, `/workflows/${file}/badge.svg`),
  };
}

export function getWorkflow(call: Call): Answer {
  return ok(presentWorkflow(call, workflowOf(call)));
}

export function listWorkflows(call: Call): Answer {
  return page(
    call,
    call.repository.workflows,
    (workflow) => presentWorkflow(call, workflow),
    (shown, total) => ({ total_count: total, workflows: shown }),
  );
}

/** Starts a run on the head of a branch or tag; a commit id is no `ref` here. */
export function dispatchWorkflow(call: Call): Answer {
  const { repository, world, urls } = call;
  const workflow = workflowOf(call);
  const input = call.body as { ref: string; inputs?: Record<string, unknown>; return_run_details?: boolean };
  const name = input.ref.replace(/^refs\/(heads|tags)\//, '');
  const isRef = ['heads', 'tags'].some((kind) => repository.refs.has(`refs/${kind}/${name}`));
  const commit = isRef ? resolveCommit(repository, name) : undefined;
  if (commit === undefined) throw new GitHubError(422, `No ref found for: ${input.ref}`);
  if (workflow.state !== 'active')
    throw new GitHubError(422, 'Cannot trigger a workflow_dispatch on a disabled workflow');
  if (JSON.stringify(input.inputs ?? {}).length > 65535) throw new GitHubError(422, 'inputs are too large.');
  const run = startRun(world, repository, {
    workflow: workflow.path,
    event: 'workflow_dispatch',
    headSha: commit.sha,
    headBranch: name,
    actor: call.actor,
    status: 'queued',
    inputs: input.inputs ?? {},
  });
  announce(call, 'workflow_dispatch', workflow.path);
  if (input.return_run_details !== true) return noContent();
  return ok({
    workflow_run_id: run.id,
    run_url: urls.api(repository, `/actions/runs/${run.id}`),
    html_url: urls.html(repository, `/actions/runs/${run.id}`),
  });
}

export function cancelRun(call: Call): Answer {
  const run = runOf(call);
  if (run.status === 'completed')
    throw new GitHubError(409, 'Cannot cancel a workflow run that is completed.');
  run.status = 'completed';
  run.conclusion = 'cancelled';
  run.updatedAt = call.world.instant();
  run.pending = [];
  for (const group of call.repository.concurrencyGroups)
    group.members = group.members.filter((member) => member.run !== run);
  return { status: 202, body: {} };
}

function presentJob(call: Call, run: WorkflowRun, job: Job) {
  const { repository, urls } = call;
  const url = urls.api(repository, `/actions/jobs/${job.id}`);
  return {
    id: job.id,
    run_id: run.id,
    run_url: urls.api(repository, `/actions/runs/${run.id}`),
    run_attempt: job.attempt,
    node_id: nodeId('CheckRun', job.checkRun?.id ?? job.id),
    head_sha: run.headSha,
    head_branch: run.headBranch,
    url,
    html_url: urls.html(repository, `/actions/runs/${run.id}/job/${job.id}`),
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.createdAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: [],
    check_run_url: urls.api(repository, `/check-runs/${job.checkRun?.id ?? job.id}`),
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
    workflow_name: run.workflow.name,
  };
}

function pageOfJobs(call: Call, run: WorkflowRun, jobs: readonly Job[]): Answer {
  return page(
    call,
    jobs,
    (job) => presentJob(call, run, job),
    (shown, total) => ({ total_count: total, jobs: shown }),
  );
}

export function listJobs(call: Call): Answer {
  const run = runOf(call);
  const all = call.query.get('filter') === 'all';
  return pageOfJobs(
    call,
    run,
    run.jobs.filter((job) => all || job.attempt === run.attempt),
  );
}

export function listJobsOfAttempt(call: Call): Answer {
  const run = runOf(call);
  const attempt = numberParam(call, 'attempt_number');
  return pageOfJobs(
    call,
    run,
    run.jobs.filter((job) => job.attempt === attempt),
  );
}

export function getJob(call: Call): Answer {
  const id = numberParam(call, 'job_id');
  const run = found(call.repository.runs.find((each) => each.jobs.some((job) => job.id === id)));
  return ok(presentJob(call, run, found(run.jobs.find((job) => job.id === id))));
}
