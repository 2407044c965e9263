import { spokenLines } from '@release-actions/evidence';
import { nearestName } from '@release-actions/report';
import type { CommentFact } from '../observations.ts';
import { dayMs, hourMs, minuteMs } from '../vocabulary.ts';

/** One thing that one person asked for, in one comment, at one time. */
export type Command = {
  readonly comment: CommentFact;
  readonly login: string;
  readonly at: string;
  /** The line as it was written. */
  readonly line: string;
} & Instruction;

type Instruction =
  | { readonly verb: 'sign'; readonly requirement: string; readonly code: string }
  | { readonly verb: 'revoke'; readonly requirement: string }
  | { readonly verb: 'go'; readonly code: string | undefined }
  | { readonly verb: 'no-go'; readonly reason: string }
  | {
      readonly verb: 'override';
      readonly requirement: string;
      readonly until: string;
      readonly reason: string;
    }
  | { readonly verb: 'defer'; readonly item: string }
  | { readonly verb: 'impact'; readonly text: string }
  | { readonly verb: 'verify'; readonly reason: string }
  | { readonly verb: 'ack'; readonly text: string }
  | { readonly verb: 'unfreeze'; readonly reason: string }
  | { readonly verb: 'withdraw'; readonly reason: string };

/** A line that was meant as a command and does not count, and why. */
export type Refusal = {
  readonly login: string;
  readonly at: string;
  readonly line: string;
  readonly url: string;
  readonly why: string;
};

export type Spoken = { readonly commands: readonly Command[]; readonly refusals: readonly Refusal[] };

const verbs = [
  'sign',
  'revoke',
  'go',
  'no-go',
  'override',
  'defer',
  'impact',
  'verify',
  'ack',
  'unfreeze',
  'withdraw',
] as const;
type Verb = (typeof verbs)[number];

/** At least 12 hexadecimal digits, in one piece or in groups. */
const codePattern = /^[0-9a-f]{4}(?:[ -]?[0-9a-f]{4}){2,15}$/u;
const requirementPattern = /^(?:custom:)?[a-z0-9][a-z0-9-]*$/u;

/** The digits alone, in lower case; undefined where it is no code. */
export function readCode(text: string): string | undefined {
  const wanted = text.trim().toLowerCase().replaceAll('`', '').trim();
  return codePattern.test(wanted) ? wanted.replace(/[ -]/gu, '') : undefined;
}

const isVerb = (word: string): word is Verb => (verbs as readonly string[]).includes(word);

/**
 * Everything that people asked for on a ticket, oldest first. Quoted text, code and HTML comments are not speech;
 * comments of bots, edited and minimised comments are heard and refused, so that nobody wonders why. What holds a
 * release back holds it all the same when its comment was edited or hidden: only the same person takes it back.
 */
export function readCommands(comments: readonly CommentFact[]): Spoken {
  const commands: Command[] = [];
  const refusals: Refusal[] = [];
  for (const comment of inOrder(comments)) {
    for (const line of spokenLines(comment.body).map((said) => said.trim())) {
      const heard = readLine(line, comment.createdAt);
      if (heard === undefined) continue;
      const login = comment.author?.login ?? '(deleted account)';
      const why = typeof heard === 'string' ? heard : refusalOf(comment, heard);
      if (why !== undefined) refusals.push({ login, at: comment.createdAt, line, url: comment.url, why });
      else if (typeof heard !== 'string')
        commands.push({ comment, login, at: comment.createdAt, line, ...heard });
    }
  }
  return { commands, refusals };
}

const inOrder = (comments: readonly CommentFact[]): CommentFact[] =>
  [...comments].sort(
    (left, right) => Date.parse(left.createdAt) - Date.parse(right.createdAt) || left.id - right.id,
  );

/** Why no command of this comment counts, whoever its author is. */
function refusalOf(
  { author, lastEditedAt, minimized }: CommentFact,
  { verb }: Instruction,
): string | undefined {
  if (author === null || author.login === null) return 'the account is gone';
  if (author.type !== 'User') return 'only a person may answer, and this account is not a person';
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9_-]*)$/u.test(author.login)) return 'this is not a GitHub login';
  if (verb === 'no-go' || verb === 'revoke') return undefined;
  if (lastEditedAt !== null)
    return `the comment was edited at ${lastEditedAt}; write it again as a new comment`;
  if (minimized) return 'the comment was hidden';
  return undefined;
}

