import type { Presentation } from '@release-actions/action-kit';
import type { Block, Report } from '@release-actions/report';
import {
  type EvaluateRun,
  runEvaluate,
  stagesOf,
  ticketHeadline,
  worldOf,
} from '@release-actions/requirements';
import { type Gate, instant, present } from '../gate.ts';
import { tell, toldBlocks, withCalendar } from '../tell.ts';

type After = NonNullable<EvaluateRun['after']>;

/** Judges the release and says what is missing; writes the ticket, the check run and the evidence. */
export async function evaluate(gate: Gate): Promise<Presentation> {
  const run = await runEvaluate(gate.context);
  if (run.after !== undefined) return afterDeployment(gate, run, run.after);
  const told = await tell(gate, run);
  return withCalendar(await present(gate, { run, after: toldBlocks(told) }), told, gate);
}

/** The decision that counted is on record: an event that comes later neither renews nor withdraws it. */
function afterDeployment(
  { stage, startedAt, runner, inputs }: Gate,
  run: EvaluateRun,
  after: After,
): Presentation {
  const { subject, policy, observations, evaluation } = run.record;
  const world = worldOf(subject, policy, observations);
  const report: Report = {
    kind: 'gate',
    ...stage.target,
    sha: stage.sha,
    ...(stage.release === undefined ? {} : { release: stage.release }),
    outcome: 'wait',
    reasons: [`already-${after.phase}`],
    startedAt,
    finishedAt: instant(runner),
    headline: ticketHeadline(evaluation, world),
    body: [
      { paragraph: acceptedLine(after) },
      ...run.problems.map((problem): Block => ({ paragraph: `Not written: ${problem}` })),
      {
        tasks: stagesOf(world).map(({ text, done, note }) => ({
          done,
          text: note === '' ? text : [text, ' (', note, ')'],
        })),
      },
    ],
    annotations: [],
    detail: { phase: after.phase, acceptance: after.acceptance ?? null },
  };
  return {
    report,
    failOn: new Set(),
    dryRun: inputs['dry-run'],
    outputs: {
      ticket: run.ticket?.number,
      release: stage.release,
      sha: stage.sha,
      phase: after.phase,
    },
  };
}

function acceptedLine({ acceptance, phase }: After): string {
  if (acceptance !== undefined)
    return `Accepted by ${acceptance.login} as on-call: ${acceptance.reason}. Next: announce it and close the ticket.`;
  switch (phase) {
    case 'verified':
      return 'Nothing is decided again. Next: announce it and close the ticket.';
    case 'failed':
      return 'Nothing is decided again. Next: roll back, or deploy a fix (release-manager, on-call).';
    default:
      return 'Nothing is decided again. Next: its smoke tests and monitor end, or on-call accepts with "/verify <reason>" on the ticket.';
  }
}
