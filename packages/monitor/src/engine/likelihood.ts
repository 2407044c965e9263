import type { Worse } from './metric.ts';

/** Looked up once: these are the innermost loops. */
const { abs, exp, log, log1p, max, min, sqrt } = Math;
const impossible = -Infinity;

/**
 * The changes that the mixture looks for. The smallest one is what makes a change material: with endless traffic a
 * rise of a few per cent is certain, and still no reason to roll back.
 */
const ratios = [1.4, 2, 3, 5, 10] as const;
const gridOf = (changes: readonly number[]) => ({
  ratio: Float64Array.from(changes),
  log: Float64Array.from(changes, log),
});
const grid = {
  higher: gridOf(ratios),
  lower: gridOf(ratios.map((ratio) => 1 / ratio)),
} satisfies Record<Worse, { ratio: Float64Array; log: Float64Array }>;

/** One log likelihood ratio per change of the grid; reused, since these are the innermost loops. */
const logs = new Float64Array(ratios.length);

/** Averages the likelihood ratios of the grid's changes, given as `logs`, without overflow. */
function logMean(): number {
  let highest = impossible;
  for (let index = 0; index < logs.length; index += 1) highest = max(highest, logs[index] ?? 0);
  if (highest === impossible) return highest;
  let sum = 0;
  for (let index = 0; index < logs.length; index += 1) sum += exp((logs[index] ?? 0) - highest);
  return highest + log(sum / logs.length);
}

/** Bad events of two windows and their exposure (requests). */
export type Pair = {
  readonly before: number;
  readonly beforeExposure: number;
  readonly after: number;
  readonly afterExposure: number;
};

function worsened(worse: Worse, pair: Pair): boolean {
  const { before, beforeExposure, after, afterExposure } = pair;
  if (!(beforeExposure > 0) || !(afterExposure > 0)) return false;
  return worse === 'higher'
    ? after * beforeExposure > before * afterExposure
    : after * beforeExposure < before * afterExposure;
}

/**
 * Log mixture likelihood ratio of "the rate changed for the worse" against "the same rate in both windows".
 * Conditioned on the number of bad events of both windows together, so that the unknown rate drops out.
 */
export function rateEvidence(worse: Worse, pair: Pair): number {
  if (!worsened(worse, pair)) return impossible;
  const { before, beforeExposure, after, afterExposure } = pair;
  const share = afterExposure / (beforeExposure + afterExposure);
  const events = before + after;
  const { ratio, log: logRatio } = grid[worse];
  for (let index = 0; index < logs.length; index += 1) {
    logs[index] = after * (logRatio[index] ?? 0) - events * log1p(((ratio[index] ?? 1) - 1) * share);
  }
  return logMean();
}

/** The likelihood ratio of the best fitting change: no mixture over changes can exceed it. */
export function rateEvidenceCeiling(worse: Worse, pair: Pair): number {
  if (!worsened(worse, pair)) return impossible;
  const { before, beforeExposure, after, afterExposure } = pair;
  const pooled = (before + after) / (beforeExposure + afterExposure);
  const gain = (events: number, exposure: number): number =>
    events > 0 ? events * log(events / (exposure * pooled)) : 0;
  return gain(after, afterExposure) + gain(before, beforeExposure);
}

/**
 * Expected bad events of the service after the deployment in the log-linear model of four cells (service and control,
 * before and after) whose margins are the observed ones and whose odds ratio is `odds`: the root of a quadratic.
 */
function fittedCell(odds: number, row: number, column: number, all: number): number {
  if (abs(odds - 1) < 1e-12) return (row * column) / all;
  const a = odds - 1;
  const b = all + a * (row + column);
  const root = sqrt(max(0, b * b - 4 * a * odds * row * column));
  return (2 * odds * row * column) / (b + root);
}

const times = (observed: number, expected: number): number =>
  observed > 0 ? observed * log(max(expected, 1e-300)) : 0;

/**
 * Log mixture likelihood ratio of "the service changed for the worse by more than the control did" against "both
 * changed alike". The common change is free: it is fitted under both hypotheses.
 */
export function shareEvidence(worse: Worse, service: Pair, control: Pair): number {
  const leastExposure = min(
    service.beforeExposure,
    service.afterExposure,
    control.beforeExposure,
    control.afterExposure,
  );
  if (!(leastExposure > 0)) return impossible;
  const offset =
    (service.afterExposure * control.beforeExposure) / (service.beforeExposure * control.afterExposure);
  const row = service.before + service.after;
  const column = service.after + control.after;
  const all = row + control.before + control.after;
  const logLikelihood = (ratio: number): number => {
    const fitted = fittedCell(ratio * offset, row, column, all);
    return (
      times(service.after, fitted) +
      times(service.before, row - fitted) +
      times(control.after, column - fitted) +
      times(control.before, all - row - column + fitted)
    );
  };
  const null_ = logLikelihood(1);
  const { ratio } = grid[worse];
  for (let index = 0; index < logs.length; index += 1) {
    logs[index] = logLikelihood(ratio[index] ?? 1) - null_;
  }
  return logMean();
}

/** Log mixture likelihood ratio of a shifted mean; `shift` and `variance` in units in which the level is 1. */
export function shiftEvidence(worse: Worse, shift: number, variance: number): number {
  if (worse === 'higher' ? shift <= 0 : shift >= 0) return impossible;
  const { ratio } = grid[worse];
  for (let index = 0; index < logs.length; index += 1) {
    const change = (ratio[index] ?? 1) - 1;
    logs[index] = (change * shift - (change * change) / 2) / variance;
  }
  return logMean();
}
