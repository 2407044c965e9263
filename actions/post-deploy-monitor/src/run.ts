import type { Presentation, Run } from '@release-actions/action-kit';
import type { inputs, MonitorInputs } from './inputs.ts';
import { backtest } from './modes/backtest.ts';
import { baseline } from './modes/baseline.ts';
import { preflight } from './modes/preflight.ts';
import { watch } from './modes/watch.ts';
import { openScene, type Scene } from './scene.ts';

const modes: Readonly<Record<MonitorInputs['mode'], (scene: Scene) => Promise<Presentation>>> = {
  preflight,
  baseline,
  hold: (scene) => watch(scene, 'hold'),
  check: (scene) => watch(scene, 'check'),
  backtest,
};

/** Opens the scene, runs the mode that was asked for, and presents what came of it. */
export const run: Run<typeof inputs> = async (given, runner) =>
  await modes[given.mode](await openScene(given, runner));
