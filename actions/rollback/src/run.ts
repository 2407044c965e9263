import type { Presentation, Run } from '@release-actions/action-kit';
import type { inputs } from './inputs.ts';
import { adopt } from './modes/adopt.ts';
import { complete } from './modes/complete.ts';
import { drill } from './modes/drill.ts';
import { plan } from './modes/plan.ts';
import { prepare } from './modes/prepare.ts';
import { runWhole } from './modes/run.ts';
import { openScene, type Scene } from './scene.ts';

type Mode = Scene['inputs']['mode'];

const modes: Readonly<Record<Mode, (scene: Scene, startedAt: Date) => Promise<Presentation>>> = {
  plan,
  prepare,
  complete,
  run: runWhole,
  drill,
  adopt,
};

/** Opens the scene, runs the mode that was asked for, and presents what came of it. */
export const run: Run<typeof inputs> = async (given, runner) => {
  const startedAt = runner.clock.now();
  const scene = await openScene(given, runner);
  return modes[given.mode](scene, startedAt);
};
