import { readBody, tidy, writeBody, type DraftOrigin } from '../document/body.ts';
import type { ChangesFile } from '../document/all-changes.ts';
import { fitted, longestBody } from '../document/ladder.ts';
import { guideLayout, type Layout } from '../document/layout.ts';
import { mergeNotes, mergeWithoutBase, type MergeConflict } from '../document/merge.ts';
import { readFields } from '../document/read-fields.ts';
import { gather, type Gathered, type NotesSubject } from '../gather.ts';
import type { ReleaseRecord, Written } from '../ports.ts';
import { approvalComment, commentMarker } from '../present/ticket-comment.ts';
import { blockOf } from './blocks.ts';
import { tagStop } from './check.ts';
import { mentionsOf } from './mentions.ts';
import type { ModeInput, ModeResult } from './mode.ts';
import { stopOf, type Stop } from './refusal.ts';
import { chooseDraft, findReleases, standingOf } from './state.ts';

/** Somebody may edit the draft while it is merged; this often it is read and merged again. */
const mostTurns = 3;

type Outcome = {
  readonly release?: ReleaseRecord;
  readonly wrote: ModeResult['wrote'];
  readonly conflicts: readonly MergeConflict[];
  readonly stop?: Stop;
};

const originOf = ({ service, environment }: NotesSubject, { range }: Gathered): DraftOrigin => ({
  key: `${service}:${environment}`,
  from: range.ends.from ?? null,
  to: range.ends.to,
});

/** The text that a draft should have: what is generated now, merged into what people made of the last one. */
function nextText(
  current: string,
  generated: string,
  origin: DraftOrigin,
  layout: Layout = guideLayout,
): { body: string; conflicts: readonly MergeConflict[] } {
  const { visible, base, origin: before } = readBody(current);
  const foreign = before === undefined && readFields(visible, layout).size === 0;
  const merged =
    base !== undefined
      ? mergeNotes(base, visible, generated)
      : foreign
        ? { text: visible.trim() === '' ? generated : `${tidy(visible)}\n${generated}`, conflicts: [] }
        : mergeWithoutBase(visible, generated);
  const isUnchanged =
    merged.text === visible && base === generated && JSON.stringify(before) === JSON.stringify(origin);
  return {
    body: isUnchanged ? current : writeBody(merged.text, origin, generated),
    conflicts: merged.conflicts,
  };
}

/** Creates or updates the draft release; every word that a person wrote in it survives. */
export async function draft({ subject, policy, ports }: ModeInput): Promise<ModeResult> {
  const gathered = await gather(subject, policy, ports);
  const block = blockOf(gathered, policy.notes['zero-x']) ?? (await tagStop(gathered, ports.releases));
  const outcome = await write(subject, gathered, ports.releases);
  const { release, stop = block } = outcome;
  const found = await findReleases(ports.releases, gathered.tag);
  const drafts = 'stop' in found ? [] : found.drafts;
  const standing = release === undefined ? undefined : standingOf(release, drafts, subject, gathered);
  const result: ModeResult = {
    mode: 'draft',
    gathered,
    wrote: outcome.wrote,
    conflicts: outcome.conflicts,
    ...(standing === undefined ? {} : { standing }),
    ...(stop === undefined ? {} : { stop }),
  };
  if (gathered.ticket !== null && standing !== undefined && release?.draft === true) {
    await ports.ticket.say(
      gathered.ticket.number,
      commentMarker(gathered.tag),
      approvalComment(result, policy, await mentionsOf(policy, ports.people)),
    );
  }
  return result;
}