/** The instruction, a sentence that says why it is none, or undefined where the line is no command of ours. */
function readLine(line: string, saidAt: string): Instruction | string | undefined {
  const match = /^\/([^\s/]+)(?:[ \t]+(.*))?$/u.exec(line);
  if (match === null) return undefined;
  const word = (match[1] ?? '').toLowerCase();
  const rest = (match[2] ?? '').trim();
  if (isVerb(word)) return reading[word](rest, saidAt);
  const meant = word.length > 2 ? nearestName(word, verbs) : undefined;
  return meant === undefined ? undefined : `unknown command. Did you mean "/${meant}"?`;
}

const reading: { readonly [V in Verb]: (rest: string, saidAt: string) => Instruction | string } = {
  sign: signInstruction,
  revoke: (rest) =>
    requirementPattern.test(rest.toLowerCase())
      ? { verb: 'revoke', requirement: rest.toLowerCase() }
      : 'write `/revoke <requirement>`',
  go: goInstruction,
  // Whoever says only this means it too.
  'no-go': (rest) => ({ verb: 'no-go', reason: rest === '' ? 'no reason given' : rest }),
  override: overrideInstruction,
  defer: (rest) =>
    /^(?:#\d+|[A-Za-z][\w-]*-\d+|[\w.-]+\/[\w.-]+#\d+)$/u.test(rest)
      ? { verb: 'defer', item: rest }
      : 'write `/defer #N`, one item a line',
  impact: (rest) =>
    rest === '' ? 'say what the impact is: `/impact <text>`' : { verb: 'impact', text: rest },
  verify: (rest) => withReason('verify', rest),
  ack: (rest) => ({ verb: 'ack', text: rest }),
  unfreeze: (rest) => withReason('unfreeze', rest),
  withdraw: (rest) => withReason('withdraw', rest),
};

const withReason = (verb: 'verify' | 'unfreeze' | 'withdraw', rest: string): Instruction | string =>
  rest === '' ? `say why: \`/${verb} <reason>\`` : { verb, reason: rest };

function signInstruction(rest: string): Instruction | string {
  const [requirement = '', ...groups] = rest.toLowerCase().split(/\s+/u);
  const code = readCode(groups.join(' '));
  if (!requirementPattern.test(requirement) || code === undefined) {
    return 'write `/sign <requirement> <code>` with the code shown above and nothing after it: a sign-off has no conditions';
  }
  return { verb: 'sign', requirement, code };
}

function goInstruction(rest: string): Instruction | string {
  if (rest === '') return { verb: 'go', code: undefined };
  const code = readCode(rest);
  return code === undefined
    ? 'write `/go <code>` with the code shown above and nothing after it: a go has no conditions'
    : { verb: 'go', code };
}

function overrideInstruction(rest: string, saidAt: string): Instruction | string {
  const [requirement = '', limit = '', ...words] = rest.split(/\s+/u);
  const until = readUntil(limit, saidAt);
  const reason = words.join(' ');
  if (!requirementPattern.test(requirement.toLowerCase()) || limit === '' || reason === '') {
    return 'write `/override <requirement> <until> <reason>`';
  }
  if (until === undefined) {
    return `"${limit}" is no time limit: write a duration such as 4h or 2d, a date, or an instant with its zone such as 2026-11-25T12:00Z`;
  }
  return { verb: 'override', requirement: requirement.toLowerCase(), until, reason };
}

const unitMs: Readonly<Record<string, number>> = { m: minuteMs, h: hourMs, d: dayMs };

/** `4h` from the comment on, an instant with a zone, or a date: then its beginning in UTC, the earliest it can mean. */
function readUntil(limit: string, saidAt: string): string | undefined {
  const duration = /^(\d{1,4})([mhd])$/u.exec(limit);
  if (duration !== null) {
    const length = Number(duration[1]) * (unitMs[duration[2] ?? ''] ?? 0);
    return length > 0 ? new Date(Date.parse(saidAt) + length).toISOString() : undefined;
  }
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/u.test(limit)) return undefined;
  const instant = Date.parse(limit);
  const day = Date.parse(limit.slice(0, 10));
  const exists = !Number.isNaN(day) && new Date(day).toISOString().startsWith(limit.slice(0, 10));
  return exists && !Number.isNaN(instant) ? new Date(instant).toISOString() : undefined;
}
