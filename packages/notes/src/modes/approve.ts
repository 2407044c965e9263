import { gather } from '../gather.ts';
import { approvalComment, commentMarker } from '../present/ticket-comment.ts';
import { checkApproval, checkPublished } from './check.ts';
import { mentionsOf } from './mentions.ts';
import type { ModeInput, ModeResult } from './mode.ts';
import { chooseDraft, findReleases, noDraft, standingOf } from './state.ts';

/** Reads the draft and the ticket, and says whether exactly this text is approved; its evidence is what the gate reads. */
export async function approve({ subject, policy, ports }: ModeInput): Promise<ModeResult> {
  const gathered = await gather(subject, policy, ports);
  const none = { mode: 'approve', gathered, wrote: 'nothing', conflicts: [] } as const;
  const found = await findReleases(ports.releases, gathered.tag);
  if ('stop' in found) return { ...none, stop: found.stop };
  const release = found.published ?? chooseDraft(found.drafts);
  if (release === undefined) return { ...none, stop: noDraft(gathered.tag, found.hidden, 'inconclusive') };
  const standing = standingOf(release, found.drafts, subject, gathered);
  const { approvals, stop } = release.draft
    ? await checkApproval(policy, gathered, standing, ports)
    : await checkPublished(policy, gathered, standing, ports.people);
  const result: ModeResult = { ...none, standing, approvals, ...(stop === undefined ? {} : { stop }) };
  if (gathered.ticket !== null && release.draft) {
    await ports.ticket.say(
      gathered.ticket.number,
      commentMarker(gathered.tag),
      approvalComment(result, policy, await mentionsOf(policy, ports.people)),
    );
  }
  return result;
}