async function write(
  subject: NotesSubject,
  gathered: Gathered,
  releases: ModeInput['ports']['releases'],
): Promise<Outcome> {
  const { facts, layout, tag } = gathered;
  const origin = originOf(subject, gathered);
  let refused: Stop | undefined;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const found = await findReleases(releases, tag);
    if ('stop' in found) return { wrote: 'nothing', conflicts: [], stop: found.stop };
    if (found.published !== null) return publishedAlready(found.published, origin);
    const current = chooseDraft(found.drafts);
    const next = fitted(facts, layout, (generated) =>
      nextText(current?.body ?? '', generated, origin, layout),
    );
    if (next === undefined)
      return { wrote: 'nothing', conflicts: [], stop: tooLong(tag), ...(current && { release: current }) };
    const { body, conflicts, file } = next;
    if (current === undefined) {
      const name = `${subject.service} ${tag}`;
      return withFile(await create(releases, { tag, target: origin.to.sha, name, body }), file, releases);
    }
    if (body === current.body)
      return withFile({ release: current, wrote: 'nothing', conflicts }, file, releases);
    const written = await releases.updateDraft(current.id, body, current.body);
    if (written.outcome === 'done')
      return withFile({ release: written.value, wrote: 'updated', conflicts }, file, releases);
    if (written.outcome === 'planned') return { release: { ...current, body }, wrote: 'planned', conflicts };
    refused = stopOf(written, `The draft of ${tag} was not updated`);
    // Edited, published or deleted meanwhile: what is there now is read again.
    if (written.reason !== 'conflict' && written.reason !== 'not-found') break;
  }
  return { wrote: 'nothing', conflicts: [], ...(refused === undefined ? {} : { stop: refused }) };
}

const tooLong = (tag: string): Stop => ({
  outcome: 'fail',
  reason: 'notes-too-long',
  why: `The notes of ${tag} do not fit into a release, which holds ${longestBody.toLocaleString('en')} characters, even without their lists of changes. Nothing that a person wrote is cut.`,
  next: 'The technical-writer shortens what was written by hand, or moves it to a page and links that; then run this again.',
});

/** Puts the file beside the draft that its text names; a run that was stopped between the two is mended by the next. */
async function withFile(
  outcome: Outcome,
  file: ChangesFile | undefined,
  releases: ModeInput['ports']['releases'],
): Promise<Outcome> {
  const { release } = outcome;
  if (file === undefined || release === undefined || outcome.wrote === 'planned') return outcome;
  const attached = await releases.attach(release, file.name, file.content);
  const stop = stopOf(attached, `${file.name} could not be attached to the draft of ${release.tag}`);
  if (stop !== undefined) return { ...outcome, stop };
  const files = [{ name: file.name, digest: file.digest }];
  return attached.outcome === 'done' ? { ...outcome, release: { ...release, files } } : outcome;
}

function publishedAlready(published: ReleaseRecord, origin: DraftOrigin): Outcome {
  const before = readBody(published.body).origin;
  if (before === undefined || before.to.sha === origin.to.sha)
    return { release: published, wrote: 'nothing', conflicts: [] };
  return {
    release: published,
    wrote: 'nothing',
    conflicts: [],
    stop: {
      outcome: 'fail',
      reason: 'already-published',
      why: `${published.tag} is published, for ${before.to.sha.slice(0, 7)} and not for ${origin.to.sha.slice(0, 7)}. A published release is never changed.`,
      next: 'The release-manager gives this commit a version of its own.',
    },
  };
}

/** Creates a draft; of two runs that create at once, both then go on with the older draft. */
async function create(
  releases: ModeInput['ports']['releases'],
  release: { tag: string; target: string; name: string; body: string },
): Promise<Outcome> {
  const written: Written<ReleaseRecord> = await releases.createDraft(release);
  const stop = stopOf(written, `The draft of ${release.tag} was not created`);
  if (stop !== undefined) return { wrote: 'nothing', conflicts: [], stop };
  if (written.outcome !== 'done') {
    return {
      release: { id: 0, draft: true, url: '', files: [], ...release },
      wrote: 'planned',
      conflicts: [],
    };
  }
  const again = await findReleases(releases, release.tag);
  const kept = 'stop' in again ? undefined : chooseDraft(again.drafts);
  return { release: kept ?? written.value, wrote: 'created', conflicts: [] };
}
