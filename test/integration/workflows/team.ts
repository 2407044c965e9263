import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { delimiter, dirname, join, resolve } from 'node:path';
import {
  createGitHubEmulator,
  type GitHubEmulator,
  type RepositorySeed,
} from '@release-actions/github-emulator';
import { parse } from 'yaml';
import { neededByJob, union } from '../../../scripts/permissions.ts';
import { filesFor } from '../../../packages/cli/src/commands/init-files.ts';
import { asFields, asTeamWouldLocally } from '../../../scripts/workflows.ts';
import { forAct } from './for-act.ts';
import { deployScript, Platform, policyFor, suite } from './platform.ts';
import { runtimeToken } from '../../../packages/github-emulator/src/runner/runtime-token.ts';

const root = resolve(import.meta.dirname, '../../..');
const repositoryName = 'octoacme/storefront';
const workflowPath = '.github/workflows/release.yml';

/** One line of act's JSON log, as far as it is read here. */
type ActLine = {
  readonly jobID?: string;
  readonly msg?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly stepID?: readonly string[];
};

type WorkflowRunResult = {
  readonly exitCode: number;
  /** `success` or `failure` of each job that ran; a skipped one is not here. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Outputs of steps with an id, as `step.output`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What each step wrote to its summary, in order. */
  readonly summaries: readonly string[];
  readonly log: string;
  readonly durationMs: number;
};

/** A team's repository on the emulator and on disk, its platform, and act to run its workflow. */
export class Team {
  readonly emulator: GitHubEmulator;
  readonly seed: RepositorySeed;
  readonly platform: Platform;
  readonly sha: string;
  readonly #folder: string;

  constructor(parts: Pick<Team, 'emulator' | 'seed' | 'platform' | 'sha'>, folder: string) {
    this.emulator = parts.emulator;
    this.seed = parts.seed;
    this.platform = parts.platform;
    this.sha = parts.sha;
    this.#folder = folder;
  }

