import { type Answer, GitHubError, created, ok } from '../server/answer.ts';
import { type Call, announce, found, numberParam } from '../server/call.ts';
import { page } from '../server/pagination.ts';
import { type Urls, nodeId } from '../server/urls.ts';
import type { Annotation, CheckRun, CheckSuite, GitHubApp, Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { presentApp } from './accounts.ts';
import { commitOf, presentSimpleCommit } from './commits.ts';
import { presentMinimalRepository } from './repositories.ts';

type CheckInput = {
  name?: string;
  head_sha?: string;
  details_url?: string;
  external_id?: string;
  status?: string;
  conclusion?: string;
  started_at?: string;
  completed_at?: string;
  output?: { title?: string; summary: string; text?: string; annotations?: Annotation[] };
};

/** The suite of an app for a commit, made when it is not there; each workflow run has one of its own instead. */
export function suiteFor(world: World, repository: Repository, app: GitHubApp, headSha: string): CheckSuite {
  const runSuites = new Set(repository.runs.map((run) => run.suite));
  const known = repository.checkSuites.find(
    (suite) => suite.app.id === app.id && suite.headSha === headSha && !runSuites.has(suite),
  );
  if (known !== undefined) return known;
  const branch = [...repository.refs].find(([ref, sha]) => ref.startsWith('refs/heads/') && sha === headSha);
  const headBranch = branch === undefined ? null : branch[0].slice('refs/heads/'.length);
  const made = { id: world.nextId(), headSha, headBranch, app, createdAt: world.instant() };
  repository.checkSuites.push(made);
  return made;
}

function presentCheckRun(urls: Urls, repository: Repository, run: CheckRun) {
  const url = urls.api(repository, `/check-runs/${run.id}`);
  return {
    id: run.id,
    node_id: nodeId('CheckRun', run.id),
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url,
    html_url: urls.html(repository, `/runs/${run.id}`),
    details_url: run.detailsUrl ?? urls.html(repository, `/runs/${run.id}`),
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      ...run.output,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suite.id },
    app: presentApp(urls, run.app),
    pull_requests: [],
  };
}

