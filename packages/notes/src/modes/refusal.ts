import type { Written } from '../ports.ts';

/** Why a mode stopped before its end, in the words of its report. */
export type Stop = {
  readonly outcome: 'fail' | 'inconclusive';
  readonly reason: string;
  /** What happened and why it matters. */
  readonly why: string;
  /** What to do about it, and who. */
  readonly next: string;
};

/** A refused write as a stop; undefined where it was done, or would have been in a dry run. */
export function stopOf(written: Written<unknown>, what: string): Stop | undefined {
  if (written.outcome !== 'refused') return undefined;
  const isConflict = written.reason === 'conflict';
  return {
    outcome: isConflict ? 'fail' : 'inconclusive',
    reason: isConflict ? 'changed-meanwhile' : written.reason,
    why: `${what}: ${written.message}`,
    next: written.hint,
  };
}
