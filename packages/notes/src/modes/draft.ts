import { readBody, tidy, writeBody, type DraftOrigin } from '../document/body.ts';
import { draftNotes } from '../document/draft.ts';
import { guideLayout, type Layout } from '../document/layout.ts';
import { mergeNotes, mergeWithoutBase, type MergeConflict } from '../document/merge.ts';
import { readFields } from '../document/read-fields.ts';
import { gather, type Gathered, type NotesSubject } from '../gather.ts';
import type { ReleaseRecord, Written } from '../ports.ts';
import { approvalComment, commentMarker } from '../present/ticket-comment.ts';
import { blockOf } from './blocks.ts';
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
  const block = blockOf(gathered, policy.notes['zero-x']);
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
  const generated = draftNotes(gathered.facts, gathered.layout).body;
  const origin = originOf(subject, gathered);
  let refused: Stop | undefined;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const found = await findReleases(releases, gathered.tag);
    if ('stop' in found) return { wrote: 'nothing', conflicts: [], stop: found.stop };
    if (found.published !== null) return publishedAlready(found.published, origin);
    const current = chooseDraft(found.drafts);
    if (current === undefined) {
      return create(releases, {
        tag: gathered.tag,
        target: origin.to.sha,
        name: `${subject.service} ${gathered.tag}`,
        body: writeBody(generated, origin, generated),
      });
    }
    const { body, conflicts } = nextText(current.body, generated, origin, gathered.layout);
    if (body === current.body) return { release: current, wrote: 'nothing', conflicts };
    const written = await releases.updateDraft(current.id, body, current.body);
    if (written.outcome === 'done') return { release: written.value, wrote: 'updated', conflicts };
    if (written.outcome === 'planned') return { release: { ...current, body }, wrote: 'planned', conflicts };
    refused = stopOf(written, `The draft of ${gathered.tag} was not updated`);
    // Edited, published or deleted meanwhile: what is there now is read again.
    if (written.reason !== 'conflict' && written.reason !== 'not-found') break;
  }
  return { wrote: 'nothing', conflicts: [], ...(refused === undefined ? {} : { stop: refused }) };
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
    return { release: { id: 0, draft: true, url: '', ...release }, wrote: 'planned', conflicts: [] };
  }
  const again = await findReleases(releases, release.tag);
  const kept = 'stop' in again ? undefined : chooseDraft(again.drafts);
  return { release: kept ?? written.value, wrote: 'created', conflicts: [] };
}
