import type { Presentation } from '@release-actions/action-kit';
import { runEvaluate } from '@release-actions/requirements';
import { type Gate, present } from '../gate.ts';

/** Judges the release and says what is missing; writes the ticket, the check run and the evidence. */
export const evaluate = async (gate: Gate): Promise<Presentation> =>
  present(gate, { run: await runEvaluate(gate.context) });
