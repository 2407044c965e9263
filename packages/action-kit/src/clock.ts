import { setTimeout as delay } from 'node:timers/promises';

/** Time as decisions see it: passed in, never read. */
export type Clock = {
  readonly now: () => Date;
  /** Milliseconds that never run backwards. */
  readonly monotonicMs: () => number;
  /** Resolves after `durationMs`, or at once when the signal aborts. */
  readonly sleep: (durationMs: number, signal?: AbortSignal) => Promise<void>;
};

export const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
  sleep: async (durationMs, signal) => {
    await delay(durationMs, undefined, signal === undefined ? {} : { signal }).catch((error: unknown) => {
      if (signal?.aborted !== true) throw error;
    });
  },
};
