import { readFileSync } from 'node:fs';
import { ConfigurationError } from '@release-actions/report';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where and why this run is, in GitHub's own terms. */
export type RunContext = {
  readonly owner: string;
  readonly repo: string;
  /** `owner/repo`. */
  readonly repository: string;
  /** Commit and ref that triggered the run; the released commit may be another one. */
  readonly sha: string;
  readonly ref: string;
  readonly actor: string;
  readonly triggeringActor: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly runId: number;
  readonly runAttempt: number;
  readonly job: string;
  /** Such as `.github/workflows/release.yml`. */
  readonly workflowPath: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Page of this run and attempt. */
  readonly runUrl: string;
  readonly workspace: string;
  readonly temporaryFolder: string;
};

const needed = ['GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_RUN_ID'] as const;

/** `octo/shop/.github/workflows/release.yml@refs/heads/main` to `.github/workflows/release.yml`. */
export const workflowPathOf = (workflowRef: string): string =>
  workflowRef.replace(/@.*$/u, '').split('/').slice(2).join('/');

function readPayload(path: string | undefined): Readonly<Record<string, unknown>> {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/**
 * The run's context from what the runner sets.
 * @throws ConfigurationError naming what is missing, since outside a runner nothing else can work.
 */
export function readContext(environment: Environment): RunContext {
  const missing = needed.filter((name) => (environment[name] ?? '') === '');
  if (missing.length > 0) {
    throw new ConfigurationError(
      "the runner's environment",
      missing.map((path) => ({
        path,
        message: 'not set: this is not a workflow run. In a terminal use: npx release-actions',
      })),
    );
  }
  const value = (name: string, fallback = ''): string => environment[name] ?? fallback;
  const repository = value('GITHUB_REPOSITORY');
  const [owner = '', repo = ''] = repository.split('/');
  const serverUrl = value('GITHUB_SERVER_URL', 'https://github.com');
  const apiUrl = value('GITHUB_API_URL', 'https://api.github.com');
  const runId = Number(value('GITHUB_RUN_ID'));
  const runAttempt = Number(value('GITHUB_RUN_ATTEMPT', '1'));
  return {
    owner,
    repo,
    repository,
    sha: value('GITHUB_SHA'),
    ref: value('GITHUB_REF'),
    actor: value('GITHUB_ACTOR'),
    triggeringActor: value('GITHUB_TRIGGERING_ACTOR', value('GITHUB_ACTOR')),
    event: value('GITHUB_EVENT_NAME'),
    payload: readPayload(environment['GITHUB_EVENT_PATH']),
    runId,
    runAttempt,
    job: value('GITHUB_JOB'),
    workflowPath: workflowPathOf(value('GITHUB_WORKFLOW_REF')),
    serverUrl,
    apiUrl,
    graphqlUrl: value('GITHUB_GRAPHQL_URL', `${apiUrl}/graphql`),
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
    workspace: value('GITHUB_WORKSPACE', process.cwd()),
    temporaryFolder: value('RUNNER_TEMP', '/tmp'),
  };
}
