import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAction } from '@release-actions/github-emulator';
import type { ActionCall, ActionResult, GitHubEmulator, Level } from '@release-actions/github-emulator';
import { readTree } from '@release-actions/policy/tree';
import type { Report } from '@release-actions/report';
import { repositoryName } from './cast.ts';
import { StoryFailure } from './failure.ts';

export type ActionName =
  'requirements-gate' | 'smoke-test-runner' | 'post-deploy-monitor' | 'rollback' | 'notes-generator';

export type Step = {
  readonly action: ActionName;
  /** Job of the reusable release workflow whose permissions this step has. */
  readonly job: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Folder below the output folder, such as `1.1.0/03-gate`. */
  readonly folder: string;
  readonly run: Run;
  readonly kill?: ActionCall['kill'];
  readonly onOutput?: (text: string) => void;
};

/** One workflow run on GitHub, which several steps belong to. */
export type Run = { readonly id: number; readonly attempt: number; readonly actor: string };

export type Outcome = {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly report: Report | undefined;
  readonly summary: string;
  /** File with everything the step printed. */
  readonly log: string;
  readonly result: ActionResult;
};

type Permissions = Readonly<Record<string, Readonly<Record<string, Level>>>>;

export type StagehandOptions = {
  readonly github: GitHubEmulator;
  /** The checkout of these actions: bundles and the reusable workflow are taken from it. */
  readonly root: string;
  readonly workspace: string;
  readonly out: string;
  readonly environment: Readonly<Record<string, string>>;
};

/**
 * Runs the built actions as a runner does, each with the permissions that its job has in the published workflow, and
 * keeps what they leave.
 */
export class Stagehand {
  readonly #options: StagehandOptions;
  readonly #permissions: Permissions;

  private constructor(options: StagehandOptions, permissions: Permissions) {
    this.#options = options;
    this.#permissions = permissions;
  }

  static async create(options: StagehandOptions): Promise<Stagehand> {
    const file = '.github/workflows/reusable-release.yml';
    const { value } = readTree(await readFile(join(options.root, file), 'utf8'), file);
    const { jobs } = value as { jobs: Record<string, { permissions: Record<string, Level> }> };
    const permissions = Object.fromEntries(
      Object.entries(jobs).map(([job, { permissions: own }]) => [job, own]),
    );
    return new Stagehand(options, permissions);
  }

  async perform(step: Step): Promise<Outcome> {
    const { github, root, workspace, out, environment } = this.#options;
    const folder = join(out, step.folder);
    const temporary = join(folder, 'runner');
    await mkdir(temporary, { recursive: true });
    const result = await runAction({
      emulator: github,
      action: join(root, 'actions', step.action),
      repository: repositoryName,
      inputs: step.inputs,
      permissions: this.#permissionsOf(step.job),
      event: 'workflow_dispatch',
      workflow: '.github/workflows/release.yml',
      job: step.job,
      actor: step.run.actor,
      runId: step.run.id,
      runAttempt: step.run.attempt,
      keepRunOpen: true,
      cwd: workspace,
      environment: { ...environment, RUNNER_TEMP: temporary },
      ...(step.kill && { kill: step.kill }),
      ...(step.onOutput && { onOutput: step.onOutput }),
    });
    return this.#keep(folder, step, result);
  }

  #permissionsOf(job: string): Readonly<Record<string, Level>> {
    const permissions = this.#permissions[job];
    if (!permissions)
      throw new StoryFailure(job, 'a job of this name in the reusable release workflow', 'none');
    return permissions;
  }

  async #keep(folder: string, step: Step, result: ActionResult): Promise<Outcome> {
    const { outputs, exitCode, stdout, stderr, summary } = result;
    const log = join(folder, 'log.txt');
    await writeFile(log, `${stdout}${stderr === '' ? '' : `\n--- stderr ---\n${stderr}`}`);
    if (summary !== '') await writeFile(join(folder, 'summary.md'), summary);
    const report = await readReport(outputs['report']);
    if (report) await writeFile(join(folder, 'report.json'), json(report));
    await this.#keepEvidence(outputs);
    const { action, job, inputs } = step;
    const told = { action, job, inputs: withoutSecrets(inputs), exitCode, outputs: withoutPaths(outputs) };
    await writeFile(join(folder, 'step.json'), json(told));
    await rm(join(folder, 'runner'), { recursive: true, force: true });
    return { exitCode, outputs, report, summary, log, result };
  }

  async #keepEvidence({ evidence = '', 'evidence-path': path = '' }: ActionResult['outputs']): Promise<void> {
    if (path === '') return;
    const folder = join(this.#options.out, 'evidence');
    await mkdir(folder, { recursive: true });
    await copyFile(path, join(folder, `${evidence.replace('sha256:', '')}.json`));
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Files of the runner's temporary folder are kept beside this one, under names of their own. */
const withoutPaths = (outputs: ActionResult['outputs']) =>
  Object.fromEntries(Object.entries(outputs).filter(([name]) => !['report', 'evidence-path'].includes(name)));

const withoutSecrets = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(inputs).filter(([name]) => !/token|secret/.test(name)));

async function readReport(path: string | undefined): Promise<Report | undefined> {
  if (path === undefined || path === '') return undefined;
  return JSON.parse(await readFile(path, 'utf8')) as Report;
}
