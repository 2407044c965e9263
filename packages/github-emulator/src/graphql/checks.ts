import { nodeId } from '../server/urls.ts';
import { suiteState } from '../rest/checks.ts';
import { latestStatuses } from '../rest/statuses.ts';
import type { GitCommit } from '../state/git-store.ts';
import type { CheckRun, CheckSuite, CommitStatus, WorkflowRun } from '../state/types.ts';
import { appSource } from './actors.ts';
import { connection } from './connection.ts';
import type { PageArguments } from './page.ts';
import { FieldError, type RepositoryScope, need, upper } from './scope.ts';

type SuiteArguments = PageArguments & {
  filterBy?: { appId?: number | null; checkName?: string | null } | null;
};

export function checkSuitesOf(scope: RepositoryScope, sha: string, args: SuiteArguments): object {
  const { checkSuites, checkRuns } = scope.repository;
  const app = args.filterBy?.appId;
  const name = args.filterBy?.checkName;
  const shown = checkSuites
    .filter((suite) => suite.headSha === sha)
    .filter((suite) => typeof app !== 'number' || suite.app.id === app)
    .filter(
      (suite) =>
        typeof name !== 'string' || checkRuns.some((run) => run.suite === suite && run.name === name),
    );
  return connection(shown, args, (suite) => suiteSource(scope, suite));
}

export function suiteSource(scope: RepositoryScope, suite: CheckSuite): object {
  const { repository, urls } = scope;
  const { status, conclusion } = suiteState(repository, suite);
  const run = repository.runs.find((each) => each.suite === suite);
  return {
    __typename: 'CheckSuite',
    id: nodeId('CheckSuite', suite.id),
    databaseId: suite.id,
    status: upper(status),
    conclusion: conclusion === null ? null : upper(conclusion),
    createdAt: suite.createdAt,
    updatedAt: suite.createdAt,
    url: urls.html(repository, `/commit/${suite.headSha}/checks?check_suite_id=${suite.id}`),
    app: () => appSource(scope, suite.app),
    branch: () =>
      suite.headBranch === null ? null : scope.sources.ref(scope, `refs/heads/${suite.headBranch}`),
    commit: () => commitAt(scope, suite.headSha),
    repository: () => scope.sources.repository(scope),
    workflowRun: () => {
      if (run === undefined) return null;
      need(scope, 'actions:read');
      return workflowRunSource(scope, run);
    },
    checkRuns: (args: RunArguments) => checkRunsOf(scope, suite, args),
  };
}

function commitAt(scope: RepositoryScope, sha: string): object | null {
  return scope.sources.object(scope, sha);
}

type RunArguments = PageArguments & {
  filterBy?: {
    appId?: number | null;
    checkName?: string | null;
    checkType?: 'ALL' | 'LATEST' | null;
    status?: string | null;
    statuses?: readonly string[] | null;
    conclusions?: readonly string[] | null;
  } | null;
};

/** By default the latest of each name; `ALL` gives re-runs too. Oldest first. */
function checkRunsOf(scope: RepositoryScope, suite: CheckSuite, args: RunArguments): object {
  const { filterBy } = args;
  const all = scope.repository.checkRuns.filter((run) => run.suite === suite);
  const latest = new Map(all.map((run) => [run.name, run]));
  const runs = filterBy?.checkType === 'ALL' ? all : [...latest.values()];
  const wanted = (value: string | null, list: readonly string[] | null | undefined): boolean =>
    !Array.isArray(list) || (value !== null && list.includes(upper(value)));
  const shown = runs
    .filter((run) => typeof filterBy?.checkName !== 'string' || run.name === filterBy.checkName)
    .filter((run) => typeof filterBy?.appId !== 'number' || run.app.id === filterBy.appId)
    .filter((run) => typeof filterBy?.status !== 'string' || upper(run.status) === filterBy.status)
    .filter((run) => wanted(run.status, filterBy?.statuses) && wanted(run.conclusion, filterBy?.conclusions))
    .sort((a, b) => a.id - b.id);
  return connection(shown, args, (run) => checkRunSource(scope, run));
}

export function checkRunSource(scope: RepositoryScope, run: CheckRun): object {
  const { repository, urls } = scope;
  const url = urls.html(repository, `/runs/${run.id}`);
  return {
    __typename: 'CheckRun',
    id: nodeId('CheckRun', run.id),
    databaseId: run.id,
    name: run.name,
    status: upper(run.status),
    conclusion: run.conclusion === null ? null : upper(run.conclusion),
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    externalId: run.externalId ?? '',
    title: run.output.title,
    summary: run.output.summary,
    text: run.output.text,
    url,
    permalink: url,
    detailsUrl: run.detailsUrl ?? url,
    checkSuite: () => suiteSource(scope, run.suite),
    repository: () => scope.sources.repository(scope),
    isRequired: requiredIn(scope, run.name),
    annotations: (args: PageArguments) =>
      connection(run.annotations, args, (annotation) => ({
        path: annotation.path,
        message: annotation.message,
        title: annotation.title ?? null,
        rawDetails: annotation.raw_details ?? null,
        annotationLevel: upper(annotation.annotation_level),
        location: {
          start: { line: annotation.start_line, column: annotation.start_column ?? null },
          end: { line: annotation.end_line, column: annotation.end_column ?? null },
        },
      })),
  };
}

