import { mapReading, type Reading } from '@release-actions/evidence';
import type { Policy } from '@release-actions/policy';
import { chooseDraft, type Communication, type Draft } from './communication.ts';
import type { CommentFact } from './observations.ts';
import { draftsAmong } from './observe/communications.ts';
import { unasked } from './observe/parts.ts';
import type { Wave, WaveRequest } from './ports.ts';
import {
  communicationBound,
  type CommunicationSigned,
  communicationSigned,
} from './signoff/communication.ts';
import type { Subject } from './vocabulary.ts';

/** The part of GitHub in which customers' words stand. */
export type CustomerTextReads = {
  readonly snapshot: (
    request: Pick<WaveRequest, 'sha' | 'checks' | 'filesAtSha' | 'labelled'>,
  ) => Promise<Pick<Wave, 'filesAtSha' | 'labelled'>>;
};

export type CustomerTextQuestion = {
  readonly subject: Subject;
  readonly policy: Policy;
  /** The release ticket, and what was said on it. */
  readonly ticket: number | undefined;
  readonly comments: readonly CommentFact[];
  /** Who may sign as customer-success-manager: members and substitutes. */
  readonly signers: readonly string[];
};

export type CustomerText =
  | {
      readonly ok: true;
      readonly communication: Communication;
      /** `docs/customer-communication.md`, or `#41`. */
      readonly where: string;
      readonly by: string;
      /** ISO 8601 instant of the sign-off, and where it stands. */
      readonly at: string;
      readonly url: string;
    }
  | { readonly ok: false; readonly why: string; readonly hint?: string };

/**
 * What customers may be told of a release: the words as they stand now in the file or the issue that the policy
 * names, and only if the customer-success-manager has signed exactly these. An edit since then takes them back.
 */
export async function readCustomerText(
  question: CustomerTextQuestion,
  github: CustomerTextReads,
): Promise<CustomerText> {
  const { subject, policy, comments, signers } = question;
  const drafts = await readDrafts(question, github);
  if (!drafts.known) return { ok: false, why: drafts.message, hint: drafts.hint };
  const signature = (communication: Communication): CommunicationSigned =>
    communicationSigned(communicationBound(subject, policy, communication), comments, signers);
  const choice = chooseDraft(drafts.value, (communication) => signature(communication).signed);
  if (choice.of === 'none')
    return { ok: false, why: 'there are no words for customers', hint: 'draft them, and have them signed' };
  if (choice.of === 'several') {
    const names = choice.drafts.map(({ where }) => where).join(', ');
    return {
      ok: false,
      why: `${names} all hold words for customers`,
      hint: 'close all but one as not planned',
    };
  }
  const { draft, read } = choice;
  if (!read.ok) return { ok: false, why: `${draft.where}: ${read.message}` };
  const signed = signature(read.communication);
  return signed.signed
    ? { ok: true, communication: read.communication, where: draft.where, ...whoSigned(signed) }
    : {
        ok: false,
        why: `the customer-success-manager has not signed the text in ${draft.where}`,
        hint: `reply ${signed.command} on the ticket, then run this again`,
      };
}

const whoSigned = ({ by, at, url }: Extract<CommunicationSigned, { signed: true }>) => ({ by, at, url });

async function readDrafts(
  { subject, policy, ticket }: CustomerTextQuestion,
  { snapshot }: CustomerTextReads,
): Promise<Reading<readonly Draft[]>> {
  const { path, issue: label } = policy.requirements['customer-communication'];
  if (label !== undefined) {
    const { labelled } = await snapshot({ labelled: { label } });
    return mapReading(draftsAmong(labelled ?? unasked(label), { ...subject, ticket }), (all) =>
      all.map(({ number, url, text }) => ({ where: `#${number}`, url, text })),
    );
  }
  const { filesAtSha } = await snapshot({ sha: subject.sha, checks: false, filesAtSha: [path] });
  return mapReading(filesAtSha?.[path] ?? unasked(path), ({ text }) => [{ where: path, url: '', text }]);
}
