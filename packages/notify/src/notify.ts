import type { Destination } from '@release-actions/policy';
import { deliver, type Delivered } from './deliver.ts';
import type { Message } from './message.ts';
import { notifiers } from './notifiers/registry.ts';
import type { Kind, Notifier } from './notifier.ts';
import type { Memory, NotifyPorts } from './ports.ts';

export type Delivery = {
  /** In words, such as "Slack #releases"; nothing secret. */
  readonly destination: string;
  /**
   * `sent` now; `already` sent by an earlier run; `failed`: certainly not there; `unclear`: it may be there, so it
   * was not sent again.
   */
  readonly outcome: 'sent' | 'already' | 'failed' | 'unclear';
  readonly why?: string;
  readonly hint?: string;
};

export type NotifyOptions = { readonly prefix?: string | undefined };

/** A name for one message, or one thread, at one place; two channels never share one. */
function keyOf(destination: Destination, name: string): string {
  return `${placeOf(destination)}|${name}`;
}

function placeOf(destination: Destination): string {
  switch (destination.kind) {
    case 'slack':
      return `slack ${destination.channel} ${destination.token} ${destination.webhook}`;
    case 'teams':
      return `teams ${destination.webhook}`;
    case 'pagerduty':
      return `pagerduty ${destination['routing-key']}`;
    case 'webhook':
      return `webhook ${destination.url ?? destination['url-from'] ?? ''}`;
  }
}

/**
 * Sends a message to each destination, once however often it is asked to. Never throws for what happens at a
 * destination: a message that does not arrive is reported, and changes no verdict.
 */
export async function notify(
  destinations: readonly Destination[],
  message: Message,
  ports: NotifyPorts,
  options: NotifyOptions = {},
): Promise<Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const destination of destinations) {
    const notifier = notifiers[destination.kind] as Notifier<Kind>;
    deliveries.push(await sendOnce(notifier, destination, message, ports, options));
  }
  return deliveries;
}

async function sendOnce(
  notifier: Notifier<Kind>,
  destination: Destination,
  message: Message,
  ports: NotifyPorts,
  { prefix }: NotifyOptions,
): Promise<Delivery> {
  const name = notifier.name(destination);
  const key = keyOf(destination, message.id);
  const threadKey = keyOf(destination, `thread ${message.thread}`);
  const before = await ports.memory.recall(key);
  if (before?.state === 'sent') return { destination: name, outcome: 'already' };
  if (before !== undefined && !notifier.repeatable) {
    return {
      destination: name,
      outcome: 'unclear',
      why: `an earlier run was stopped while sending it at ${before.at}`,
      hint: 'look there, and send it by hand if it is missing',
    };
  }
  const root = (await ports.memory.recall(threadKey))?.handle;
  const prepared = notifier.prepare(message, destination, {
    secret: ports.secret,
    root,
    prefix,
    now: ports.now(),
  });
  if ('unusable' in prepared) return { destination: name, outcome: 'failed', why: prepared.unusable };
  await ports.memory.remember(key, { state: 'sending', at: ports.now().toISOString() });
  const delivered = await deliver(prepared.request, notifier.repeatable, ports);
  return record(notifier, name, delivered, {
    memory: ports.memory,
    key,
    threadKey,
    isRoot: root === undefined,
    at: ports.now().toISOString(),
  });
}

type Place = {
  readonly memory: Memory;
  readonly key: string;
  readonly threadKey: string;
  readonly isRoot: boolean;
  readonly at: string;
};

async function record(
  notifier: Notifier<Kind>,
  name: string,
  delivered: Delivered,
  { memory, key, threadKey, isRoot, at }: Place,
): Promise<Delivery> {
  if (delivered.outcome === 'unclear')
    return { destination: name, outcome: 'unclear', why: `no clear answer: ${delivered.why}` };
  if (delivered.outcome === 'refused') {
    await memory.forget(key);
    return { destination: name, outcome: 'failed', why: delivered.why };
  }
  const accepted = notifier.accept(delivered.response);
  if ('refused' in accepted) {
    await memory.forget(key);
    return {
      destination: name,
      outcome: 'failed',
      why: accepted.refused,
      ...(accepted.hint === undefined ? {} : { hint: accepted.hint }),
    };
  }
  const handle = accepted.handle === undefined ? {} : { handle: accepted.handle };
  await memory.remember(key, { state: 'sent', at, ...handle });
  if (isRoot && accepted.handle !== undefined)
    await memory.remember(threadKey, { state: 'sent', at, ...handle });
  return { destination: name, outcome: 'sent' };
}

/** When the last of some destinations had a message; undefined while one of them certainly or perhaps has not. */
export async function toldAt(
  destinations: readonly Destination[],
  messageId: string,
  memory: Pick<Memory, 'recall'>,
): Promise<string | undefined> {
  const instants: string[] = [];
  for (const destination of destinations) {
    const remembered = await memory.recall(keyOf(destination, messageId));
    if (remembered?.state !== 'sent') return undefined;
    instants.push(remembered.at);
  }
  return instants.toSorted().at(-1);
}

/** Those of some destinations that a message went to, or perhaps went to. */
export async function destinationsTold(
  destinations: readonly Destination[],
  messageId: string,
  memory: Pick<Memory, 'recall'>,
): Promise<Destination[]> {
  const told: Destination[] = [];
  for (const destination of destinations)
    if ((await memory.recall(keyOf(destination, messageId))) !== undefined) told.push(destination);
  return told;
}
