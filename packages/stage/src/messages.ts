import type { Runner } from '@release-actions/action-kit';
import type { Unknown } from '@release-actions/evidence';
import type { GitHub } from '@release-actions/github';
import { createHttpClient } from '@release-actions/http';
import { createMemory, type NotifyPorts, readMemory } from '@release-actions/notify';
import type { Target } from '@release-actions/report';
import { openKept } from './kept.ts';

/** One thread for each release: the gate begins it, the announcement and a withdrawal continue it. */
export const releaseThread = ({ service, environment }: Target, version: string): string =>
  `release:${service}:${environment}:${version}`;

export type Messages = {
  readonly ports: NotifyPorts;
  /** Why it is not known what was sent before: whatever must not arrive twice is not sent then. */
  readonly unread: Unknown | undefined;
};

/**
 * What sending needs, with what any action sent before, kept in one comment of the release ticket or the incident, so
 * that running again tells nobody twice. `read`: the issue's comments, where they were read already.
 */
export async function openMessages(
  github: Pick<GitHub, 'issues'>,
  issue: number | undefined,
  about: 'release' | 'incident',
  { clock, log, signal, secretFromEnvironment }: Runner,
  read?: Parameters<typeof openKept>[3],
): Promise<Messages> {
  const kept = await openKept(github, issue, 'messages', read);
  const place = about === 'release' ? 'ticket' : 'incident';
  const ports: NotifyPorts = {
    http: createHttpClient(),
    memory: createMemory(readMemory(kept.text), async (state) => {
      const sent = Object.keys(state).filter((key) => !key.includes('|thread ')).length;
      const fault = await kept.save(JSON.stringify(state), `Messages of this ${about}: ${sent}.`);
      if (fault !== null) log.warning(`What was sent could not be kept on the ${place}: ${fault}`);
    }),
    secret: secretFromEnvironment,
    now: () => clock.now(),
    sleep: (durationMs) => clock.sleep(durationMs, signal),
  };
  return { ports, unread: kept.unread };
}
