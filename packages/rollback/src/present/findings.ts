import { formatDateTime, shortSha } from '@release-actions/report';
import type { Block, Document, Inline, Verdict } from '@release-actions/report';
import type { Candidate } from '../candidates.ts';
import type { Plan } from '../plan.ts';

/** What one mode found, before it becomes a report: verdict, reason codes, one line, the rest. */
export type Findings = {
  readonly outcome: Verdict;
  readonly reasons: readonly string[];
  readonly headline: string;
  readonly body: Document;
  readonly warnings: readonly string[];
};

/** Every version that was here, and why it is or is not a target. */
export function candidateTable(
  candidates: readonly Candidate[],
  chosen: string | null,
  zone: string,
): Block[] {
  if (candidates.length === 0) return [];
  const when = (at: string | null): string => (at === null ? 'never' : formatDateTime(new Date(at), zone));
  const standing = ({ sha, rejected }: Candidate): Inline => {
    if (sha === chosen) return { strong: 'target' };
    return rejected === null ? 'good' : rejected.why;
  };
  const rows = candidates
    .slice(0, 30)
    .map((candidate): Inline[] => [
      candidate.name,
      { code: shortSha(candidate.sha) },
      when(candidate.deployedAt),
      when(candidate.verifiedAt),
      standing(candidate),
    ]);
  const table = { table: { columns: ['Version', 'Commit', 'Deployed', 'Verified', 'As a target'], rows } };
  const hidden = candidates.length - rows.length;
  const summary = `${candidates.length} earlier ${candidates.length === 1 ? 'version' : 'versions'} and how each was judged`;
  const more: Block[] = hidden > 0 ? [{ paragraph: `${hidden} older ones are not shown.` }] : [];
  return [{ details: { summary, blocks: [table, ...more] } }];
}

/** The way on, and who. */
export const nextStep = (next: string): Block => ({ paragraph: [{ strong: 'Next:' }, ' ', next] });

/** The commit of the version that a plan leads to. */
export const targetOf = (plan: Plan): string | null => (plan.kind === 'ready' ? plan.step.target.sha : null);