/** Answers only for a pull request: a commit alone has no required checks. */
function requiredIn({ repository }: RepositoryScope, name: string) {
  return ({ pullRequestNumber }: { pullRequestNumber?: number | null }): boolean => {
    if (typeof pullRequestNumber !== 'number')
      throw new FieldError('ARGUMENT_ERROR', 'A pull request ID or pull request number is required.');
    const base = repository.issues.find((issue) => issue.number === pullRequestNumber)?.pull?.baseRef;
    return (repository.rules.get(base ?? '') ?? []).some((rule) => {
      const { required_status_checks: checks } = (rule.parameters ?? {}) as {
        required_status_checks?: { context: string }[];
      };
      return checks?.some((check) => check.context === name) === true;
    });
  };
}

export function workflowRunSource(scope: RepositoryScope, run: WorkflowRun): object {
  const { repository, urls } = scope;
  const { workflow } = run;
  return {
    __typename: 'WorkflowRun',
    id: nodeId('WorkflowRun', run.id),
    databaseId: run.id,
    event: run.event,
    runNumber: run.number,
    createdAt: run.createdAt,
    updatedAt: run.updatedAt,
    url: urls.html(repository, `/actions/runs/${run.id}`),
    checkSuite: () => suiteSource(scope, run.suite),
    workflow: {
      __typename: 'Workflow',
      id: nodeId('Workflow', workflow.id),
      databaseId: workflow.id,
      name: workflow.name,
      state: upper(workflow.state),
      createdAt: workflow.createdAt,
      updatedAt: workflow.createdAt,
      url: urls.html(repository, `/actions/workflows/${workflow.path.split('/').at(-1) ?? ''}`),
    },
    file: {
      __typename: 'WorkflowRunFile',
      id: nodeId('WorkflowRunFile', run.id),
      path: workflow.path,
      url: urls.html(repository, `/actions/runs/${run.id}/workflow`),
      repositoryFileUrl: urls.html(repository, `/blob/${run.headSha}/${workflow.path}`),
      run: () => workflowRunSource(scope, run),
    },
  };
}

export function statusSource(
  scope: RepositoryScope,
  commit: GitCommit,
  statuses: readonly CommitStatus[],
): object {
  return {
    __typename: 'Status',
    id: nodeId('Status', commit.sha),
    state: worst(statuses.map((status) => upper(status.state))),
    commit: () => scope.sources.object(scope, commit.sha),
    contexts: () => statuses.map((status) => contextSource(scope, status)),
    context: ({ name }: { name: string }) => {
      const status = statuses.find((each) => each.context === name);
      return status === undefined ? null : contextSource(scope, status);
    },
  };
}

function contextSource(scope: RepositoryScope, status: CommitStatus): object {
  return {
    __typename: 'StatusContext',
    id: nodeId('StatusContext', status.id),
    context: status.context,
    state: upper(status.state),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: status.createdAt,
    creator: () => scope.sources.actor(scope, status.creator),
    commit: () => commitAt(scope, status.sha),
    isRequired: requiredIn(scope, status.context),
  };
}

/** Check runs, latest of each name in each suite, and statuses together; null when there are none. */
export function rollupSource(scope: RepositoryScope, commit: GitCommit): object | null {
  const { repository } = scope;
  const latest = new Map<string, CheckRun>();
  for (const run of repository.checkRuns)
    if (run.headSha === commit.sha) latest.set(`${run.suite.id} ${run.name}`, run);
  const runs = [...latest.values()];
  const statuses = latestStatuses(repository, commit.sha);
  if (runs.length + statuses.length === 0) return null;
  const states = [...runs.map(stateOfRun), ...statuses.map((status) => upper(status.state))];
  const contexts = [
    ...runs.map((run) => () => checkRunSource(scope, run)),
    ...statuses.map((status) => () => contextSource(scope, status)),
  ];
  return {
    __typename: 'StatusCheckRollup',
    id: nodeId('StatusCheckRollup', commit.sha),
    state: worst(states),
    commit: () => scope.sources.object(scope, commit.sha),
    contexts: (args: PageArguments) => ({
      ...connection(contexts, args, (make) => make()),
      checkRunCount: runs.length,
      statusContextCount: statuses.length,
    }),
  };
}

/** Skipped and neutral count as success, as GitHub counts them. */
function stateOfRun(run: CheckRun): string {
  if (run.conclusion === null) return 'PENDING';
  return ['success', 'neutral', 'skipped'].includes(run.conclusion) ? 'SUCCESS' : 'FAILURE';
}

function worst(states: readonly string[]): string {
  return ['ERROR', 'FAILURE', 'PENDING', 'EXPECTED'].find((state) => states.includes(state)) ?? 'SUCCESS';
}
