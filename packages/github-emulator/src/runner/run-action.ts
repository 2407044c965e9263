import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Level } from '../auth/tokens.ts';
import type { GitHubEmulator } from '../emulator.ts';
import type { LoggedRequest } from '../server/log.ts';
import { resolveCommit } from '../state/refs.ts';
import { addJob, completeRun, startAttempt, startRun } from '../state/runs.ts';
import type { Job, Repository, WorkflowRun } from '../state/types.ts';
import {
  type AnnotationLine,
  type WorkflowCommand,
  annotationsOf,
  parseCommands,
  parseFileCommands,
} from './commands.ts';
import { type RunnerFiles, runnerEnvironment } from './environment.ts';
import { inputVariables, readManifest } from './manifest.ts';
import { type Ended, type KillPlan, runProcess } from './process.ts';
import { backendRunId } from './runtime-token.ts';

export type ActionCall = {
  readonly emulator: GitHubEmulator;
  /** Name of a folder in `actions/`, or the path of a folder with an `action.yml`. */
  readonly action: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the job's GITHUB_TOKEN may; default: everything a workflow can give. */
  readonly permissions?: Readonly<Record<string, Level>>;
  /** Instead of a token of this call's own. */
  readonly token?: string;
  readonly event?: string;
  readonly payload?: unknown;
  /** Default: the repository's default branch. */
  readonly ref?: string;
  /** Default: the commit of `ref`. */
  readonly sha?: string;
  readonly actor?: string;
  readonly workflow?: string;
  readonly job?: string;
  /** An earlier run to go on with, in its next attempt when `runAttempt` is higher. */
  readonly runId?: number;
  readonly runAttempt?: number;
  /** Leaves a run that this call started in progress, for further steps. */
  readonly keepRunOpen?: boolean;
  /** Further variables, as `env:` in a workflow sets them. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The workspace; default: an empty folder. */
  readonly cwd?: string;
  readonly kill?: KillPlan;
  /** Deadline for the process; default 60,000. */
  readonly timeoutMs?: number;
  /** Called with each piece of output as it comes. */
  readonly onOutput?: (text: string) => void;
};

export type ActionResult = Ended & {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What it set for later steps by GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly AnnotationLine[];
  readonly commands: readonly WorkflowCommand[];
  /** Values that the step asked the runner to mask. */
  readonly masks: readonly string[];
  /** What it asked this GitHub, in order. */
  readonly requests: readonly LoggedRequest[];
  readonly run: WorkflowRun;
};

const defaultTimeoutMs = 60_000;
/** Above this the runner drops a step's summary, with an error annotation and a green step. */
const mostSummaryBytes = 1024 * 1024;
const repositoryRoot = resolve(import.meta.dirname, '../../../..');

/**
 * Runs an action's bundle in a child process with the environment of a hosted runner and nothing else, as one step of
 * a workflow run that this GitHub knows. Resolves also when the step fails.
 * @throws Error when the bundle is not built, or outlives `timeoutMs`.
 */
