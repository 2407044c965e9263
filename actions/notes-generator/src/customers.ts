import { type Delivery, type Message, notify, type NotifyPorts } from '@release-actions/notify';
import { communicationBound, communicationSigned, readCommunication } from '@release-actions/requirements';
import type { Stage } from '@release-actions/stage';
import type { Announced, Announcement } from './told.ts';
import { membersOf } from './people.ts';

const nobodyTold = (why: string, hint?: string): Announced => {
  const delivery: Delivery = { destination: 'customers', outcome: 'failed', why };
  return { deliveries: [hint === undefined ? delivery : { ...delivery, hint }], later: [] };
};

/**
 * Tells customers, once, in the words that the customer-success-manager signed, byte for byte, and not before their
 * time; a later run sends what was early. A text that nobody signed goes nowhere.
 */
export async function tellCustomers(
  { tag, ticket }: Announcement,
  announced: Message,
  { github, policy: { policy }, sha, target, release, originRules }: Stage,
  ports: NotifyPorts,
): Promise<Announced> {
  const { customers } = policy.notify;
  if (customers.length === 0) return { deliveries: [], later: [] };
  const { path } = policy.requirements['customer-communication'];
  const file = await github.repository.file(path, sha);
  if (!file.known) return nobodyTold(file.message, file.hint);
  const read = readCommunication(file.value.text);
  if (!read.ok) return nobodyTold(`${path}: ${read.message}`);
  const { time, text } = read.communication;
  const [comments, members] = await Promise.all([
    github.issues.comments(ticket ?? 0),
    membersOf(github, policy, 'customer-success-manager'),
  ]);
  if (!comments.known) return nobodyTold(comments.message, comments.hint);
  if (!members.known) return nobodyTold(members.message, members.hint);
  const subject = {
    ...target,
    repository: originRules.repository,
    sha,
    releaseType: 'minor' as const,
    release: release ?? tag,
  };
  const { members: own, substitutes } = members.value;
  const bound = communicationBound(subject, policy, read.communication);
  const signed = communicationSigned(bound, comments.value, [...own, ...substitutes]);
  if (!signed.signed) {
    return nobodyTold(
      `the customer-success-manager has not signed the text in ${path}`,
      `reply ${signed.command} on the ticket, then run this again`,
    );
  }
  if (Date.parse(time) > ports.now().getTime())
    return { deliveries: [], later: [`customers at ${time}, signed by ${signed.by}: run this again then`] };
  const message: Message = { ...announced, id: `${announced.thread}:announced:customers`, verbatim: text };
  return { deliveries: await notify(customers, message, ports), later: [] };
}
