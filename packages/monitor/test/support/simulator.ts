/**
 * The service that the golden table watches: Poisson requests and binomial errors per 15 s, a daily wave of 30 % in
 * both, and log-normal noise with a memory of five minutes, half of it shared with a control. Seeded: the same seed
 * gives the same day.
 */

/** Looked up once: these are the innermost loops. */
const { cos, exp, floor, imul, log, log1p, max, min, round, sin, sqrt, PI, SQRT1_2 } = Math;
export type Random = () => number;

/** Mulberry32: small, fast, and good enough to draw days from. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function normal(next: Random): number {
  return sqrt(-2 * log(1 - next())) * cos(2 * PI * next());
}

export function poisson(next: Random, mean: number): number {
  if (mean > 60) return max(0, round(mean + sqrt(mean) * normal(next)));
  const limit = exp(-mean);
  let count = 0;
  for (let product = next(); product > limit; product *= next()) count += 1;
  return count;
}

/** Waiting times between successes: exact, and quick while successes are few. */
export function binomial(next: Random, trials: number, share: number): number {
  if (share <= 0 || trials <= 0) return 0;
  if (share >= 1) return trials;
  if (share > 0.5) return trials - binomial(next, trials, 1 - share);
  const logMiss = log1p(-share);
  let successes = -1;
  for (let position = 0; position <= trials; successes += 1) {
    position += floor(log(1 - next()) / logMiss) + 1;
  }
  return successes;
}

export type Traffic = { readonly perSecond: number; readonly errors: number };

export const traffic = {
  low: { perSecond: 0.2, errors: 0.01 },
  mid: { perSecond: 5, errors: 0.01 },
  high: { perSecond: 100, errors: 0.002 },
} as const satisfies Record<string, Traffic>;

/** Factor on the error rate at a step; step 0 is the first after the deployment. */
export type Fault = {
  readonly service?: (step: number) => number;
  readonly control?: (step: number) => number;
};

export const stepSeconds = 15;
const stepsPerDay = (24 * 3600) / stepSeconds;

export type Counts = { bad: number[]; total: number[] };

export type Day = { readonly deployedAt: number; readonly service: Counts; readonly control: Counts };

export type DayOptions = {
  readonly historySteps?: number;
  readonly durationSteps?: number;
  readonly noise?: number;
};

/** 24 hours of history and the watch after the deployment. */
export function day(
  seed: number,
  { perSecond, errors }: Traffic,
  fault: Fault = {},
  options: DayOptions = {},
): Day {
  const { historySteps = stepsPerDay, durationSteps = 120, noise = 0.2 } = options;
  const next = random(seed * 2654435761 + 12345);
  const memory = exp(-stepSeconds / 300);
  const innovation = sqrt(1 - memory * memory);
  const phase = next() * 2 * PI;
  const levels = [normal(next), normal(next), normal(next)];
  const make = () => ({ bad: [] as number[], total: [] as number[] });
  const service = make();
  const control = make();
  for (let step = -historySteps; step < durationSteps; step += 1) {
    for (let index = 0; index < 3; index += 1)
      levels[index] = memory * levels[index]! + innovation * normal(next);
    const wave = 1 + 0.3 * sin(phase + (2 * PI * step) / stepsPerDay);
    const draw = (side: { bad: number[]; total: number[] }, own: number, factor: number): void => {
      const shaken = exp(noise * SQRT1_2 * (levels[0]! + own) - (noise * noise) / 2);
      const total = poisson(next, perSecond * stepSeconds * wave);
      side.total.push(total);
      side.bad.push(binomial(next, total, min(1, errors * wave * shaken * factor)));
    };
    draw(service, levels[1]!, fault.service?.(step) ?? 1);
    draw(control, levels[2]!, fault.control?.(step) ?? 1);
  }
  return { deployedAt: historySteps, service, control };
}

const from = (first: number, factor: number) => (step: number) => (step >= first ? factor : 1);

/** The columns of the golden table. */
export const faults = {
  none: {},
  'x1.5': { service: from(0, 1.5) },
  x2: { service: from(0, 2) },
  x5: { service: from(0, 5) },
  'x3 from minute 15': { service: from(60, 3) },
  'warm-up x5 for 2 minutes': { service: (step: number) => (step >= 0 && step < 8 ? 5 : 1) },
  'pre-existing x3': { service: from(-80, 3) },
  'common x3': { service: from(0, 3), control: from(0, 3) },
  'pre-existing x3, deployment x3': { service: (step: number) => (step < -80 ? 1 : step < 0 ? 3 : 9) },
  'common x3, deployment x3': { service: from(0, 9), control: from(0, 3) },
} as const satisfies Record<string, Fault>;
