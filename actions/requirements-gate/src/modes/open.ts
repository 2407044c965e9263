import type { Presentation } from '@release-actions/action-kit';
import type { Block, Inline } from '@release-actions/report';
import { type GateRun, runOpen } from '@release-actions/requirements';
import { type Gate, present } from '../gate.ts';
import { tell, toldBlocks, withCalendar } from '../tell.ts';

/** Opens the release ticket. It is no door: whatever is still missing, the job stays green unless it may not write. */
export async function open(gate: Gate): Promise<Presentation> {
  const run = await runOpen(gate.context);
  const told = await tell(gate, run, true);
  const preface: Block[] = [{ paragraph: openedLine(run) }];
  const presentation = withCalendar(
    await present(gate, { run, preface, after: toldBlocks(told) }),
    told,
    gate,
  );
  if (run.ticket === null && !gate.inputs['dry-run']) return presentation;
  return { ...presentation, failOn: new Set() };
}

function openedLine({ ticket, problems }: GateRun): Inline {
  if (ticket !== null) return [{ link: `Release ticket #${ticket.number}`, href: ticket.url }];
  return problems.length === 0
    ? 'The release ticket would be opened (dry run).'
    : 'The release ticket could not be opened.';
}
