import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { StageLine } from '../terminal/progress.ts';
import type { DemoWorld } from '../world/demo-world.ts';
import type { Progress } from '../terminal/progress.ts';
import { cast } from './cast.ts';
import { StoryFailure } from './failure.ts';
import { tagOf } from './history.ts';
import type { ActionName, Outcome, Run, Stagehand, Step } from './stagehand.ts';

/** What a stage must come to; anything else ends the demo. */
export type Expected = {
  /** Outcome of the report, such as `go` or `pass`. */
  readonly outcome: string;
  /** Said on the screen and in the failure: what the story expects. */
  readonly because: string;
};

/** A step, as the story writes it: the rest is the release's own. */
type Asked = Omit<Step, 'folder' | 'run'>;

export type ReleaseOptions = {
  readonly world: DemoWorld;
  readonly stagehand: Pick<Stagehand, 'perform'>;
  readonly progress: Progress;
  /** Version of the storefront, or `search-2.4.0`. */
  readonly release: string;
  readonly sha: string;
  readonly policy: string;
  readonly service: string;
  readonly suite: string;
};

/** One release on its way: runs its stages in order, says how each ended, and fails loudly. */
export class Release {
  readonly sha: string;
  readonly name: string;
  readonly service: string;
  readonly #options: ReleaseOptions;
  #run: Run;
  #steps = 0;

  constructor(options: ReleaseOptions) {
    this.#options = options;
    this.sha = options.sha;
    this.name = options.release;
    this.service = options.service;
    this.#run = this.#startRun();
  }

  get tag(): string {
    return tagOf(this.name);
  }

  /** The next attempt of the same workflow run: "re-run". */
  runAgain(): void {
    this.#run = { ...this.#run, attempt: this.#run.attempt + 1 };
  }

  /** A workflow run of its own, as when the release workflow is started once more. */
  startOver(): void {
    this.#run = this.#startRun();
  }

  begin(stage: string, since?: number): StageLine {
    return this.#options.progress.begin(this.name, stage, since);
  }

  /** Runs one action and checks what it came to. `say` makes the words of the line from the result. */
  async stage(
    stage: string,
    step: Asked,
    expected: Expected,
    say?: (outcome: Outcome) => string,
  ): Promise<Outcome> {
    const line = this.begin(stage);
    const outcome = await this.perform(stage, step, (text) => line.update(text));
    this.judge(stage, line, outcome, expected, say);
    return outcome;
  }

  /** Ends a stage's line with what it came to. @throws StoryFailure when the story says something else. */
  judge(
    stage: string,
    line: StageLine,
    { report, exitCode, log, ...rest }: Outcome,
    expected: Expected,
    say: (outcome: Outcome) => string = () => expected.outcome,
  ): void {
    const found = report?.outcome ?? `no report, exit ${String(exitCode)}`;
    const asTold = found === expected.outcome;
    const tone = ['no-go', 'fail'].includes(found) || !asTold ? 'bad' : 'good';
    line.finish(asTold ? say({ report, exitCode, log, ...rest }) : found, tone);
    if (asTold) return;
    const why = report ? `: ${report.headline} [${report.reasons.join(', ')}]` : '';
    throw new StoryFailure(
      `${this.name} ${stage}`,
      `${expected.outcome}: ${expected.because}`,
      `${found}${why}`,
      log,
    );
  }

  /** Runs one action of this release, whatever comes of it. */
  perform(stage: string, step: Asked, onLine: (text: string) => void = () => undefined): Promise<Outcome> {
    this.#steps += 1;
    const folder = join(this.name, `${String(this.#steps).padStart(2, '0')}-${stage.replaceAll(' ', '-')}`);
    return this.#options.stagehand.perform({
      ...step,
      folder,
      run: this.#run,
      inputs: { ...this.#common(step.action), ...step.inputs },
      onOutput: (text) => onLine(lastLine(text)),
    });
  }

  /** The team's own deploy command, as the workflow's `run:` step would start it. */
  async deploy(environment: 'staging' | 'production'): Promise<void> {
    const line = this.begin(environment);
    const { platform, shop } = this.#options.world;
    try {
      await runNode([join(shop.folder, 'ops/deploy.mjs'), this.service, environment, this.sha], {
        PLATFORM_URL: platform.adminUrl,
      });
    } catch (error) {
      line.finish('not deployed', 'bad');
      throw new StoryFailure(
        `${this.name} ${environment}`,
        'the deploy command ends with 0',
        error instanceof Error ? error.message : 'it failed',
      );
    }
    line.finish('deployed');
  }

  #common(action: ActionName): Record<string, string> {
    const { policy, service, suite } = this.#options;
    const common = { policy, service, environment: 'production', sha: this.sha, release: this.tag };
    return action === 'smoke-test-runner' ? { ...common, suite } : common;
  }

  #startRun(): Run {
    const { seed } = this.#options.world.shop;
    const actor = seed.collaborator(cast.releaseManager);
    const headSha = seed.repository.refs.get('refs/heads/main') ?? this.sha;
    const { id } = seed.run({
      workflow: '.github/workflows/release.yml',
      event: 'workflow_dispatch',
      headSha,
      actor,
      displayTitle: `Release ${this.name}`,
    });
    return { id, attempt: 1, actor: cast.releaseManager };
  }
}

const lastLine = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .at(-1)
    ?.replace(/^::[^:]*::/, '')
    .slice(0, 70) ?? '';

function runNode(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [...args],
      { env: { PATH: process.env['PATH'], ...environment } },
      (error, _stdout, stderr) => {
        if (error) reject(new Error(stderr.trim() === '' ? error.message : stderr.trim()));
        else resolve();
      },
    );
  });
}
