import { type Delivery, type Message, notify, type NotifyPorts, toldAt } from '@release-actions/notify';
import { type Communication, isWithdrawn, readCustomerText } from '@release-actions/requirements';
import type { Stage } from '@release-actions/stage';
import type { Announced, Announcement } from './told.ts';
import { membersOf } from './people.ts';

const nobodyTold = (why: string, hint?: string): Announced => {
  const delivery: Delivery = { destination: 'customers', outcome: 'failed', why };
  return { deliveries: [hint === undefined ? delivery : { ...delivery, hint }], later: [] };
};

type Signed = { readonly communication: Communication; readonly by: string };

/** The text of the released commit and who signed it, or why nothing may be sent. */
async function signedText(
  { tag, ticket }: Pick<Announcement, 'tag' | 'ticket'>,
  { github, policy: { policy }, sha, target, release, originRules }: Stage,
  isAhead: boolean,
): Promise<Signed | { readonly nobody: Announced }> {
  const [comments, members, managers] = await Promise.all([
    github.issues.comments(ticket ?? 0),
    membersOf(github, policy, 'customer-success-manager'),
    membersOf(github, policy, 'release-manager'),
  ]);
  for (const reading of [comments, members, managers])
    if (!reading.known) return { nobody: nobodyTold(reading.message, reading.hint) };
  if (!comments.known || !members.known || !managers.known) throw new TypeError('told above');
  const { members: leading, substitutes: standIns } = managers.value;
  if (isAhead && isWithdrawn(comments.value, [...leading, ...standIns]))
    return { nobody: nobodyTold(`the release-manager has withdrawn ${tag}`) };
  const subject = {
    ...target,
    repository: originRules.repository,
    sha,
    releaseType: 'minor' as const,
    release: release ?? tag,
  };
  const { members: own, substitutes } = members.value;
  const signers = [...own, ...substitutes];
  const text = await readCustomerText({ subject, policy, ticket, comments: comments.value, signers }, github);
  return text.ok ? text : { nobody: nobodyTold(text.why, text.hint) };
}

type Frame = Message & {
  /** Before the deployment: then a withdrawn release is told to nobody. */
  readonly isAhead?: boolean;
};

/**
 * Tells customers, once, in the words that the customer-success-manager signed, byte for byte, and not before their
 * time; a later run sends what was early. A text that nobody signed goes nowhere. `announced` gives the message its
 * frame; whatever the frame, the same text is never sent twice.
 */
export async function tellCustomers(
  told: Pick<Announcement, 'tag' | 'ticket'>,
  { isAhead = false, ...announced }: Frame,
  stage: Stage,
  ports: NotifyPorts,
): Promise<Announced> {
  const { customers } = stage.policy.policy.notify;
  if (customers.length === 0) return { deliveries: [], later: [] };
  const text = await signedText(told, stage, isAhead);
  if ('nobody' in text) return text.nobody;
  const { communication, by } = text;
  const { time, textDigest } = communication;
  if (Date.parse(time) > ports.now().getTime())
    return { deliveries: [], later: [`customers at ${time}, signed by ${by}: run this again then`] };
  const id = `${announced.thread}:announced:customers`;
  const deliveries = await notify(customers, { ...announced, id, verbatim: communication.text }, ports);
  const at = await toldAt(customers, id, ports.memory);
  return { deliveries, later: [], ...(at === undefined ? {} : { customers: { textDigest, at } }) };
}
