import type { Presentation, Run } from '@release-actions/action-kit';
import type { Block } from '@release-actions/report';
import { openStage, type Stage } from '@release-actions/stage';
import { type Gate, gateOf } from './gate.ts';
import type { GateInputs, inputs } from './inputs.ts';
import { close } from './modes/close.ts';
import { deployed } from './modes/deployed.ts';
import { evaluate } from './modes/evaluate.ts';
import { open } from './modes/open.ts';
import { verify } from './modes/verify.ts';
import { earlyRequest } from './prefetch.ts';
import { type Which, whichRelease } from './which.ts';

const modes: Readonly<Record<Gate['inputs']['mode'], (gate: Gate) => Promise<Presentation>>> = {
  open,
  evaluate,
  verify,
  deployed,
  close,
};

/** Wires the gate to GitHub, runs the mode that was asked for, and presents what came of it. */
export const run: Run<typeof inputs> = async (given, runner) => {
  const along = given.mode === 'deployed' ? {} : earlyRequest(given, runner.context);
  const stage = await openStage(given, runner, along);
  const which = await whichRelease(given, runner.context, stage);
  if (which.kind !== 'release') return withoutRelease(which, stage, given, runner.clock.now().toISOString());
  const [first, ...more] = which.stages;
  const presentation = await modes[given.mode](gateOf(given, runner, first));
  const others: Presentation[] = [];
  for (const other of more) others.push(await modes[given.mode](gateOf(given, runner, other)));
  return together(presentation, others);
};

/** The newest release is presented; of earlier ones that are not closed yet, what is left to do. */
function together(newest: Presentation, others: readonly Presentation[]): Presentation {
  const all = [newest, ...others];
  const verified = releasesWith(all, 'phase', 'verified');
  const due = releasesWith(all, 'customers-due', 'yes');
  const lines = others.map(({ report }) => report.headline);
  const body: Block[] = lines.length === 0 ? [] : [{ paragraph: 'Also open:' }, { list: lines }];
  return {
    ...newest,
    report: { ...newest.report, body: [...newest.report.body, ...body] },
    outputs: {
      ...newest.outputs,
      verified: JSON.stringify(verified),
      'customers-due': JSON.stringify(due),
    },
  };
}

/** The releases that an output says something of, as a matrix of jobs takes them. */
const releasesWith = (
  all: readonly Presentation[],
  output: string,
  value: string,
): { readonly release: unknown; readonly sha: unknown }[] =>
  all
    .filter(({ outputs }) => outputs?.[output] === value && outputs['release'] !== undefined)
    .map(({ outputs }) => ({ release: outputs?.['release'], sha: outputs?.['sha'] }));

/** An event that belongs to no waiting release turns nothing red; not knowing whether it does, does. */
function withoutRelease(
  { kind, why }: Exclude<Which, { kind: 'release' }>,
  { target, sha }: Stage,
  inputs: GateInputs,
  at: string,
): Presentation {
  const none = kind === 'none';
  return {
    report: {
      kind: 'gate',
      ...target,
      sha,
      outcome: none ? 'wait' : 'no-go',
      reasons: [none ? 'no-release-waits' : 'tickets-unknown'],
      startedAt: at,
      finishedAt: at,
      headline: none
        ? `Nothing to evaluate: no release of ${target.service} waits for this`
        : `No-go: which release of ${target.service} waits could not be read`,
      body: [{ paragraph: none ? `${why}. Next: nothing; a release that waits has an open ticket.` : why }],
      annotations: [],
      detail: null,
    },
    failOn: none ? new Set() : inputs['fail-on'],
  };
}
