import { parseMessage, type Message } from './message.ts';
import { isNearlySame } from './subject.ts';

/** More conventional items than this are the log of how a change was made, not a list of changes. */
const longestList = 10;
const aboutTheWork =
  /\b(?:lint|linter|typos?|review|feedback|tests?|snapshots?|changelog|merge|conflicts?|rebase|wip|ci|prettier|eslint|format(?:ting)?|comments?|nits?)\b/i;

const none: readonly never[] = [];

/**
 * The commits that GitHub lists in the body of a squash: `* subject`, then that commit's own body. Only a body that
 * begins with such an item is one; messages that quote other commits further down are left alone.
 */
function squashItems(body: string): readonly string[] {
  if (!body.startsWith('* ')) return none;
  const items: string[][] = [];
  for (const line of body.split('\n')) {
    if (/^-{5,}\s*$/u.test(line)) break;
    if (line.startsWith('* ')) items.push([line.slice(2).replace(/^(?:\* )+/u, '')]);
    else items.at(-1)?.push(line);
  }
  return items.map((lines) => lines.join('\n').trim());
}

export type Squash = {
  /** The header's own message; its type may come from the item that repeats it. */
  readonly head: Message;
  /** Changes of their own beside the header. */
  readonly parts: readonly Message[];
  /** Whether the header stands for a change itself, or only sums up its parts. */
  readonly listHead: boolean;
};

const isUserFacing = ({ type }: Message): boolean => type === 'feat' || type === 'fix' || type === 'perf';

/**
 * Whether a list under a header that states its own type is a list of changes. Mostly it is the log of how that one
 * change was made; it is not when every item is user-facing and none repeats the header.
 */
const isListOfChanges = (head: Message, items: readonly Message[]): boolean =>
  head.type === undefined ||
  (items.length > 1 && items.every((item) => isUserFacing(item) && !isNearlySame(item.title, head.title)));

function ownChanges(head: Message, items: readonly Message[]): Message[] {
  const found: Message[] = [];
  if (!isListOfChanges(head, items)) return found;
  for (const item of items) {
    const stated = item.bang || item.breakingNotes.length > 0;
    if (!isUserFacing(item) || (aboutTheWork.test(item.title) && !stated)) continue;
    if ([head, ...found].some((other) => isNearlySame(other.title, item.title))) continue;
    found.push(item.pr === undefined && head.pr !== undefined ? { ...item, pr: head.pr } : item);
  }
  return found.length > longestList ? [] : found;
}

const userFacing = /^(?:feat|feature|fix|bugfix|hotfix|perf|performance)(?:\([^()]*\))?!?:/i;
const stated = /^[a-z]+(?:\([^()]*\))?!:|^[[(*]*BREAKING|^BREAKING[ -]CHANGE/im;

/** The items worth reading: under a header with a type of its own, a log of work only where it states a break. */
function worthReading(head: Message, items: readonly string[]): readonly string[] {
  if (items.length === 0 || head.type === undefined || items.every((item) => userFacing.test(item)))
    return items;
  return items.filter((item) => (item.includes('!') || item.includes('REAKING')) && stated.test(item));
}

/** Reads a whole commit message, with the changes that its squash list holds. */
export function parseSquash(message: string): Squash {
  const head = parseMessage(message);
  const listed = squashItems(head.body);
  if (listed.length === 0) return { head, parts: none, listHead: true };
  const items = worthReading(head, listed).map((item) => parseMessage(item));
  if (items.length === 0) return { head, parts: [], listHead: true };
  const parts = items.length === listed.length ? ownChanges(head, items) : [];
  const repeated =
    head.type === undefined
      ? items.find((item) => item.type !== undefined && isNearlySame(item.title, head.title))
      : undefined;
  const typed: Message =
    repeated === undefined ? head : { ...head, type: repeated.type, scope: repeated.scope };
  return {
    head: withBreakingOf(typed, items, parts),
    parts,
    listHead: typed.type !== undefined || parts.length === 0,
  };
}

/** A breaking statement in an item that is not listed on its own belongs to the header. */
function withBreakingOf(head: Message, items: readonly Message[], parts: readonly Message[]): Message {
  const unlisted = items.filter((item) => !parts.some(({ subject }) => subject === item.subject));
  const listedNotes = new Set(parts.flatMap(({ breakingNotes }) => breakingNotes));
  const notes = [...new Set([...head.breakingNotes, ...unlisted.flatMap((item) => item.breakingNotes)])];
  return {
    ...head,
    bang: head.bang || unlisted.some(({ bang }) => bang),
    breakingNotes: notes.filter((note) => !listedNotes.has(note)),
  };
}
