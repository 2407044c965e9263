import type { Runner } from '@release-actions/action-kit';
import { createHttpClient } from '@release-actions/http';
import { announcement, type Audience, audiences, type Layout } from '@release-actions/notes';
import {
  createMemory,
  type Delivery,
  type Message,
  notify,
  type NotifyPorts,
  readMemory,
} from '@release-actions/notify';
import type { Destination } from '@release-actions/policy';
import { toMarkdown, type Block } from '@release-actions/report';
import { readCommunication } from '@release-actions/requirements';
import type { Stage } from '@release-actions/stage';

/** First line of the comment of ours that keeps what was sent, so that running again sends nothing twice. */
const marker = '<!-- release-actions:v1 messages -->';
const kept = /<!-- sent (?<json>\{.*\}) -->/u;

export type Announced = { readonly deliveries: readonly Delivery[]; readonly later: readonly string[] };

export type Announcement = {
  readonly tag: string;
  readonly url: string;
  /** The published text, which the audiences are told parts of. */
  readonly visible: string;
  readonly layout: Layout;
  readonly ticket: number | undefined;
};

/** Tells each audience, once; customers get the signed text, at its time. Nothing here changes a verdict. */
export async function announce(told: Announcement, stage: Stage, runner: Runner): Promise<Announced> {
  const { policy } = stage.policy;
  const ports = await portsOf(told.ticket, stage, runner);
  const deliveries: Delivery[] = [];
  for (const audience of Object.keys(audiences) as Audience[]) {
    const message = messageFor(audience, told, stage, runner);
    deliveries.push(
      ...(await notify(policy.notify[audience], message, ports, { prefix: policy.notify.prefix })),
    );
  }
  const customers = await tellCustomers(told, stage, runner, ports);
  return { deliveries: [...deliveries, ...customers.deliveries], later: customers.later };
}

/** Tells everyone who was told of a release that it was rolled back, in the same thread; what was unsent stays so. */
export async function announceWithdrawal(
  told: Announcement & { readonly why: string },
  stage: Stage,
  runner: Runner,
): Promise<Announced> {
  const { policy } = stage.policy;
  const ports = await portsOf(told.ticket, stage, runner);
  const { service, environment } = stage.target;
  const deliveries: Delivery[] = [];
  for (const audience of Object.keys(audiences) as Audience[]) {
    const message: Message = {
      ...messageFor(audience, told, stage, runner),
      id: `${threadOf(told, stage)}:withdrawn:${audience}`,
      event: 'release.withdrawn',
      severity: 'warning',
      headline: `${service} ${told.tag} was rolled back in ${environment}`,
      body: [
        {
          paragraph: `${told.why}. What was announced of ${told.tag} does not hold until a new release says so.`,
        },
      ],
    };
    deliveries.push(
      ...(await notify(policy.notify[audience], message, ports, { prefix: policy.notify.prefix })),
    );
  }
  if (told.ticket !== undefined) await draftForCustomers(told, stage);
  return { deliveries, later: [] };
}

/** The text is a draft: only the customer-success-manager sends anything to customers. */
async function draftForCustomers({ tag, ticket }: Announcement, { github, target }: Stage): Promise<void> {
  const first = `<!-- release-actions:v1 customer-draft ${tag.replaceAll('--', '-')} -->`;
  const comments = await github.issues.comments(ticket ?? 0);
  if (comments.known && comments.value.some(({ body }) => body.startsWith(first))) return;
  const text = [
    `We have gone back from ${tag} to the version before it, because it did not work as it should.`,
    'What you read about it does not apply for now. You need not do anything; we tell you when it is back.',
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

const threadOf = ({ tag }: Announcement, { target: { service, environment } }: Stage): string =>
  `release:${service}:${environment}:${tag}`;

function messageFor(audience: Audience, told: Announcement, stage: Stage, { clock }: Runner): Message {
  const { service, environment } = stage.target;
  const thread = threadOf(told, stage);
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

/** The customers' text is the signed one, byte for byte, and not before its time; a later run sends what was early. */
async function tellCustomers(
  told: Announcement,
  stage: Stage,
  runner: Runner,
  ports: NotifyPorts,
): Promise<Announced> {
  const { policy } = stage.policy;
  const destinations: readonly Destination[] = policy.notify.customers;
  if (destinations.length === 0) return { deliveries: [], later: [] };
  const failed = (why: string): Announced => ({
    deliveries: [{ destination: 'customers', outcome: 'failed', why }],
    later: [],
  });
  const { path } = policy.requirements['customer-communication'];
  const file = await stage.github.repository.file(path, stage.sha);
  if (!file.known) return failed(file.message);
  const read = readCommunication(file.value.text);
  if (!read.ok) return failed(`${path}: ${read.message}`);
  const { time, text } = read.communication;
  if (Date.parse(time) > runner.clock.now().getTime())
    return { deliveries: [], later: [`customers at ${time}: run this again then`] };
  const message: Message = {
    ...messageFor('stakeholders', told, stage, runner),
    id: `${threadOf(told, stage)}:announced:customers`,
    verbatim: text,
  };
  return { deliveries: await notify(destinations, message, ports), later: [] };
}

async function portsOf(ticket: number | undefined, { github }: Stage, runner: Runner): Promise<NotifyPorts> {
  const comments = ticket === undefined ? undefined : await github.issues.comments(ticket);
  const mine =
    comments?.known === true
      ? comments.value.find(({ author, body }) => author?.type === 'Bot' && body.startsWith(marker))
      : undefined;
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

/** How the announcement went, for the summary. */
export function announcedBlocks({ deliveries, later }: Announced): Block[] {
  if (deliveries.length === 0 && later.length === 0) {
    return [{ paragraph: 'Nobody was told: the policy names no destination under notify.' }];
  }
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
