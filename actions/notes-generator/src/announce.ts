import type { Runner } from '@release-actions/action-kit';
import { createHttpClient } from '@release-actions/http';
import {
  announcement,
  type Audience,
  audiences,
  type Layout,
  type NotesDetail,
} from '@release-actions/notes';
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
import { openKept, type Stage } from '@release-actions/stage';

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

/** What was sent is kept on the ticket, with what the gate told before: one thread for each release. */
async function portsOf(ticket: number | undefined, { github }: Stage, runner: Runner): Promise<NotifyPorts> {
  const kept = await openKept(github, ticket, 'messages');
  return {
    http: createHttpClient(),
    memory: createMemory(readMemory(kept.text), async (state) => {
      const sent = Object.keys(state).filter((key) => !key.includes('|thread ')).length;
      const fault = await kept.save(JSON.stringify(state), `Messages of this release: ${sent}.`);
      if (fault !== null) runner.log.warning(`What was sent could not be kept on the ticket: ${fault}`);
    }),
    secret: runner.secretFromEnvironment,
    now: () => runner.clock.now(),
    sleep: (durationMs) => runner.clock.sleep(durationMs, runner.signal),
  };
}

/** For the evidence, from which the gate knows whether the release was announced to everyone. */
export const toldIn = ({ deliveries, later }: Announced): NonNullable<NotesDetail['announced']> => {
  const named = (outcomes: readonly Delivery['outcome'][]): Delivery[] =>
    deliveries.filter(({ outcome }) => outcomes.includes(outcome));
  return {
    told: named(['sent', 'already']).map(({ destination }) => destination),
    failed: named(['failed', 'unclear']).map(({ destination, why }) =>
      why === undefined ? destination : `${destination}, ${why}`,
    ),
    later,
  };
};

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