export function createCheckRun(call: Call): Answer {
  const input = call.body as CheckInput;
  const { repository, world } = call;
  const app = found(call.token.app);
  const headSha = input.head_sha ?? '';
  if (repository.git.commit(headSha) === undefined)
    throw new GitHubError(422, `No commit found for SHA: ${headSha}`);
  const run: CheckRun = {
    id: world.nextId(),
    name: input.name ?? '',
    headSha,
    suite: suiteFor(world, repository, app, headSha),
    app,
    externalId: null,
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: world.instant(),
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  apply(world, run, input);
  repository.checkRuns.push(run);
  announce(call, 'check_run', run.name, 'created');
  return created(presentCheckRun(call.urls, repository, run));
}

/** Only the app that made a check run may change it. */
export function updateCheckRun(call: Call): Answer {
  const run = checkRunOf(call);
  if (run.app.id !== call.token.app?.id)
    throw new GitHubError(
      403,
      `Invalid app_id \`${run.app.id}\` - check run can only be modified by the GitHub App that created it.`,
    );
  apply(call.world, run, call.body as CheckInput);
  announce(call, 'check_run', run.name, run.status === 'completed' ? 'completed' : 'created');
  return ok(presentCheckRun(call.urls, call.repository, run));
}

/** A conclusion completes the run; annotations are added to those that are there. */
function apply(world: World, run: CheckRun, input: CheckInput): void {
  if (input.status === 'completed' && input.conclusion === undefined)
    throw new GitHubError(422, 'Invalid request.\n\nA conclusion is required when the status is completed.');
  run.name = input.name ?? run.name;
  run.externalId = input.external_id ?? run.externalId;
  run.detailsUrl = input.details_url ?? run.detailsUrl;
  run.startedAt = input.started_at ?? run.startedAt;
  run.status = input.conclusion === undefined ? (input.status ?? run.status) : 'completed';
  if (run.status === 'completed') {
    run.conclusion = input.conclusion ?? run.conclusion;
    run.completedAt = input.completed_at ?? run.completedAt ?? world.instant();
  } else {
    run.conclusion = null;
    run.completedAt = null;
  }
  if (input.output !== undefined) applyOutput(run, input.output);
}

function applyOutput(run: CheckRun, output: NonNullable<CheckInput['output']>): void {
  const { title, summary, text, annotations } = output;
  run.output = { title: title ?? run.output.title, summary, text: text ?? run.output.text };
  run.annotations.push(...(annotations ?? []));
}

function checkRunOf(call: Call): CheckRun {
  const id = numberParam(call, 'check_run_id');
  return found(call.repository.checkRuns.find((run) => run.id === id));
}

export function getCheckRun(call: Call): Answer {
  return ok(presentCheckRun(call.urls, call.repository, checkRunOf(call)));
}

export function listAnnotations(call: Call): Answer {
  const run = checkRunOf(call);
  return page(call, run.annotations, (annotation) => ({
    path: annotation.path,
    start_line: annotation.start_line,
    end_line: annotation.end_line,
    start_column: annotation.start_column ?? null,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
    blob_href: call.urls.html(call.repository, `/blob/${run.headSha}/${annotation.path}`),
  }));
}

function matching(call: Call, runs: readonly CheckRun[]): CheckRun[] {
  const { query } = call;
  const name = query.get('check_name');
  const status = query.get('status');
  const app = query.get('app_id');
  const newestFirst = runs
    .filter((run) => name === null || run.name === name)
    .filter((run) => status === null || run.status === status)
    .filter((run) => app === null || String(run.app.id) === app)
    .sort((a, b) => b.id - a.id);
  if (query.get('filter') === 'all') return newestFirst;
  const seen = new Set<string>();
  return newestFirst.filter((run) => {
    const key = `${run.suite.id} ${run.name}`;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

function pageOfRuns(call: Call, runs: readonly CheckRun[]): Answer {
  return page(
    call,
    matching(call, runs),
    (run) => presentCheckRun(call.urls, call.repository, run),
    (shown, total) => ({ total_count: total, check_runs: shown }),
  );
}

/** `filter=latest`, the default, collapses by name within a suite only: a new suite adds a second set. */
export function listCheckRunsForRef(call: Call): Answer {
  const commit = commitOf(call);
  return pageOfRuns(
    call,
    call.repository.checkRuns.filter((run) => run.headSha === commit.sha),
  );
}

export function listCheckRunsForSuite(call: Call): Answer {
  const suite = suiteOf(call);
  return pageOfRuns(
    call,
    call.repository.checkRuns.filter((run) => run.suite === suite),
  );
}

function suiteOf(call: Call): CheckSuite {
  const id = numberParam(call, 'check_suite_id');
  return found(call.repository.checkSuites.find((suite) => suite.id === id));
}

/** What GitHub rolls up: an idle suite stays as it was made, else in progress until all are done, worst one first. */
export function suiteState(
  repository: Repository,
  suite: CheckSuite,
): { status: string; conclusion: string | null } {
  const run = repository.runs.find((each) => each.suite === suite);
  if (run !== undefined) return { status: run.status, conclusion: run.conclusion };
  const runs = repository.checkRuns.filter((each) => each.suite === suite);
  if (runs.length === 0) return { status: suite.idleStatus ?? 'queued', conclusion: null };
  if (runs.some((each) => each.status !== 'completed'))
    return {
      status: runs.every((each) => each.status === 'queued') ? 'queued' : 'in_progress',
      conclusion: null,
    };
  const worst = [
    'failure',
    'timed_out',
    'action_required',
    'cancelled',
    'stale',
    'success',
    'neutral',
    'skipped',
  ];
  const conclusions = new Set(runs.map((each) => each.conclusion));
  return { status: 'completed', conclusion: worst.find((each) => conclusions.has(each)) ?? 'neutral' };
}

function presentSuite(call: Call, suite: CheckSuite) {
  const { repository, urls } = call;
  const commit = found(repository.git.commit(suite.headSha));
  const url = urls.api(repository, `/check-suites/${suite.id}`);
  return {
    id: suite.id,
    node_id: nodeId('CheckSuite', suite.id),
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    ...suiteState(repository, suite),
    url,
    before: null,
    after: suite.headSha,
    pull_requests: [],
    app: presentApp(urls, suite.app),
    repository: presentMinimalRepository(urls, repository),
    created_at: suite.createdAt,
    updated_at: suite.createdAt,
    head_commit: presentSimpleCommit(commit),
    latest_check_runs_count: repository.checkRuns.filter((run) => run.suite === suite).length,
    check_runs_url: `${url}/check-runs`,
  };
}

export function getSuite(call: Call): Answer {
  return ok(presentSuite(call, suiteOf(call)));
}

export function listSuitesForRef(call: Call): Answer {
  const commit = commitOf(call);
  const app = call.query.get('app_id');
  const name = call.query.get('check_name');
  const suites = call.repository.checkSuites
    .filter((suite) => suite.headSha === commit.sha)
    .filter((suite) => app === null || String(suite.app.id) === app)
    .filter(
      (suite) =>
        name === null || call.repository.checkRuns.some((run) => run.suite === suite && run.name === name),
    );
  return page(
    call,
    suites,
    (suite) => presentSuite(call, suite),
    (shown, total) => ({ total_count: total, check_suites: shown }),
  );
}
