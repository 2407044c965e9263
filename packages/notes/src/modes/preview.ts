import { draftNotes } from '../document/draft.ts';
import { gather } from '../gather.ts';
import { owedBy } from './owed.ts';
import { blockOf } from './blocks.ts';
import type { ModeInput, ModeResult } from './mode.ts';

/** What a release of this range would say, and which fields it owes; writes nothing, so a read-only token will do. */
export async function preview({ subject, policy, ports }: ModeInput): Promise<ModeResult> {
  const gathered = await gather(subject, policy, ports);
  const stop = blockOf(gathered, policy.notes['zero-x']);
  const text = draftNotes(gathered.facts, gathered.layout).body;
  return {
    mode: 'preview',
    gathered,
    wrote: 'nothing',
    conflicts: [],
    preview: text,
    ...(subject.pull === undefined ? {} : { pull: owedBy(subject.pull.number, gathered) }),
    ...(stop === undefined ? {} : { stop }),
  };
}
