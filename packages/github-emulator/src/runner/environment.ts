import { join } from 'node:path';
import type { GitHubEmulator } from '../emulator.ts';
import type { Repository, WorkflowRun } from '../state/types.ts';
import { runtimeToken } from './runtime-token.ts';

export type RunnerFiles = {
  readonly output: string;
  readonly state: string;
  readonly summary: string;
  readonly env: string;
  readonly path: string;
  readonly event: string;
};

export type EnvironmentOptions = {
  readonly emulator: GitHubEmulator;
  readonly repository: Repository;
  readonly run: WorkflowRun;
  readonly ref: string;
  readonly sha: string;
  readonly job: string;
  readonly jobId: number;
  readonly workspace: string;
  readonly temporary: string;
  readonly files: RunnerFiles;
};

/** What a hosted Linux runner sets for a JavaScript action, `INPUT_*` excepted. Nothing else is inherited. */
export function runnerEnvironment(options: EnvironmentOptions): Record<string, string> {
  return { ...host(options), ...github(options), ...services(options), ...commandFiles(options.files) };
}

function host({ temporary }: EnvironmentOptions): Record<string, string> {
  return {
    CI: 'true',
    HOME: temporary,
    PATH: process.env['PATH'] ?? '',
    LANG: 'C.UTF-8',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: join(temporary, 'tools'),
    RUNNER_WORKSPACE: temporary,
  };
}

function github({
  emulator,
  repository,
  run,
  ref,
  sha,
  job,
  workspace,
}: EnvironmentOptions): Record<string, string> {
  const [, kind = 'heads', name = ref] = /^refs\/(heads|tags|pull)\/(.*)$/.exec(ref) ?? [];
  const fullName = `${repository.owner.login}/${repository.name}`;
  return {
    GITHUB_ACTION: '__run',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: run.actor.login,
    GITHUB_ACTOR_ID: String(run.actor.id),
    GITHUB_API_URL: emulator.url,
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: run.event,
    GITHUB_GRAPHQL_URL: emulator.graphqlUrl,
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: job,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: name,
    GITHUB_REF_PROTECTED: String(repository.protectedBranches.has(name)),
    GITHUB_REF_TYPE: kind === 'tags' ? 'tag' : 'branch',
    GITHUB_REPOSITORY: fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_SERVER_URL: emulator.serverUrl,
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: run.triggeringActor.login,
    GITHUB_WORKFLOW: run.workflow.name,
    GITHUB_WORKFLOW_REF: `${fullName}/${run.workflow.path}@${ref}`,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: workspace,
  };
}

function services({ emulator, run, jobId }: EnvironmentOptions): Record<string, string> {
  return {
    ACTIONS_RESULTS_URL: `${emulator.url}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(run.id, run.attempt, jobId),
    ACTIONS_RUNTIME_URL: `${emulator.url}/`,
  };
}

function commandFiles(files: RunnerFiles): Record<string, string> {
  return {
    GITHUB_ENV: files.env,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
  };
}
