import { createRandom } from '../world/random.ts';
import { Series } from './store.ts';
import type { Labels } from './store.ts';

/** One kind of request in the past: its labels and its part of all requests. */
export type SeededShare = { readonly labels: Labels; readonly share: number };

export type SeedOptions = {
  readonly shares: readonly SeededShare[];
  readonly perSecond: number;
  /** The history ends here, in milliseconds. */
  readonly end: number;
  readonly lengthMs: number;
  readonly stepMs: number;
  readonly seed: number;
};

const day = 86_400_000;

/**
 * A service's requests in the past, as counters: a mean that swings by a tenth over the day, noise that lasts some
 * minutes, and requests at random moments. Real enough for a monitor to learn from, and said to be made up.
 */
export function seedHistory(options: SeedOptions): Series[] {
  const { shares, perSecond, end, lengthMs, stepMs } = options;
  const steps = Math.floor(lengthMs / stepMs);
  const start = end - steps * stepMs;
  const random = createRandom(options.seed);
  const counters = shares.map(() => new Float64Array(steps + 1));
  const memory = Math.exp(-stepMs / 300_000);
  let drift = 0;
  for (let step = 1; step <= steps; step++) {
    drift = memory * drift + Math.sqrt(1 - memory * memory) * 0.05 * random.normal();
    const swing = 1 + 0.1 * Math.sin((2 * Math.PI * (start + step * stepMs)) / day);
    const mean = perSecond * (stepMs / 1000) * swing * Math.exp(drift);
    for (const [index, { share }] of shares.entries()) {
      const counter = counters[index];
      if (counter) counter[step] = (counter[step - 1] ?? 0) + random.poisson(mean * share);
    }
  }
  return shares.map(
    ({ labels }, index) =>
      new Series(labels, { start, stepMs, values: counters[index] ?? new Float64Array(0) }),
  );
}
