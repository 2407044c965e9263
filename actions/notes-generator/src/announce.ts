import type { Runner } from '@release-actions/action-kit';
import type { Unknown } from '@release-actions/evidence';
import { announcement, type Audience, audiences } from '@release-actions/notes';
import { type Delivery, destinationsTold, type Message, notify } from '@release-actions/notify';
import { toMarkdown, type Block } from '@release-actions/report';
import type { Stage } from '@release-actions/stage';
import { openMessages, releaseThread } from '@release-actions/stage/messages';
import { tellCustomers } from './customers.ts';
import type { Announced, Announcement } from './told.ts';

/** Tells each audience, once; customers get the signed text, at its time. Nothing here changes a verdict. */
export async function announce(told: Announcement, stage: Stage, runner: Runner): Promise<Announced> {
  const { policy } = stage.policy;
  const { ports, unread } = await openMessages(stage.github, told.ticket, 'release', runner);
  if (unread !== undefined) return untold(unread);
  const deliveries: Delivery[] = [];
  for (const audience of Object.keys(audiences) as Audience[]) {
    const message = messageFor(audience, told, stage, runner);
    deliveries.push(
      ...(await notify(policy.notify[audience], message, ports, { prefix: policy.notify.prefix })),
    );
  }
  const announced = messageFor('stakeholders', told, stage, runner);
  const customers = await tellCustomers(told, announced, stage, ports);
  return { ...customers, deliveries: [...deliveries, ...customers.deliveries] };
}

/** Tells everyone who was told of a release that it was rolled back, in the same thread; what was unsent stays so. */
export async function announceWithdrawal(
  told: Announcement & { readonly why: string; readonly wasPublished: boolean },
  stage: Stage,
  runner: Runner,
): Promise<Announced> {
  const { policy } = stage.policy;
  const { ports, unread } = await openMessages(stage.github, told.ticket, 'release', runner);
  if (unread !== undefined) return untold(unread);
  const { service, environment } = stage.target;
  const deliveries: Delivery[] = [];
  for (const audience of Object.keys(audiences) as Audience[]) {
    const before = messageFor(audience, told, stage, runner);
    const message: Message = {
      ...before,
      id: `${releaseThread(stage.target, told.tag)}:withdrawn:${audience}`,
      event: 'release.withdrawn',
      severity: 'warning',
      headline: `${service} ${told.tag} was rolled back in ${environment}`,
      body: [
        {
          paragraph: `${told.why}. What was announced of ${told.tag} does not hold until a new release says so.`,
        },
      ],
    };
    // Who was never told of it is not told that it is gone.
    const informed = await destinationsTold(policy.notify[audience], before.id, ports.memory);
    deliveries.push(...(await notify(informed, message, ports, { prefix: policy.notify.prefix })));
  }
  const id = `${releaseThread(stage.target, told.tag)}:announced:customers`;
  const readers = await destinationsTold(policy.notify.customers, id, ports.memory);
  if (told.ticket !== undefined)
    await draftForCustomers({ ...told, hasReaders: told.wasPublished || readers.length > 0 }, stage);
  return { deliveries, later: [] };
}

/** What was sent before could not be read: sending now might send it twice. */
export const untold = ({ message, hint }: Unknown): Announced => ({
  deliveries: [{ destination: 'everyone', outcome: 'failed', why: message, hint }],
  later: [],
});

/** The text is a draft: only the customer-success-manager sends anything to customers. */
async function draftForCustomers(
  { tag, ticket, hasReaders }: Announcement & { readonly hasReaders: boolean },
  { github, target }: Stage,
): Promise<void> {
  const first = `<!-- release-actions:v1 customer-draft ${tag.replaceAll('--', '-')} -->`;
  const comments = await github.issues.comments(ticket ?? 0);
  if (comments.known && comments.value.some(({ body }) => body.startsWith(first))) return;
  const text = [
    `We have gone back from ${tag} to the version before it, because it did not work as it should.`,
    `${hasReaders ? 'What you read about it does not apply for now. ' : ''}You need not do anything; we tell you when it is back.`,
  ].join('\n');
  const asked = toMarkdown([
    { heading: `A draft for customers of ${target.service}`, level: 3 },
    {
      paragraph: `${tag} was rolled back. The customer-success-manager edits this and decides whether it is sent; nothing unsent of ${tag} will be.`,
    },
    { preformatted: text },
  ]);
  await github.issues.comment(ticket ?? 0, `${first}\n${asked}\n`);
}

function messageFor(audience: Audience, told: Announcement, stage: Stage, { clock }: Runner): Message {
  const { service, environment } = stage.target;
  const thread = releaseThread(stage.target, told.tag);
  return {
    id: `${thread}:announced:${audience}`,
    thread,
    event: 'release.announced',
    severity: 'info',
    headline: `${service} ${told.tag} is in ${environment}`,
    body: announcement(told.visible, audience, told.layout),
    url: told.url,
    at: clock.now().toISOString(),
    data: { service, environment, version: told.tag, sha: stage.sha, audience },
  };
}

/** How the announcement went, for the summary. */
export function announcedBlocks(
  { deliveries, later }: Announced,
  nobody = 'Nobody was told: the policy names no destination under notify.',
): Block[] {
  if (deliveries.length === 0 && later.length === 0) return [{ paragraph: nobody }];
  const words = {
    sent: 'told',
    already: 'told before',
    failed: 'not told',
    unclear: 'perhaps told',
  } as const;
  const lines = deliveries.map(
    ({ destination, outcome, why, hint }) =>
      `${destination}: ${words[outcome]}${why === undefined ? '' : `, ${why}`}${hint === undefined ? '' : ` (${hint})`}`,
  );
  return [{ list: [...lines, ...later] }];
}
