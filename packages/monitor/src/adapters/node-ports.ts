import { createHttpClient } from '@release-actions/http';
import type { Clock, SourcePorts } from '../ports.ts';

/** The real clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end, { once: true });
    }),
};

/** The real network and clock; `secret` gives the value of an environment variable and masks it. */
export const nodePorts = (secret: SourcePorts['secret'], signal: AbortSignal): SourcePorts => ({
  http: createHttpClient(),
  clock: systemClock,
  secret,
  signal,
});
