import { oneLine } from '@release-actions/report';
import type { Commit } from '../history/history.ts';
import type { Change } from './change.ts';
import { classify } from './classify.ts';
import { mergeKind } from './merges.ts';
import type { Message } from './message.ts';
import { revertClaim, type RevertClaim } from './revert-claim.ts';
import { parseSquash } from './squash.ts';
import { splitPullNumber } from './subject.ts';
import { readsBreaking } from './suspects.ts';

/** What one commit says by itself, whatever stands around it. */
export type CommitReading = {
  /** Subject without pull request numbers. */
  readonly title: string;
  readonly pr: number | undefined;
  readonly claim: RevertClaim | undefined;
  /** The changes that it would be listed as: one, or those of its squash list. */
  readonly changes: readonly Change[];
};

const longestTitle = 256;
const longestSubject = 1_000;
const printable = /^[\x20-\x7e]*$/;

/** A title as plain text on one line, without control or reordering characters, within a sane length. */
export function cleanTitle(title: string): string {
  const clean = printable.test(title) ? title : oneLine(title);
  return clean.length <= longestTitle ? clean : `${clean.slice(0, longestTitle - 1).toWellFormed()}…`;
}

/** The first line of a commit's message, within a sane length. */
export function firstLine({ message }: Commit): string {
  const end = message.indexOf('\n');
  return (end === -1 ? message : message.slice(0, end)).trim().slice(0, longestSubject);
}

const coAuthor = /^co-authored-by:\s*(?<name>[^<\n]{1,200}?)\s*<(?<email>[^>\n]{0,200})>\s*$/gimu;
const isBot = (name: string): boolean => name.endsWith('[bot]');

const nobody: readonly string[] = [];

/** Everyone who wrote some commits, their co-authors included, each once and in order; bots write for somebody else. */
export function authorsOf(commits: readonly Commit[]): readonly string[] {
  const [only, another] = commits;
  if (only !== undefined && another === undefined && !only.message.includes('uthored-')) {
    const name = cleanTitle(only.author.name);
    return name === '' || isBot(name) ? nobody : [name];
  }
  const found = new Map<string, string>();
  const add = (name: string, email: string): void => {
    const key = (email === '' ? name : email).toLowerCase();
    const isKnown = found.has(key) || [...found.values()].includes(name);
    if (name !== '' && !isBot(name) && !isKnown) found.set(key, name);
  };
  // The oldest commit of a change is its own author's.
  for (const { author, message } of commits.toReversed()) {
    add(cleanTitle(author.name), author.email);
    if (!message.includes('uthored-')) continue;
    for (const { groups } of message.matchAll(coAuthor))
      add(cleanTitle(groups?.name ?? ''), groups?.email ?? '');
  }
  return [...found.values()];
}

const nowhere: readonly string[] = [];

/** A message as a change of its own. */
export function toChange(message: Message, commits: readonly Commit[], more: Partial<Change> = {}): Change {
  const breaking = message.bang || message.breakingNotes.length > 0;
  const { section, inferred } = classify(message.type, message.title, breaking);
  return {
    title: cleanTitle(message.title),
    type: message.type,
    scope: message.scope,
    section,
    inferred,
    breaking,
    breakingNotes: message.breakingNotes,
    suspectedBreaking: !breaking && readsBreaking(message),
    pr: message.pr,
    commits,
    alreadyIn: nowhere,
    revertsReleased: false,
    ...more,
  };
}

/** Where a reading is kept: on its commit, since a weak map of many thousands costs the collector more than reading. */
const kept = Symbol('reading');
type Read = Commit & { [kept]?: CommitReading | undefined };

/** Reads a commit, once: whoever receives history piece by piece may begin before the rest of it is there. */
export function readCommit(commit: Read): CommitReading {
  return (commit[kept] ??= new Reading(commit));
}

class Reading implements CommitReading {
  readonly title: string;
  readonly pr: number | undefined;
  readonly claim: RevertClaim | undefined;
  readonly #commit: Commit;
  #changes: readonly Change[] | undefined;

  constructor(commit: Commit) {
    const kind = commit.parents.length > 1 ? mergeKind(commit) : undefined;
    const subject = splitPullNumber(firstLine(commit));
    this.#commit = commit;
    this.title = subject.title;
    this.pr = kind?.is === 'pull-request' ? kind.pr : subject.pr;
    this.claim = revertClaim(commit.message);
  }

  /** Read when asked for: what an earlier release holds needs no section. */
  get changes(): readonly Change[] {
    if (this.#changes !== undefined) return this.#changes;
    const { head, parts, listHead } = parseSquash(this.#commit.message);
    if (parts.length === 0 && listHead) return (this.#changes = [toChange(head, [this.#commit])]);
    const messages = listHead ? [head, ...parts] : parts;
    return (this.#changes = messages.map((message) => toChange(message, [this.#commit])));
  }
}
