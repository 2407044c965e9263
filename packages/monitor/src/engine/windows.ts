/** Lengths of all windows, in steps. */
export type Windows = {
  /** From deployment to verdict. */
  readonly duration: number;
  /** Before the deployment: what the time after it is compared with. */
  readonly baseline: number;
  /** Right after the deployment: shown, not judged. */
  readonly warmUp: number;
  /** Newest steps that are judged on their own at each look, so that a late fault is not diluted by a good start. */
  readonly recent: readonly number[];
  /** The first look happens when this much is there after the warm-up. */
  readonly shortestWindow: number;
  /** Shortest trouble before the deployment that is told apart from it. */
  readonly shortestRise: number;
  /** Harm counts as present only if it is seen in this newest part. */
  readonly harm: number;
  /** Half of all requests failing for this long needs no statistics. */
  readonly guard: number;
  /** How far back the monitor's own false alarms are counted. */
  readonly history: number;
};

const minutes = 60;
/** From this duration on all windows have the length that the names above promise; below, all shrink alike. */
const fullScaleSeconds = 15 * minutes;

/** The lengths in seconds at full scale. */
export const fullScale = {
  baseline: 60 * minutes,
  warmUp: 2 * minutes,
  recent: [5 * minutes, 10 * minutes],
  shortestWindow: 2 * minutes,
  shortestRise: 2 * minutes,
  harm: 3 * minutes,
  guard: 1 * minutes,
  history: 24 * 60 * minutes,
} as const;

/**
 * Derives every window from the step and the duration. A watch of 30 seconds (of a demonstration) uses the same
 * proportions as one of 15 minutes: 120 seconds of baseline and 4 of warm-up.
 */
export function windowsFor(stepSeconds: number, durationSteps: number, chosen: ChosenWindows = {}): Windows {
  const scale = Math.min(1, (durationSteps * stepSeconds) / fullScaleSeconds);
  const steps = (seconds: number): number => Math.max(1, Math.round((seconds * scale) / stepSeconds));
  const explicit = (seconds: number | undefined, otherwise: number): number =>
    seconds === undefined ? otherwise : Math.max(0, Math.round(seconds / stepSeconds));
  return {
    duration: durationSteps,
    baseline: Math.max(1, explicit(chosen.baselineSeconds, steps(fullScale.baseline))),
    warmUp: explicit(chosen.warmUpSeconds, steps(fullScale.warmUp)),
    recent: fullScale.recent.map(steps),
    shortestWindow: steps(fullScale.shortestWindow),
    shortestRise: steps(fullScale.shortestRise),
    harm: steps(fullScale.harm),
    guard: steps(fullScale.guard),
    history: Math.max(1, Math.round((chosen.historySeconds ?? fullScale.history) / stepSeconds)),
  };
}

/** What the policy may set by itself; all else follows from step and duration. */
export type ChosenWindows = {
  readonly baselineSeconds?: number;
  readonly warmUpSeconds?: number;
  readonly historySeconds?: number;
};
