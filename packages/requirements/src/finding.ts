import type { Inline, Role } from '@release-actions/report';
import type { Unknown } from '@release-actions/evidence';
import type { SignOff } from './signoff/answers.ts';
import type { Enforcement, Status } from './vocabulary.ts';

/** Something a reader can open to see for themselves. */
export type EvidenceLink = { readonly label: string; readonly href?: string };

/** What turns a finding green: who does what, and when it is looked at again. */
export type NextStep = {
  readonly text: Inline;
  /** Nobody has to do anything: time or a running machine will answer. */
  readonly who: Role | 'nobody';
  /** ISO 8601 instant at which the finding may change by itself. */
  readonly at?: string;
};

/** What a requirement found, before enforcement and overrides are applied. */
export type Judgement = {
  readonly status: Exclude<Status, 'overridden'>;
  /** Stable code, such as `checks-red`. */
  readonly code: string;
  /** What was looked for, what was found, where. */
  readonly reason: Inline;
  readonly evidence?: readonly EvidenceLink[];
  readonly next?: NextStep;
  /** ISO 8601 instant of the oldest thing that this rests on. */
  readonly asOf?: string;
  /** ISO 8601 instant after which `met` has to be shown again. */
  readonly expiresAt?: string;
  /** Further lines for the details: superseded checks, refused sign-offs, off-board commits. */
  readonly notes?: readonly Inline[];
};

export type Finding = Omit<Judgement, 'status'> & {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly enforcement: Enforcement;
  /** ISO 8601 date from which `report` becomes `block`. */
  readonly blockFrom?: string;
  readonly owner: Role;
  /** Reported now, and due this long after the deployment: what a patch may ask for later. */
  readonly dueAfterMs?: number;
  /** What roles are asked to sign, with the code that answers it now. */
  readonly asked: readonly Asked[];
  /** Sign-offs that stand. */
  readonly signOffs: readonly SignOff[];
  readonly override?: Override;
};

export type Asked = { readonly role: Role; readonly code: string; readonly signed: boolean };

/** A requirement that two people set aside, until when and why. */
export type Override = {
  readonly by: readonly string[];
  readonly until: string;
  readonly reason: string;
  readonly urls: readonly string[];
};

export const met = (
  code: string,
  reason: Inline,
  more: Omit<Judgement, 'status' | 'code' | 'reason'> = {},
): Judgement => ({
  status: 'met',
  code,
  reason,
  ...more,
});

type Open = Omit<Judgement, 'status' | 'code' | 'reason' | 'next'> & { readonly next: NextStep };

export const unmet = (code: string, reason: Inline, more: Open): Judgement => ({
  status: 'unmet',
  code,
  reason,
  ...more,
});

export const pending = (code: string, reason: Inline, more: Open): Judgement => ({
  status: 'pending',
  code,
  reason,
  ...more,
});

export const unknownJudgement = (code: string, reason: Inline, more: Open): Judgement => ({
  status: 'unknown',
  code,
  reason,
  ...more,
});

export const notApplicable = (code: string, reason: Inline): Judgement => ({
  status: 'not-applicable',
  code,
  reason,
});

/** Codes of what could not be read; `not-permitted` and the like say why in the same words everywhere. */
export const unreadable = (what: string, fault: Unknown, who: Role): Judgement =>
  unknownJudgement(`${what}-${fault.reason}`, fault.message, { next: { text: fault.hint, who } });

export const isOpen = ({ status }: Pick<Finding, 'status'>): boolean =>
  status === 'unmet' || status === 'pending' || status === 'unknown';

export const isBlocking = (finding: Pick<Finding, 'status' | 'enforcement'>): boolean =>
  finding.enforcement === 'block' && isOpen(finding);