  /**
   * Starts the workflow as a person would by "Run workflow". act has one token for all jobs: it may what their steps
   * need by the headers of the actions, and no more.
   */
  async run(): Promise<WorkflowRunResult> {
    const { jobs, on } = asFields(parse(await readFile(join(this.#folder, workflowPath), 'utf8')));
    const permissions = union(Object.values(asFields(jobs)).map((job) => neededByJob(asFields(job))));
    const takesCommit = 'sha' in asFields(asFields(asFields(on)['workflow_dispatch'])['inputs']);
    const { id } = this.seed.run({
      workflow: workflowPath,
      event: 'workflow_dispatch',
      headSha: this.sha,
      actor: this.seed.collaborator('rita'),
    });
    const token = this.emulator.tokens.issue({
      permissions,
      repositories: [repositoryName],
      name: `run ${id}`,
    });
    return runAct(this.#folder, {
      token,
      inputs: { release: 'v1.4.0', ...(takesCommit ? { sha: this.sha } : {}) },
      environment: {
        GITHUB_API_URL: this.emulator.url,
        GITHUB_GRAPHQL_URL: this.emulator.graphqlUrl,
        GITHUB_REPOSITORY: repositoryName,
        GITHUB_SHA: this.sha,
        GITHUB_RUN_ID: String(id),
        GITHUB_WORKFLOW_REF: `${repositoryName}/${workflowPath}@refs/heads/main`,
        ACTIONS_RUNTIME_TOKEN: runtimeToken(id, 1, 1),
        ACTIONS_RESULTS_URL: `${this.emulator.url}/`,
      },
    });
  }

  /** The version before this one ran here and was good: its deployment is recorded as verified, and it is live. */
  deployedBefore(): string {
    const sha = this.seed.repository.refs.get('refs/tags/v1.3.0') ?? '';
    this.platform.live['production'] = sha;
    this.seed.deployment({
      sha,
      environment: 'production',
      createdAt: new Date(Date.now() - 86_400_000).toISOString(),
      payload: {
        v: 1,
        key: 'deploy-1.3.0',
        service: 'storefront',
        wave: 'all',
        version: 'v1.3.0',
        artifacts: [],
      },
      statuses: [
        ['in_progress', 'mutating'],
        ['success', 'deployed'],
        ['success', 'verified x'],
      ],
    });
    return sha;
  }

  get ticket() {
    const found = this.seed.repository.issues.find(({ labels }) =>
      labels.some(({ name }) => name === 'release-ticket'),
    );
    if (found === undefined) throw new Error('there is no release ticket');
    return found;
  }

  /** Somebody answers everything that the ticket asks for. */
  sign(login: string): void {
    const asked = this.ticket.comments.flatMap(({ body }) => [...body.matchAll(/`(\/sign [^`]+)`/gu)]);
    for (const [, line = ''] of asked) this.seed.comment(this.ticket, { author: login, body: line });
  }

  get deployments() {
    return this.seed.repository.deployments.filter(({ environment }) => environment === 'production');
  }

  async close(): Promise<void> {
    await this.platform.close();
    await this.emulator.close();
    await rm(dirname(this.#folder), { recursive: true, force: true });
  }
}

type Workflows = () => Readonly<Record<string, string>>;

/** A workflow of the team's own, made of the actions. */
const ownStages: Workflows = () => ({
  [workflowPath]: forAct(readFileSync(join(import.meta.dirname, 'release.yml'), 'utf8')),
});

/** What `release-actions init` writes, and the reusable workflows that it calls. */
export const publishedStages: Workflows = () => {
  const answers = {
    releaseManager: 'rita',
    stagingUrl: 'http://127.0.0.1:9',
    productionUrl: 'http://127.0.0.1:9',
  };
  const written = filesFor(answers).find(({ path }) => path === workflowPath)?.content ?? '';
  const reusable = ['reusable-release.yml', 'reusable-rollback.yml', 'reusable-publish.yml'].map(
    (file): [string, string] => [
      `.github/workflows/${file}`,
      forAct(readFileSync(join(root, '.github/workflows', file), 'utf8')),
    ],
  );
  const withoutUrls = written.replace(/^ +(?:staging|production)-url:.*\n/gmu, '');
  return { [workflowPath]: forAct(asTeamWouldLocally(withoutUrls)), ...Object.fromEntries(reusable) };
};

/** A released commit whose CI and analyses are in order, and a checkout of it with our actions beside. */
export async function openTeam(workflows: Workflows = ownStages, withMetrics = false): Promise<Team> {
  const emulator = await createGitHubEmulator();
  const platform = new Platform();
  try {
    return await settle(emulator, platform, workflows, withMetrics);
  } catch (error) {
    // An open server would keep the test process alive for ever.
    await Promise.all([emulator.close(), platform.close()]);
    throw error;
  }
}

async function settle(
  emulator: GitHubEmulator,
  platform: Platform,
  workflows: Workflows,
  withMetrics: boolean,
): Promise<Team> {
  await platform.open();
  if (withMetrics) await platform.openMetrics();
  const folder = await checkoutFor(platform, workflows());
  const seed = emulator.repository(repositoryName, { private: false });
  seed.loadGit(folder);
  const sha = seed.repository.refs.get('refs/heads/main') ?? '';
  for (const login of ['rita', 'rob', 'quinn']) seed.collaborator(login);
  for (const name of ['staging', 'production']) seed.environment(name);
  seed.run({
    workflow: '.github/workflows/ci.yml',
    headSha: sha,
    jobs: { test: 'success' },
    status: 'completed',
    conclusion: 'success',
  });
  seed.analysis({ commitSha: sha });
  return new Team({ emulator, seed, platform, sha }, folder);
}

/** The team's repository, tagged, and our actions where act looks for them. */
async function checkoutFor(platform: Platform, workflows: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'team-')), 'storefront');
  const files = {
    '.github/release-policy.yml': policyFor(platform),
    '.github/smoke.yml': suite,
    ...workflows,
    'deploy.mjs': deployScript(platform),
    'deploy.sh': '#!/bin/sh\nexec node deploy.mjs "$1" "$GITHUB_SHA"\n',
    '.gitignore': 'actions/\n',
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content, { mode: path.endsWith('.sh') ? 0o755 : 0o644 });
  }
  const git = (...args: string[]): Promise<unknown> =>
    promisify(execFile)('git', ['-c', 'user.name=dana', '-c', 'user.email=dana@shop.example', ...args], {
      cwd: folder,
    });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'feat: products');
  await git('tag', 'v1.3.0');
  await git('commit', '--quiet', '--allow-empty', '--message', 'feat: search');
  await git('tag', 'v1.4.0');
  await git('remote', 'add', 'origin', `https://github.com/${repositoryName}.git`);
  for (const name of await readdir(join(root, 'actions'))) {
    const from = join(root, 'actions', name);
    await cp(join(from, 'action.yml'), join(folder, 'actions', name, 'action.yml'));
    await cp(join(from, 'dist'), join(folder, 'actions', name, 'dist'), { recursive: true });
  }
  return folder;
}

type ActCall = {
  readonly token: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
};

async function runAct(folder: string, { token, inputs, environment }: ActCall): Promise<WorkflowRunResult> {
  const args = [
    'workflow_dispatch',
    ...[
      '--json',
      '--actor',
      'rita',
      '--use-gitignore=false',
      '-W',
      workflowPath,
      '-P',
      'ubuntu-latest=-self-hosted',
    ],
    ...['-s', `GITHUB_TOKEN=${token}`],
    ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  const started = performance.now();
  const nodeFirst = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  const { exitCode, stdout, stderr } = await new Promise<{
    exitCode: number;
    stdout: string;
    stderr: string;
  }>((done) => {
    const child = execFile(
      'act',
      args,
      { cwd: folder, env: { PATH: nodeFirst, HOME: dirname(folder) }, maxBuffer: 64 * 1024 * 1024 },
      (_, out, err) => done({ exitCode: child.exitCode ?? -1, stdout: out, stderr: err }),
    );
  });
  return { exitCode, ...readLog(stdout), log: `${stdout}${stderr}`, durationMs: performance.now() - started };
}

function readLog(stdout: string): Pick<WorkflowRunResult, 'jobs' | 'outputs' | 'summaries'> {
  const jobs: Record<string, string> = {};
  const outputs: Record<string, string> = {};
  const summaries: string[] = [];
  for (const text of stdout.split('\n').filter((line) => line.startsWith('{'))) {
    const line = JSON.parse(text) as ActLine;
    if (line.jobResult !== undefined && line.jobID !== undefined) jobs[line.jobID] = line.jobResult;
    if (line.command === 'set-output') outputs[`${line.stepID?.at(-1)}.${line.name}`] = line.arg ?? '';
    const [, summary] = /Summary - (?<text>[^]*)$/u.exec(line.msg ?? '') ?? [];
    if (summary !== undefined) summaries.push(summary);
  }
  return { jobs, outputs, summaries };
}
