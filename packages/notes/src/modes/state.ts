import type { Unknown } from '@release-actions/evidence';
import { bodyDigest, readBody, type NotesBody } from '../document/body.ts';
import { draftNotes, type FieldReport, type NotesDraft } from '../document/draft.ts';
import { mentionedFile } from '../document/file-mention.ts';
import { judgeFields } from '../document/read-fields.ts';
import { codeFor, type Gathered, type NotesSubject } from '../gather.ts';
import type { ReleaseRecord, Releases } from '../ports.ts';
import type { Stop } from './refusal.ts';

/** The draft on GitHub and what it says. */
export type Standing = {
  readonly release: ReleaseRecord;
  readonly body: NotesBody;
  readonly digest: string;
  readonly code: string;
  readonly fields: readonly FieldReport[];
  /** Other drafts of the same tag: GitHub allows them, and only one of them is ours to keep. */
  readonly duplicates: readonly ReleaseRecord[];
};

export const missingOf = (fields: readonly FieldReport[]): FieldReport[] =>
  fields.filter(({ state }) => state === 'missing');

/** "2 of 11 fields are open". */
export function openFields(fields: readonly FieldReport[]): string {
  const open = missingOf(fields).length;
  return `${open} of ${fields.length} fields ${open === 1 ? 'is' : 'are'} open`;
}

/** The draft that counts among several of one tag: of those that we made, else of all, the oldest. */
export function chooseDraft(drafts: readonly ReleaseRecord[]): ReleaseRecord | undefined {
  const byAge = [...drafts].sort((a, b) => a.id - b.id);
  return byAge.find(({ body }) => readBody(body).origin !== undefined) ?? byAge[0];
}

export function standingOf(
  release: ReleaseRecord,
  drafts: readonly ReleaseRecord[],
  subject: NotesSubject,
  gathered: Gathered,
): Standing {
  const body = readBody(release.body);
  const digest = bodyDigest(body.visible, gathered.layout);
  // What was published is bound to what it was published for, whatever came after it.
  const ends = release.draft ? gathered.range.ends : (body.origin ?? gathered.range.ends);
  const confirmed = { release: gathered.tag, ...gathered.confirmedImpact };
  const drafted: NotesDraft = draftNotes(gathered.facts, gathered.layout);
  return {
    release,
    body,
    digest,
    code: codeFor(subject, { tag: gathered.tag, ends }, digest),
    fields: judgeFields({ visible: body.visible, base: body.base, drafted, confirmed }, gathered.layout),
    duplicates: drafts.filter(({ id }) => id !== release.id),
  };
}

export type Found =
  | {
      readonly drafts: readonly ReleaseRecord[];
      readonly published: ReleaseRecord | null;
      /** Set where none was seen and the token may not be able to see any: GitHub hides drafts without a word. */
      readonly hidden?: Unknown;
    }
  | { readonly stop: Stop };

/** Why the file that the text names is not the one beside the release; undefined where all is as the text says. */
export function fileStop({ release, body }: Standing): Stop | undefined {
  const wanted = mentionedFile(body.visible);
  if (wanted === undefined) return undefined;
  const beside = release.files.find(({ name }) => name === wanted.name);
  if (beside !== undefined && (beside.digest ?? wanted.digest).startsWith(wanted.digest)) return undefined;
  const what = beside === undefined ? 'is not attached to it' : 'is another file than the text names';
  return {
    outcome: 'fail',
    reason: 'changes-file-differs',
    why: `The notes of ${release.tag} send readers to ${wanted.name} for the rest of their lists, and ${what}.`,
    next: 'Run notes-generator with `mode: draft` again: it attaches the file.',
  };
}

/** What GitHub has for a tag: drafts, or a published release. */
export async function findReleases(releases: Releases, tag: string): Promise<Found> {
  const [drafts, published] = await Promise.all([releases.draftsOf(tag), releases.published(tag)]);
  if (!published.known) return { stop: unread(published) };
  if (drafts.known) return { drafts: drafts.value, published: published.value };
  if (drafts.reason !== 'not-permitted') return { stop: unread(drafts) };
  return { drafts: [], published: published.value, hidden: drafts };
}

const unread = ({ message, hint }: Unknown): Stop => ({
  outcome: 'inconclusive',
  reason: 'releases-unread',
  why: message,
  next: hint,
});

/** There is no draft, or none that this token can see. */
export function noDraft(tag: string, hidden: Unknown | undefined, outcome: Stop['outcome']): Stop {
  const next = 'Run notes-generator with `mode: draft` first.';
  if (hidden === undefined) return { outcome, reason: 'no-draft', why: `There is no draft of ${tag}.`, next };
  return {
    outcome: 'inconclusive',
    reason: 'no-draft-seen',
    why: `No draft of ${tag} was seen. ${hidden.message}`,
    next: `${hidden.hint} ${next}`,
  };
}
