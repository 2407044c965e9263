import { sha256 } from '@release-actions/evidence';
import type { Subject } from './vocabulary.ts';

/** What customers will be told: a file, or an issue made with a form, with one heading for each field. */
export type Communication = {
  readonly channel: string;
  readonly audience: string;
  /** ISO 8601 instant at which it is sent. */
  readonly time: string;
  readonly text: string;
  /** Digest of the text's bytes: what is sent must have it. */
  readonly textDigest: string;
};

const fields = ['channel', 'audience', 'time', 'text'] as const;
type Field = (typeof fields)[number];
/** `release` says what an issue is for; nobody is told it. */
const headings: readonly string[] = ['release', ...fields];

export type ReadCommunication =
  | { readonly ok: true; readonly communication: Communication }
  | { readonly ok: false; readonly message: string };

/** Reads the Markdown that GitHub's issue forms write: `### Channel`, a blank line, the answer, and so on. */
export function readCommunication(markdown: string): ReadCommunication {
  const found = sections(markdown);
  const missing = fields.filter((field) => (found.get(field) ?? '') === '');
  if (missing.length > 0) {
    return {
      ok: false,
      message: `no ${missing.map((field) => `"### ${capital(field)}"`).join(', ')}, or nothing under it`,
    };
  }
  const value = (field: Field): string => found.get(field) ?? '';
  const time = Date.parse(value('time'));
  if (Number.isNaN(time) || !/(?:Z|[+-]\d{2}:\d{2})$/u.test(value('time'))) {
    return {
      ok: false,
      message: `"${value('time').slice(0, 40)}" under "### Time" is no instant with its zone, such as 2026-11-25T12:00+01:00`,
    };
  }
  const text = value('text');
  return {
    ok: true,
    communication: {
      channel: value('channel'),
      audience: value('audience'),
      time: new Date(time).toISOString(),
      text,
      textDigest: sha256(text),
    },
  };
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The last field may contain headings of its own: everything below "Text" belongs to it. */
function sections(markdown: string): Map<string, string> {
  const found = new Map<string, string>();
  const lines = markdown.replaceAll('\r\n', '\n').split('\n');
  let name: string | undefined;
  let body: string[] = [];
  const keep = (): void => {
    if (name !== undefined && !found.has(name)) found.set(name, withoutPlaceholder(body.join('\n').trim()));
  };
  for (const line of lines) {
    const heading = /^#{1,4}\s+(.+?)\s*$/u.exec(line)?.[1]?.toLowerCase();
    if (heading === undefined || name === 'text' || !headings.includes(heading)) {
      body.push(line);
      continue;
    }
    keep();
    name = heading;
    body = [];
  }
  keep();
  return found;
}

/** What GitHub writes for a field that was left empty. */
const withoutPlaceholder = (text: string): string => (text === '_No response_' ? '' : text);

/** What a draft may be of: a release with its tag and its ticket. */
export type DraftOf = Pick<Subject, 'release' | 'sha' | 'repository'> & {
  readonly ticket: number | undefined;
};

/**
 * Whether an issue holds the words for this release: its form says so under "Release" (the tag, the commit, or the
 * release ticket), else its milestone is called like the release.
 */
export function isDraftOf(
  { body, milestone }: { readonly body: string; readonly milestone: { readonly title: string } | null },
  of: DraftOf,
): boolean {
  const said = (sections(body).get('release') ?? '').replaceAll('`', '').trim();
  if (said !== '') return namesRelease(said, of);
  return milestone !== null && sameVersion(milestone.title, of.release);
}

function namesRelease(said: string, { release, sha, repository, ticket }: DraftOf): boolean {
  if (sameVersion(said, release)) return true;
  if (/^[0-9a-f]{7,64}$/u.test(said)) return sha.startsWith(said);
  const [, where, number] =
    /^(?:https:\/\/[^/]+\/)?([\w.-]+\/[\w.-]+)?(?:#|\/issues\/)(\d+)$/u.exec(said) ?? [];
  return number !== undefined && (where ?? repository) === repository && Number(number) === ticket;
}

/** `1.4.0` is the milestone of `v1.4.0`. */
const sameVersion = (name: string, release: string | undefined): boolean =>
  release !== undefined && [release, release.replace(/^v(?=\d)/u, '')].includes(name);

/** Words for customers as somebody wrote them, and where. */
export type Draft = {
  /** `docs/customer-communication.md`, or `#41`. */
  readonly where: string;
  readonly url: string;
  readonly text: string;
};

export type Choice =
  | { readonly of: 'none' }
  | { readonly of: 'one'; readonly draft: Draft; readonly read: ReadCommunication }
  | { readonly of: 'several'; readonly drafts: readonly Draft[] };

/**
 * The draft that counts. Anyone may file an issue with a form that sets the label, so that of several the one counts
 * that was signed; where that is none of them or more than one, nobody can say which is meant.
 */
export function chooseDraft(
  drafts: readonly Draft[],
  isSigned: (communication: Communication) => boolean,
): Choice {
  const all = distinct(drafts.map((draft) => ({ draft, read: readCommunication(draft.text) })));
  const signed = all.filter(({ read }) => read.ok && isSigned(read.communication));
  const [first, second] = all.length > 1 && signed.length > 0 ? signed : all;
  if (first === undefined) return { of: 'none' };
  return second === undefined
    ? { of: 'one', ...first }
    : { of: 'several', drafts: all.map(({ draft }) => draft) };
}

type ReadDraft = { readonly draft: Draft; readonly read: ReadCommunication };

/** The same words twice are one communication. */
const distinct = (drafts: readonly ReadDraft[]): ReadDraft[] =>
  [
    ...new Map(
      drafts
        .toReversed()
        .map((one) => [one.read.ok ? JSON.stringify(one.read.communication) : one.draft.where, one] as const),
    ).values(),
  ].toReversed();
