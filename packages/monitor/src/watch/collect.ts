import { replaysFor } from '../engine/family.ts';
import type { Clock } from '../ports.ts';
import type { MetricSource, SourceFault } from '../sources/source.ts';
import { formatDuration } from '@release-actions/report';
import type { WatchPlan } from './plan.ts';

export type CollectRequest = {
  readonly plan: WatchPlan;
  readonly source: MetricSource;
  /** Default: what the policy's bound on false alarms needs. */
  readonly durationMs?: number | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onProgress: (line: string) => void;
};

export type Collected = {
  /** Length of what was collected. */
  readonly durationMs: number;
  /** Length that enough replays would need. */
  readonly neededMs: number;
  readonly samples: number;
  readonly faults: readonly SourceFault[];
};

const progressLines = 10;

/** Two baselines, and one watch for each replay that the bound needs. */
export const neededHistoryMs = ({ windows, falseAlarms, stepMs }: WatchPlan): number =>
  (2 * windows.baseline + replaysFor(falseAlarms) * windows.duration + 1) * stepMs;

/** Takes a sample at every step. A sample that could not be taken is missing; the next one is tried all the same. */
export async function collectBaseline(request: CollectRequest): Promise<Collected> {
  const { plan, source, clock, signal, onProgress } = request;
  const neededMs = neededHistoryMs(plan);
  if (source.keepsHistory) return { durationMs: 0, neededMs: 0, samples: 0, faults: [] };
  const durationMs = request.durationMs ?? neededMs;
  const startedAt = clock.now();
  const faults = new Map<string, SourceFault>();
  let samples = 0;
  let told = 0;
  for (let due = startedAt; due <= startedAt + durationMs && !signal.aborted; due += plan.stepMs) {
    await clock.sleep(Math.max(0, due - clock.now()), signal);
    const taken = await source.collect();
    if (taken.ok) samples += 1;
    else faults.set(taken.message, taken);
    if (!taken.ok && taken.kind === 'configuration') break;
    const elapsed = clock.now() - startedAt;
    if (elapsed < (told * durationMs) / progressLines) continue;
    told += 1;
    onProgress(`${samples} samples, ${formatDuration(Math.max(0, durationMs - elapsed))} to go`);
  }
  return { durationMs: clock.now() - startedAt, neededMs, samples, faults: [...faults.values()] };
}