export async function runAction(call: ActionCall): Promise<ActionResult> {
  const { emulator } = call;
  const directory = call.action.includes('/')
    ? resolve(call.action)
    : join(repositoryRoot, 'actions', call.action);
  const manifest = readManifest(directory);
  const main = join(directory, manifest.main);
  if (!existsSync(main)) throw new Error(`${main} is not built. Run: node scripts/build.ts ${call.action}`);
  const step = prepareStep(call);
  const { run, token } = step;
  const temporary = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    const files = await makeFiles(temporary, eventPayload(call, step.repository));
    const workspace = call.cwd ?? join(temporary, 'workspace');
    await mkdir(workspace, { recursive: true });
    const place = { ...step, emulator, job: step.job.name, jobId: step.job.id, workspace, temporary, files };
    const environment = {
      ...runnerEnvironment(place),
      ...call.environment,
      ...inputVariables(manifest, call.inputs ?? {}, githubContext(call, step)),
    };
    const isOurs = ownRequests(emulator, token, run);
    const before = emulator.log.requests.length;
    const ended = await runProcess({
      main,
      environment,
      cwd: workspace,
      log: emulator.log,
      isOurs,
      timeoutMs: call.timeoutMs ?? defaultTimeoutMs,
      ...(call.kill === undefined ? {} : { kill: call.kill }),
      ...(call.onOutput === undefined ? {} : { onOutput: call.onOutput }),
    });
    finishStep(call, step, ended);
    return {
      ...ended,
      ...(await collect(files, ended)),
      requests: emulator.log.since(before).filter(isOurs),
      run,
    };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

type Step = {
  readonly repository: Repository;
  readonly run: WorkflowRun;
  readonly job: Job;
  readonly ref: string;
  readonly sha: string;
  readonly token: string;
  /** Whether this call made the run. */
  readonly isNew: boolean;
};

/** Finds or registers the run, its attempt and its job, and issues the job's token. */
function prepareStep(call: ActionCall): Step {
  const { world } = call.emulator;
  const [owner = '', name = ''] = call.repository.split('/');
  const repository = world.repository(owner, name);
  if (repository === undefined) throw new Error(`This GitHub has no repository ${call.repository}`);
  const ref = call.ref ?? `refs/heads/${repository.defaultBranch}`;
  const sha = call.sha ?? resolveCommit(repository, ref)?.sha;
  if (sha === undefined) throw new Error(`${call.repository} has no ${ref}`);
  const known = repository.runs.find((run) => run.id === call.runId);
  const run = known ?? newRun(call, repository, sha, ref);
  while (run.attempt < (call.runAttempt ?? 1))
    startAttempt(world, run, world.account(call.actor ?? run.actor.login));
  const job = openJob(call, repository, run);
  return {
    repository,
    run,
    job,
    ref,
    sha,
    token: call.token ?? issueToken(call, run),
    isNew: known === undefined,
  };
}

function openJob(call: ActionCall, repository: Repository, run: WorkflowRun): Job {
  const name = call.job ?? 'release';
  const isOpen = (job: Job): boolean => job.attempt === run.attempt && job.status !== 'completed';
  const open = run.jobs.find((job) => job.name === name && isOpen(job));
  return open ?? addJob(call.emulator.world, repository, run, name, null);
}

function issueToken({ emulator, ...call }: ActionCall, run: WorkflowRun): string {
  return emulator.tokens.issue({
    kind: 'GITHUB_TOKEN',
    name: `run ${run.id} attempt ${run.attempt} ${call.action} ${emulator.world.nextId()}`,
    permissions: call.permissions ?? 'all',
    repositories: [call.repository],
  });
}

function newRun(call: ActionCall, repository: Repository, sha: string, ref: string): WorkflowRun {
  return startRun(call.emulator.world, repository, {
    workflow: call.workflow ?? '.github/workflows/release.yml',
    event: call.event ?? 'workflow_dispatch',
    headSha: sha,
    headBranch: ref.replace(/^refs\/(heads|tags)\//, ''),
    actor: call.emulator.world.account(call.actor ?? 'octocat'),
    ...(call.runId === undefined ? {} : { id: call.runId }),
  });
}

/** A job ends with the step only when this call made the run and no step follows. */
function finishStep(call: ActionCall, step: Step, ended: Ended): void {
  if (!step.isNew || call.keepRunOpen === true) return;
  const killed = ended.signal !== null || ended.exitCode === 130;
  completeRun(
    call.emulator.world,
    step.run,
    killed ? 'cancelled' : ended.exitCode === 0 ? 'success' : 'failure',
  );
}

function ownRequests(
  emulator: GitHubEmulator,
  token: string,
  run: WorkflowRun,
): (request: LoggedRequest) => boolean {
  const name = emulator.tokens.find(token)?.name;
  const backendId = backendRunId(run.id, run.attempt);
  return ({ token: used, operation, body }) =>
    used === name ||
    (operation === 'artifact-service' &&
      (body as { workflow_run_backend_id?: string } | undefined)?.workflow_run_backend_id === backendId);
}

/** What `github.*` in an input's default stands for. */
function githubContext(call: ActionCall, { run, token, sha, ref, job }: Step): Record<string, string> {
  return {
    token,
    repository: call.repository,
    sha,
    ref,
    job: job.name,
    actor: run.actor.login,
    event_name: run.event,
    run_id: String(run.id),
    run_attempt: String(run.attempt),
    api_url: call.emulator.url,
    server_url: call.emulator.serverUrl,
  };
}

function eventPayload(call: ActionCall, repository: Repository): string {
  const base = {
    repository: {
      id: repository.id,
      name: repository.name,
      full_name: call.repository,
      default_branch: repository.defaultBranch,
      private: repository.private,
      owner: { login: repository.owner.login },
    },
    sender: { login: call.actor ?? 'octocat' },
  };
  return JSON.stringify({ ...base, ...(call.payload as object | undefined) });
}

async function makeFiles(temporary: string, event: string): Promise<RunnerFiles> {
  const folder = join(temporary, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const files: RunnerFiles = {
    output: join(folder, 'set_output'),
    state: join(folder, 'save_state'),
    summary: join(folder, 'step_summary'),
    env: join(folder, 'set_env'),
    path: join(folder, 'add_path'),
    event: join(temporary, 'event.json'),
  };
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  await writeFile(files.event, event);
  return files;
}

/** What the step left behind, as the runner reads it. */
async function collect(files: RunnerFiles, ended: Ended) {
  const read = (file: string): Promise<string> => readFile(file, 'utf8');
  const summary = await read(files.summary);
  const tooLarge = Buffer.byteLength(summary) > mostSummaryBytes;
  const commands = parseCommands(ended.stdout);
  const annotations = annotationsOf(commands);
  if (tooLarge)
    annotations.push({
      level: 'error',
      message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(Buffer.byteLength(summary) / 1024)}k.`,
    });
  return {
    outputs: parseFileCommands(await read(files.output)),
    state: parseFileCommands(await read(files.state)),
    env: parseFileCommands(await read(files.env)),
    summary: tooLarge ? '' : summary,
    annotations,
    commands,
    masks: commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message),
  };
}
