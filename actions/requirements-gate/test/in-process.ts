import { parseInputs, type Presentation, type RunContext, type Runner } from '@release-actions/action-kit';
import { artifactName } from '@release-actions/evidence';
import type { LoggedRequest } from '@release-actions/github-emulator';
import { createRedactor } from '@release-actions/report';
import { zipOneFile } from '../../../packages/action-kit/src/zip.ts';
import { inputs as spec } from '../src/inputs.ts';
import { run } from '../src/run.ts';
import { type GateWorld, repositoryName } from './support.ts';

/** One step in this process: the same wiring as the bundle, with a clock that the test sets. */
export type Step = {
  readonly presentation: Presentation;
  readonly requests: readonly LoggedRequest[];
  readonly reads: readonly LoggedRequest[];
  readonly writes: readonly LoggedRequest[];
};

export type StepOptions = {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly actor?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  readonly workflow?: string;
  readonly sha?: string;
  /** Branch that the run is of; default: main. */
  readonly branch?: string;
};

/** Runs the action's `run` against the emulator at the world's own time, and uploads its evidence as the runner would. */
export async function step(
  { emulator, repository, sha }: GateWorld,
  mode: string,
  options: StepOptions = {},
): Promise<Step> {
  const token = emulator.tokens.issue();
  const workflow = options.workflow ?? '.github/workflows/release.yml';
  const event = options.event ?? 'workflow_dispatch';
  const known = repository.repository.runs.find(({ id }) => id === options.runId);
  const workflowRun =
    known ??
    repository.run({
      workflow,
      event,
      headSha: options.sha ?? sha,
      ...(options.branch === undefined ? {} : { headBranch: options.branch }),
      actor: emulator.world.account(options.actor ?? 'rita'),
      ...(options.runId === undefined ? {} : { id: options.runId }),
    });
  const given = { mode, token, environment: 'production', release: 'v1.4.0', sha, ...options.inputs };
  const environment = Object.entries(given).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  );
  const before = emulator.log.requests.length;
  const context = contextOf(emulator.url, workflowRun.id, { ...options, workflow, event }, sha);
  const presentation = await run(
    parseInputs(spec, Object.fromEntries(environment)),
    runnerOf(context, emulator.world.now),
  );
  const { evidence } = presentation ?? {};
  if (evidence !== undefined) {
    repository.artifact(
      workflowRun,
      artifactName(evidence.digest),
      zipOneFile('evidence.json', Buffer.from(evidence.content)),
    );
  }
  if (known === undefined)
    repository.completeRun(workflowRun, presentation?.report.outcome === 'no-go' ? 'failure' : 'success');
  if (presentation === null) throw new Error('the gate always presents something');
  const requests = emulator.log.since(before);
  const isRead = ({ method, operation }: LoggedRequest): boolean =>
    method === 'GET' || operation === 'graphql';
  return {
    presentation,
    requests,
    reads: requests.filter(isRead),
    writes: requests.filter((request) => !isRead(request)),
  };
}

function contextOf(
  apiUrl: string,
  runId: number,
  {
    event = '',
    workflow = '',
    actor = 'rita',
    payload = {},
    runAttempt = 1,
    sha: own,
    branch = 'main',
  }: StepOptions,
  sha: string,
): RunContext {
  const [owner = '', repo = ''] = repositoryName.split('/');
  const repository = { default_branch: 'main', private: false, full_name: repositoryName };
  return {
    owner,
    repo,
    repository: repositoryName,
    sha: own ?? sha,
    ref: `refs/heads/${branch}`,
    actor,
    triggeringActor: actor,
    event,
    payload: { repository, ...payload },
    runId,
    runAttempt,
    job: 'gate',
    workflowPath: workflow,
    serverUrl: 'https://github.com',
    apiUrl,
    graphqlUrl: `${apiUrl}/graphql`,
    runUrl: `https://github.com/${repositoryName}/actions/runs/${runId}`,
    workspace: '/nowhere',
    temporaryFolder: '/nowhere',
  };
}

function runnerOf(context: RunContext, now: () => Date): Runner {
  const silent = (): void => undefined;
  return {
    context,
    clock: { now, monotonicMs: () => performance.now(), sleep: () => Promise.resolve() },
    log: { info: silent, debug: silent, warning: silent, group: (_, work) => work() },
    signal: new AbortController().signal,
    redactor: createRedactor(),
    mask: silent,
    command: () => Promise.reject(new Error('the gate starts no process')),
    secretFromEnvironment: () => undefined,
  };
}
