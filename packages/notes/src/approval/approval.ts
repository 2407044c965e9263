import { digestOf } from '@release-actions/evidence';
import type { Role } from '@release-actions/report';
import { readCode, type Heard, type NotesCommand } from './commands.ts';

/** What an approval is bound to; when any of it changes, the approval is void. */
export type Bound = {
  readonly repository: string;
  readonly service: string;
  readonly environment: string;
  readonly release: string;
  readonly bodyDigest: string;
  readonly sha: string;
  /** Commit of the previous release; null for the first one. */
  readonly previousSha: string | null;
};

const digits = 16;

/** The code that an approver types: it stands for exactly what they were shown. */
export const approvalCode = (bound: Bound): string =>
  digestOf({ requirement: 'release-notes', ...bound }).slice(0, digits);

/** "4be1 90c2 77fa 31d0", as it is read aloud and compared. */
export const formatCode = (code: string): string => code.replaceAll(/(.{4})(?=.)/gu, '$1 ');

export type RoleMembers = {
  readonly members: readonly string[];
  /** May answer when every member is an author. */
  readonly substitutes: readonly string[];
  /** The role is not set in the policy: the release-manager's members answer for it. */
  readonly fallback: boolean;
};

type Approval = {
  readonly role: Role;
  readonly login: string;
  readonly at: string;
  readonly url: string;
};

export type Approvals = {
  readonly given: readonly Approval[];
  readonly absent: readonly Role[];
  /** Sign-offs that do not count, and why. */
  readonly refused: readonly {
    readonly login: string;
    readonly at: string;
    readonly url: string;
    readonly why: string;
  }[];
};

export type ApprovalRules = {
  readonly approvers: readonly Role[];
  readonly members: Readonly<Partial<Record<Role, RoleMembers>>>;
  /**
   * Who counts as author: GitHub does not say who edited a draft, so everyone who holds the author's role by name
   * does. Empty where that role is unset.
   */
  readonly authors: readonly string[];
  /** With 1, one person may answer for several roles, and the author too; the record says so. */
  readonly distinctPeople: number;
};

/** Who may answer for a role: its members, and its substitutes where every member is barred as an author. */
function holders(role: Role, { members, authors, distinctPeople }: ApprovalRules): readonly string[] {
  const { members: own = [], substitutes = [] } = members[role] ?? {};
  const isBarred = (login: string): boolean =>
    distinctPeople > 1 && authors.some((author) => same(author, login));
  return own.every(isBarred) ? [...own, ...substitutes] : own;
}

const same = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/** Who has approved exactly this text, in which role; one person answers for one role. */
export function decideApprovals({ commands }: Heard, code: string, rules: ApprovalRules): Approvals {
  const refused: Approvals['refused'][number][] = [];
  const standing = new Map<string, NotesCommand>();
  for (const command of commands) {
    const key = command.login.toLowerCase();
    if (command.verb === 'revoke') standing.delete(key);
    if (command.verb !== 'sign') continue;
    const why = whyRefused(command.login, command.code, code, rules);
    if (why === undefined) standing.set(key, command);
    else refused.push({ login: command.login, at: command.at, url: command.url, why });
  }
  const given = assign(rules, [...standing.values()]);
  return {
    given,
    absent: rules.approvers.filter((role) => !given.some((approval) => approval.role === role)),
    refused,
  };
}

function whyRefused(login: string, signed: string, code: string, rules: ApprovalRules): string | undefined {
  const { authors, distinctPeople, approvers } = rules;
  const holds = approvers.some((role) => holders(role, rules).some((member) => same(member, login)));
  if (!holds) return `${login} holds none of the roles ${approvers.join(', ')}`;
  if (distinctPeople > 1 && authors.some((author) => same(author, login)))
    return `${login} is an author of the notes and cannot approve them`;
  // A code may be given in full or by its first twelve digits.
  return signed.length >= 12 && code.startsWith(signed)
    ? undefined
    : 'signed for another text, commit or previous release';
}

/** Gives each role a person of its own: the first assignment, in the order of signing, that fills most roles. */
function assign(rules: ApprovalRules, signers: readonly NotesCommand[]): Approval[] {
  const { approvers, distinctPeople } = rules;
  const candidates = (role: Role): NotesCommand[] =>
    signers.filter(({ login }) => holders(role, rules).some((member) => same(member, login)));
  const best = (roles: readonly Role[], taken: ReadonlySet<string>): Approval[] => {
    const [role, ...others] = roles;
    if (role === undefined) return [];
    let found = best(others, taken);
    for (const { login, at, url } of candidates(role)) {
      if (taken.has(login) && distinctPeople > 1) continue;
      const rest = best(others, new Set([...taken, login]));
      if (rest.length + 1 > found.length) found = [{ role, login, at, url }, ...rest];
    }
    return found;
  };
  return best(approvers, new Set());
}

/** Who confirmed words that stand in a draft, by their code. */
export type ConfirmedImpact = { readonly code: string; readonly login: string };

/** The code that confirms some words about the customer impact of one release. */
export const impactCode = (release: string, text: string): string =>
  digestOf({ field: 'customer-impact', release, text }).slice(0, digits);

type ImpactSaid = {
  readonly impact: { readonly text: string; readonly login: string; readonly url: string } | undefined;
  /** Said after those words, if at all. */
  readonly confirmed: ConfirmedImpact | undefined;
};

/** The newest `/impact` of somebody who may say it, and the newest code by which they confirmed the draft's words. */
export function impactSaid({ commands }: Heard, members: readonly string[]): ImpactSaid {
  let said: ImpactSaid = { impact: undefined, confirmed: undefined };
  for (const command of commands) {
    const { login, url } = command;
    if (command.verb !== 'impact' || !members.some((member) => same(member, login))) continue;
    const code = readCode(command.text);
    said =
      code === undefined
        ? { impact: { text: command.text, login, url }, confirmed: undefined }
        : { ...said, confirmed: { code, login } };
  }
  return said;
}
