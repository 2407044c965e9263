import { setTimeout as delay } from 'node:timers/promises';
import { known, unknown } from '@release-actions/evidence';
import type { Reading } from '@release-actions/evidence';
import type { HttpClient } from '@release-actions/http';
import type { ServedVersion } from '../ports.ts';

export type ServedVersionOptions = {
  /** `null`: the policy names no place to ask. */
  readonly url: string | null;
  readonly http: HttpClient;
  readonly signal: AbortSignal;
  /** How long a system may take to answer as what was just put live. */
  readonly patienceMs: number;
  readonly everyMs: number;
};

/**
 * Asks the running system what it is, on a fresh connection each time, until the answer is the wanted one or patience
 * ends. Then the last answer counts, whatever it is.
 */
export function readServedVersion(options: ServedVersionOptions): ServedVersion {
  const { url, http, signal, patienceMs, everyMs } = options;
  return async (matches) => {
    if (url === null) return null;
    const endMs = performance.now() + patienceMs;
    for (;;) {
      const reading = await ask(url, http, signal);
      if (reading.known && matches(reading.value)) return reading;
      if (signal.aborted || performance.now() + everyMs > endMs) return reading;
      await delay(everyMs, undefined, { signal }).catch(() => undefined);
    }
  };
}

async function ask(url: string, http: HttpClient, signal: AbortSignal): Promise<Reading<string>> {
  const answer = await http({
    url,
    headers: { accept: 'application/json, text/plain', connection: 'close' },
    deadlineMs: 5000,
    maxBodyBytes: 64 * 1024,
    maxRedirects: 2,
    signal,
  });
  const endpoint = `GET ${url}`;
  const hint =
    'Look whether the environment is up, and whether its address and version path in the policy are right.';
  if (!answer.ok) return unknown({ reason: 'unavailable', endpoint, message: answer.message, hint });
  if (answer.status !== 200) {
    const message = `${endpoint} answers with status ${answer.status}`;
    return unknown({ reason: 'unavailable', endpoint, message, hint });
  }
  const text = new TextDecoder().decode(answer.body);
  return known(text, { endpoint, pages: 1, at: new Date().toISOString() });
}
