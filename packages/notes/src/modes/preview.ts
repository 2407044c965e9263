import { draftNotes } from '../document/draft.ts';
import { gather } from '../gather.ts';
import { blockOf } from './blocks.ts';
import type { ModeInput, ModeResult } from './mode.ts';

/** What a release of this range would say, and which fields it owes; writes nothing, so a read-only token will do. */
export async function preview({ subject, policy, ports }: ModeInput): Promise<ModeResult> {
  const gathered = await gather(subject, policy, ports);
  const stop = blockOf(gathered);
  const text = draftNotes(gathered.facts).body;
  return {
    mode: 'preview',
    gathered,
    wrote: 'nothing',
    conflicts: [],
    preview: text,
    ...(stop === undefined ? {} : { stop }),
  };
}
