import { mapReading, type Reading } from '@release-actions/evidence';
import { formatDateTime, shortSha } from '@release-actions/report';
import {
  type Choice,
  chooseDraft,
  type Communication,
  type Draft,
  type ReadCommunication,
} from '../communication.ts';
import { communicationAheadMs, customersTold } from '../communication-ahead.ts';
import { type Judgement, pending, unmet, unreadable } from '../finding.ts';
import { unasked } from '../observe/parts.ts';
import type { Requirement } from '../requirement.ts';
import { answerTo, type SignOffRequest } from '../signoff/answers.ts';
import { communicationBound } from '../signoff/communication.ts';
import { awaiting, signedBy } from '../signoff/request.ts';
import { dayMs } from '../vocabulary.ts';
import { isFirst, type World } from '../world.ts';

const id = 'customer-communication';
const owner = 'customer-success-manager';

/** Where the words are looked for, in the words of a reader. */
const placeOf = ({ policy, subject }: World): string => {
  const { path, issue } = policy.requirements[id];
  return issue === undefined
    ? path
    : `an issue with the label ${issue} whose form or milestone says ${subject.release ?? shortSha(subject.sha)}`;
};

/** Every draft there is: the file of the commit, or the issues of this release. */
function draftsOf({ policy, observations }: World): Reading<readonly Draft[]> {
  const { path, issue } = policy.requirements[id];
  if (issue !== undefined)
    return mapReading(observations.communications ?? unasked(id), (all) =>
      all.map(({ number, url, text }) => ({ where: `#${number}`, url, text })),
    );
  return mapReading(observations.files[path] ?? unasked(path), (file) =>
    file === null ? [] : [{ where: path, url: file.url, text: file.text }],
  );
}

const requestOf = ({ subject, policy }: World, communication: Communication): SignOffRequest => ({
  role: owner,
  bound: communicationBound(subject, policy, communication),
});

function chosen(world: World, drafts: readonly Draft[]): Choice {
  return chooseDraft(
    drafts,
    (communication) => answerTo(world, requestOf(world, communication)).signed.length > 0,
  );
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
    const drafts = draftsOf(world);
    const choice = chosen(world, drafts.known ? drafts.value : []);
    return choice.of === 'one' && choice.read.ok ? [requestOf(world, choice.read.communication)] : [];
  },
  judge(world) {
    const drafts = draftsOf(world);
    if (!drafts.known) return unreadable('communication', drafts, owner);
    const choice = chosen(world, drafts.value);
    switch (choice.of) {
      case 'none':
        return missing(world);
      case 'several':
        return ambiguous(choice.drafts);
      case 'one':
        return judgeDraft(world, choice.draft, choice.read);
    }
  },
};

function missing(world: World): Judgement {
  const { path, issue } = world.policy.requirements[id];
  return unmet('communication-missing', `looked for ${placeOf(world)}; there is none`, {
    next: {
      text: `draft ${issue === undefined ? path : 'it'} with channel, audience, time and text, or declare it not-applicable with a reason`,
      who: owner,
    },
  });
}

/** Nobody can sign before it is clear what. */
function ambiguous(drafts: readonly Draft[]): Judgement {
  const names = drafts.map(({ where }) => where).join(', ');
  return unmet('communication-ambiguous', `${names} all hold words for customers of this release`, {
    next: { text: 'close all but one of them as not planned', who: owner },
    evidence: drafts.map(({ where, url }) => ({ label: where, href: url })),
  });
}

function judgeDraft(world: World, { where, url }: Draft, read: ReadCommunication): Judgement {
  const evidence = [{ label: where, href: url }];
  if (!read.ok) {
    return unmet('communication-incomplete', `${where}: ${read.message}`, {
      next: { text: `complete ${where}`, who: owner },
      evidence,
    });
  }
  const { channel, audience, time } = read.communication;
  const request = requestOf(world, read.communication);
  const what = `to ${audience} by ${channel} at ${formatDateTime(new Date(time))}`;
  const signing = awaiting(world, request, what);
  if (signing !== undefined) return { ...signing, evidence };
  return tooEarly(world, read.communication) ?? { ...signedBy(world, request, what), evidence };
}

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
