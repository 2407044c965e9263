import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { exitCodes } from '@release-actions/report';
import { findRoot } from './root.ts';
import { Cancelled, StoryFailure } from './story/failure.ts';
import { describeScale, scaleOf } from './story/scale.ts';
import { tellStory } from './story/scenario.ts';
import { Stagehand } from './story/stagehand.ts';
import { writeOut } from './story/write-out.ts';
import { Progress } from './terminal/progress.ts';
import type { Screen } from './terminal/progress.ts';
import { openWorld } from './world/demo-world.ts';
import type { DemoWorld } from './world/demo-world.ts';

export type DemoOptions = {
  readonly screen: Screen;
  /** Where what the demo leaves is written; emptied first. */
  readonly out: string;
  /** What the guide's 30 minutes of watching last. */
  readonly watchSeconds: number;
  /** Leave the services running afterwards, until the signal. */
  readonly keep: boolean;
  readonly signal: AbortSignal;
};

/** Runs the whole demo. Resolves to the exit code: 0, 1 when a stage did not do what the story
 * says, 130 when it was cancelled. */
export async function runDemo(options: DemoOptions): Promise<number> {
  const started = performance.now();
  const { screen, out, signal } = options;
  const root = findRoot(import.meta.dirname);
  const sources = join(root, 'packages/demo/repository');
  const folder = await mkdtemp(join(tmpdir(), 'release-actions-demo-'));
  const progress = new Progress(screen);
  const scale = scaleOf(options.watchSeconds);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  screen.write(`${introduction(describeScale(scale))}\n\n`);
  const opening = progress.begin('', 'start');
  opening.update('services, repository, GitHub emulator');
  const world = await openWorld({ folder, sources, scale });
  opening.finish('services, a git repository, 24 h of made-up history, a GitHub emulator', 'quiet');
  const leave = (): Promise<void> =>
    writeOut({
      out,
      github: world.github,
      repository: world.shop.seed.repository,
      messages: world.receiver.messages(),
    });
  try {
    const stagehand = await Stagehand.create({
      github: world.github,
      root,
      workspace: world.shop.folder,
      out,
      environment: secretsOf(world),
    });
    await Promise.race([tellStory({ world, stagehand, progress }), cancelled(signal)]);
    await leave();
    progress.stop();
    screen.write(`\n${conclusion(out, performance.now() - started)}\n`);
    if (options.keep) await holdOpen(world, screen, signal);
    return exitCodes.success;
  } catch (error) {
    await leave();
    progress.stop();
    if (error instanceof Cancelled) return exitCodes.cancelled;
    if (!(error instanceof StoryFailure)) throw error;
    screen.write(`\n${error.message}\n`);
    return exitCodes.failure;
  } finally {
    await world.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const introduction = (scale: string): string =>
  [
    'Three releases of a shop, with the built actions, on this machine only: real git, real processes, real requests.',
    'GitHub, chat and pager are stand-ins; the metrics before now are made up, those from now on are measured.',
    `Time: ${scale}.`,
  ].join('\n');

const conclusion = (out: string, tookMs: number): string =>
  `Done in ${Math.round(tookMs / 1000)} s. Look into ${relative(process.cwd(), out) || out}/README.md.`;

/** Names and values of what a team would keep as secrets, and the address its deploy command needs. */
const secretsOf = ({ platform }: DemoWorld): Record<string, string> => ({
  PLATFORM_URL: platform.adminUrl,
  SLACK_BOT_TOKEN: 'xoxb-demo-token-of-no-workspace',
  PAGERDUTY_ROUTING_KEY: '0123456789abcdef0123456789abcdef',
});

function cancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Cancelled('cancelled')), { once: true });
  });
}

async function holdOpen(world: DemoWorld, screen: Screen, signal: AbortSignal): Promise<void> {
  const { platform, prometheus, receiver, github } = world;
  const addresses = [
    ['storefront', platform.urlOf('storefront', 'production')],
    ['search', platform.urlOf('search', 'production')],
    ['staging', platform.urlOf('storefront', 'staging')],
    ['Prometheus', prometheus.url],
    ['GitHub', github.url],
    ['messages', receiver.url],
    ['git', world.shop.folder],
  ];
  screen.write(
    `\nStill running, until Ctrl-C:\n${addresses.map(([name = '', address = '']) => `  ${name.padEnd(11)} ${address}`).join('\n')}\n`,
  );
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
