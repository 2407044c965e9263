import type { Runner } from '@release-actions/action-kit';
import type { Unknown } from '@release-actions/evidence';
import { createHttpClient } from '@release-actions/http';
import { createMemory, type NotifyPorts, readMemory } from '@release-actions/notify';
import type { Stage } from '@release-actions/stage';

/** First line of the comment of ours that keeps what was sent, so that running again sends nothing twice. */
const marker = '<!-- release-actions:v1 messages -->';
const kept = /<!-- sent (?<json>\{.*\}) -->/u;

/** What sending needs, with what was sent before; without knowing that, nothing can be sent. */
export async function sendingPorts(
  ticket: number | undefined,
  { github }: Stage,
  runner: Runner,
): Promise<NotifyPorts | { readonly unread: Unknown }> {
  const comments = ticket === undefined ? undefined : await github.issues.comments(ticket);
  if (comments?.known === false) return { unread: comments };
  const mine = comments?.value.find(({ author, body }) => author?.type === 'Bot' && body.startsWith(marker));
  let comment = mine?.id;
  const memory = createMemory(
    readMemory(kept.exec(mine?.body ?? '')?.groups?.json ?? '{}'),
    async (state) => {
      if (ticket === undefined) return;
      const sent = Object.entries(state).filter(([key]) => !key.includes('|thread ')).length;
      const json = JSON.stringify(state)
        .replaceAll('<', String.raw`\u003c`)
        .replaceAll('>', String.raw`\u003e`);
      const body = `${marker}\nMessages of this release: ${sent}.\n<!-- sent ${json} -->\n`;
      const written =
        comment === undefined
          ? await github.issues.comment(ticket, body)
          : await github.issues.editComment(comment, body);
      if (written.outcome === 'done') comment = written.value.id;
      if (written.outcome === 'refused')
        runner.log.warning(`What was sent could not be kept on the ticket: ${written.message}`);
    },
  );
  return {
    http: createHttpClient(),
    memory,
    secret: runner.secretFromEnvironment,
    now: () => runner.clock.now(),
    sleep: (durationMs) => runner.clock.sleep(durationMs, runner.signal),
  };
}
