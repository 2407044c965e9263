import type { Runner } from '@release-actions/action-kit';
import type { Unknown } from '@release-actions/evidence';
import { createHttpClient } from '@release-actions/http';
import { createMemory, type NotifyPorts, readMemory } from '@release-actions/notify';
import { openKept, type Stage } from '@release-actions/stage';

/**
 * What sending needs, with what was sent before by any action, kept on the ticket: one thread for each release.
 * Without knowing that, nothing can be sent.
 */
export async function sendingPorts(
  ticket: number | undefined,
  { github }: Stage,
  { clock, log, signal, secretFromEnvironment }: Runner,
): Promise<NotifyPorts | { readonly unread: Unknown }> {
  const kept = await openKept(github, ticket, 'messages');
  if (kept.unread !== undefined) return { unread: kept.unread };
  return {
    http: createHttpClient(),
    memory: createMemory(readMemory(kept.text), async (state) => {
      const sent = Object.keys(state).filter((key) => !key.includes('|thread ')).length;
      const fault = await kept.save(JSON.stringify(state), `Messages of this release: ${sent}.`);
      if (fault !== null) log.warning(`What was sent could not be kept on the ticket: ${fault}`);
    }),
    secret: secretFromEnvironment,
    now: () => clock.now(),
    sleep: (durationMs) => clock.sleep(durationMs, signal),
  };
}
