import { formatDateTime } from '@release-actions/report';
import { type Communication, readCommunication } from '../communication.ts';
import { communicationAheadMs, customersTold } from '../communication-ahead.ts';
import { pending, unknownJudgement, unmet, unreadable } from '../finding.ts';
import type { Requirement } from '../requirement.ts';
import type { SignOffRequest } from '../signoff/answers.ts';
import { communicationBound } from '../signoff/communication.ts';
import { awaiting, signedBy } from '../signoff/request.ts';
import { dayMs } from '../vocabulary.ts';
import { isFirst, type World } from '../world.ts';

const id = 'customer-communication';
const owner = 'customer-success-manager';

function requestFor({ subject, policy, observations }: World): SignOffRequest | undefined {
  const file = observations.files[policy.requirements[id].path];
  if (file?.known !== true || file.value === null) return undefined;
  const read = readCommunication(file.value.text);
  if (!read.ok) return undefined;
  return { role: owner, bound: communicationBound(subject, policy, read.communication) };
}

const aheadMs = (world: World): number =>
  communicationAheadMs(world.policy, {
    releaseType: world.subject.releaseType,
    isFirst: isFirst(world),
  });

/** "Communication drafted and scheduled". */
export const customerCommunication: Requirement = {
  title: 'Customer communication',
  owner,
  asks(world) {
    const request = requestFor(world);
    return request === undefined ? [] : [request];
  },
  judge(world) {
    const { path } = world.policy.requirements[id];
    const file = world.observations.files[path];
    if (file === undefined) {
      return unknownJudgement('communication-not-read', `${path} was not read`, {
        next: { text: 'evaluate again', who: owner },
      });
    }
    if (!file.known) return unreadable('communication', file, owner);
    if (file.value === null) {
      return unmet('communication-missing', `looked for ${path}; there is no such file`, {
        next: {
          text: `draft ${path} with channel, audience, time and text, or declare it not-applicable with a reason`,
          who: owner,
        },
      });
    }
    const evidence = [{ label: path, href: file.value.url }];
    const read = readCommunication(file.value.text);
    if (!read.ok) {
      return unmet('communication-incomplete', `${path}: ${read.message}`, {
        next: { text: `complete ${path}`, who: owner },
        evidence,
      });
    }
    const { channel, audience, time } = read.communication;
    const request = requestFor(world);
    const what = `to ${audience} by ${channel} at ${formatDateTime(new Date(time))}`;
    if (request === undefined) throw new TypeError('a communication that can be read can be signed');
    const signing = awaiting(world, request, what);
    if (signing !== undefined) return { ...signing, evidence };
    const early = tooEarly(world, read.communication);
    return early ?? { ...signedBy(world, request, what), evidence };
  },
};

/**
 * Customers are told days before a major is deployed: until then the deployment waits. Where we tell them ourselves,
 * the days begin when they were told, and not when they should have been.
 */
function tooEarly(
  world: World,
  { time, textDigest }: Communication,
): ReturnType<Requirement['judge']> | undefined {
  if (aheadMs(world) === 0) return undefined;
  const isOurs = world.policy.notify.customers.length > 0;
  const told = isOurs && world.now >= Date.parse(time) ? customersTold(world, textDigest) : time;
  if (told === undefined) return notTold(time);
  const ready = Math.max(Date.parse(time), Date.parse(told)) + aheadMs(world);
  if (world.now >= ready) return undefined;
  const at = new Date(ready).toISOString();
  const days = Math.ceil(aheadMs(world) / dayMs);
  const when = told === time ? `are told at ${time}` : `were told at ${told}`;
  return pending('communication-ahead', `customers ${when}, ${days} d ahead of the deployment`, {
    next: { text: `none, evaluated again at ${formatDateTime(new Date(ready))}`, who: 'nobody', at },
  });
}

const notTold = (time: string): ReturnType<Requirement['judge']> =>
  pending(
    'communication-not-sent',
    `customers were to be told at ${time}, and no evidence says that they were`,
    {
      next: {
        text: 'run notes-generator, `mode: approve`, which sends the signed text once; the evaluation workflow does so by itself',
        who: owner,
      },
    },
  );
