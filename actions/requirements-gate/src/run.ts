import type { Presentation, Run } from '@release-actions/action-kit';
import { openStage } from '@release-actions/stage';
import type { inputs } from './inputs.ts';
import { type Gate, gateOf } from './gate.ts';
import { close } from './modes/close.ts';
import { deployed } from './modes/deployed.ts';
import { evaluate } from './modes/evaluate.ts';
import { open } from './modes/open.ts';
import { verify } from './modes/verify.ts';

const modes: Readonly<Record<Gate['inputs']['mode'], (gate: Gate) => Promise<Presentation>>> = {
  open,
  evaluate,
  verify,
  deployed,
  close,
};

/** Wires the gate to GitHub, runs the mode that was asked for, and presents what came of it. */
export const run: Run<typeof inputs> = async (given, runner) => {
  const stage = await openStage(given, runner);
  return modes[given.mode](gateOf(given, runner, stage));
};
