import type { Subject } from './subject.ts';
import type { Windows } from './windows.ts';

/** More than half of all requests bad … */
const catastrophicLevel = 0.5;
/** … where before it was less than half of that … */
const ordinaryLevel = 0.25;
/** … over enough requests not to be a coincidence. */
const fewestRequests = 10;

/**
 * The step at which most requests failed for the whole of the guard's window, or null. Needs no history and does not
 * wait for the warm-up. What failed as badly before the deployment, or where it did not happen, is not its doing.
 */
export function catastrophe(
  { worse, track, shared, metric }: Subject,
  deployedAt: number,
  end: number,
  { guard, baseline }: Windows,
): number | null {
  if (metric.kind !== 'ratio' || worse === 'lower') return null;
  const before = track.level(Math.max(0, deployedAt - baseline), deployedAt);
  const justBefore = track.level(Math.max(0, deployedAt - guard), deployedAt);
  if (before === null || before >= ordinaryLevel || (justBefore ?? 0) >= ordinaryLevel) return null;
  for (let to = deployedAt + guard; to <= end; to += 1) {
    const from = to - guard;
    if (track.present(from, to) < guard || track.weight(from, to) < fewestRequests) continue;
    if ((track.level(from, to) ?? 0) <= catastrophicLevel) continue;
    if ((shared?.control.level(from, to) ?? 0) >= ordinaryLevel) continue;
    return to - deployedAt;
  }
  return null;
}
