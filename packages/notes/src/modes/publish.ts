import type { Unknown } from '@release-actions/evidence';
import { bodyDigest, publishedBody, withDate } from '../document/body.ts';
import { gather, type Gathered } from '../gather.ts';
import { readFields } from '../document/read-fields.ts';
import { approvalComment, commentMarker } from '../present/ticket-comment.ts';
import { checkApproval, checkPublished } from './check.ts';
import type { ModeInput, ModeResult } from './mode.ts';
import { stopOf, type Stop } from './refusal.ts';
import { chooseDraft, findReleases, noDraft, standingOf, type Standing } from './state.ts';

/**
 * Publishes what was approved, unchanged except for its date, when the release is live and its monitor has passed.
 * Run again after it was stopped half-way, it goes on; run again after its end, it changes nothing.
 */
export async function publish({ subject, policy, ports }: ModeInput): Promise<ModeResult> {
  const gathered = await gather(subject, policy, ports);
  const none = { mode: 'publish', gathered, wrote: 'nothing', conflicts: [] } as const;
  const found = await findReleases(ports.releases, gathered.tag);
  if ('stop' in found) return { ...none, stop: found.stop };
  const release = found.published ?? chooseDraft(found.drafts);
  if (release === undefined) return { ...none, ...(await withoutRelease(found.hidden, gathered, ports)) };
  const standing = standingOf(release, found.drafts, subject, gathered);
  if (!release.draft) return { ...none, standing, ...(await again(standing, gathered, policy, ports)) };
  const { approvals, stop: unapproved } = await checkApproval(policy, gathered, standing, ports);
  const checked = { ...none, standing, approvals };
  const live = await liveStop(gathered, ports.deployments);
  if ('stop' in live && live.stop.reason === 'not-live') {
    const left = await abandoned(standing, gathered, ports.deployments);
    if (left !== undefined) return { ...checked, ...left };
  }
  const stop =
    (unapproved === undefined ? undefined : refusal(unapproved)) ?? ('stop' in live ? live.stop : undefined);
  if (stop !== undefined) return { ...checked, stop };
  const date = 'stop' in live ? '' : live.deployedAt.slice(0, 10);
  const result: ModeResult = { ...checked, ...(await send(standing, date, gathered, ports.releases)) };
  if (result.wrote === 'published' && gathered.ticket !== null)
    await ports.ticket.say(
      gathered.ticket.number,
      commentMarker(gathered.tag),
      approvalComment(result, policy, {}),
    );
  return result;
}

/** At publishing, what is not approved is refused, not waited for. */
const refusal = (stop: Stop): Stop =>
  stop.reason === 'not-approved' || stop.reason === 'fields-missing' ? { ...stop, outcome: 'fail' } : stop;

/** What is left to do for a release that is published already: nothing is ever written into it but its withdrawal. */
async function again(
  standing: Standing,
  gathered: Gathered,
  policy: ModeInput['policy'],
  ports: ModeInput['ports'],
): Promise<Partial<ModeResult>> {
  const withdrawn = await withdraw(standing, gathered, ports);
  if (withdrawn !== undefined) return withdrawn;
  const { approvals, stop: unapproved } = await checkPublished(policy, gathered, standing, ports.people);
  const done = { approvals, wrote: 'nothing' } as const;
  const stop = unapproved ?? (await supersededStop(gathered, ports));
  if (stop !== undefined) return { ...done, stop };
  const { visible } = standing.body;
  const date = readFields(visible, gathered.layout).get('date') ?? '';
  return { ...done, published: { url: standing.release.url, date, body: visible } };
}

/** Users of a published release have it, or a later one that contains it; else nothing more is announced of it. */
async function supersededStop(
  { range: { ends }, tag }: Gathered,
  { deployments, history }: ModeInput['ports'],
): Promise<Stop | undefined> {
  const live = await deployments.live();
  if (!live.known)
    return { outcome: 'inconclusive', reason: 'live-unknown', why: live.message, next: live.hint };
  const { value } = live;
  if (value?.sha === ends.to.sha) return undefined;
  if (value !== null && (await history.isAncestor(ends.to.sha, value.sha).catch(() => false)))
    return undefined;
  const runs = value === null ? 'nothing that these actions deployed' : value.sha.slice(0, 7);
  return {
    outcome: 'inconclusive',
    reason: 'not-live',
    why: `${tag} is published, and production runs ${runs}, which does not contain it. Nothing more is announced of it.`,
    next: 'If it was rolled back, run this again when the rollback is recorded: the release is then marked. Else the release-manager deploys it again.',
  };
}

async function liveStop(
  { range: { ends }, tag }: Gathered,
  deployments: ModeInput['ports']['deployments'],
): Promise<{ stop: Stop } | { deployedAt: string }> {
  const live = await deployments.live();
  if (!live.known)
    return { stop: { outcome: 'inconclusive', reason: 'live-unknown', why: live.message, next: live.hint } };
  const { value } = live;
  if (value?.sha !== ends.to.sha) {
    const runs = value === null ? 'nothing that these actions deployed' : value.sha.slice(0, 7);
    return {
      stop: {
        outcome: 'fail',
        reason: 'not-live',
        why: `${tag} is ${ends.to.sha.slice(0, 7)}, and production runs ${runs}.`,
        next: 'The release-manager deploys it first; notes are published when the release is live and watched.',
      },
    };
  }
  if (value.verifiedBy === undefined) {
    return {
      stop: {
        outcome: 'inconclusive',
        reason: 'monitor-not-passed',
        why: `${tag} is live, and its monitor has not passed.`,
        next: 'Run this after post-deploy-monitor, or on-call accepts with `/verify <reason>`.',
      },
    };
  }
  return { deployedAt: value.deployedAt };
}

async function send(
  { release, body, digest }: Standing,
  date: string,
  { range, tag, layout }: Gathered,
  releases: ModeInput['ports']['releases'],
): Promise<Pick<ModeResult, 'wrote' | 'stop' | 'published'>> {
  const visible = withDate(body.visible, date, layout);
  if (bodyDigest(visible, layout) !== digest)
    throw new Error('Setting the date changed more than the date; nothing was published.');
  const origin = body.origin ?? { key: '', from: range.ends.from ?? null, to: range.ends.to };
  const text = publishedBody(visible, origin, layout);
  const updated = await releases.updateDraft(release.id, text, release.body);
  const refused = stopOf(updated, `The date was not set in the draft of ${tag}`);
  if (refused !== undefined) return { wrote: 'nothing', stop: refused };
  const expected = updated.outcome === 'done' ? updated.value.body : text;
  const written = await releases.publish(release.id, expected, range.ends.to.sha);
  const stop = stopOf(written, `${tag} was not published`);
  if (stop !== undefined) return { wrote: 'updated', stop };
  const url = written.outcome === 'done' ? written.value.url : release.url;
  return {
    wrote: written.outcome === 'done' ? 'published' : 'planned',
    published: { url, date, body: visible },
  };
}

async function withoutRelease(
  hidden: Unknown | undefined,
  gathered: Gathered,
  { deployments }: ModeInput['ports'],
): Promise<Partial<ModeResult>> {
  const left = await abandoned(undefined, gathered, deployments);
  return left ?? { stop: noDraft(gathered.tag, hidden, 'fail') };
}

/** Why the environment was taken away from this commit; undefined while it runs, while nothing is wrong, or unknown. */
async function leftBecause(
  sha: string,
  deployments: ModeInput['ports']['deployments'],
): Promise<string | undefined> {
  const [live, bad] = await Promise.all([deployments.live(), deployments.badness(sha)]);
  if (!live.known || !bad.known || live.value?.sha === sha) return undefined;
  return bad.value ?? undefined;
}

/** A release that was rolled back before it was published: nothing of it is published or sent any more. */
async function abandoned(
  standing: Standing | undefined,
  { range, tag }: Gathered,
  deployments: ModeInput['ports']['deployments'],
): Promise<Pick<ModeResult, 'withdrawn'> | undefined> {
  const why = await leftBecause(range.ends.to.sha, deployments);
  if (why === undefined) return undefined;
  const { release, body } = standing ?? {};
  return {
    withdrawn: {
      url: release?.url ?? '',
      why,
      body: body?.visible ?? `# ${tag}\n`,
      wasPublished: false,
    },
  };
}

/** A published release whose deployment turned out bad is marked and is no longer the latest; its text stays. */
async function withdraw(
  { release, body }: Standing,
  { range, tag }: Gathered,
  { deployments, releases }: ModeInput['ports'],
): Promise<Pick<ModeResult, 'wrote' | 'stop' | 'withdrawn'> | undefined> {
  const why = await leftBecause(range.ends.to.sha, deployments);
  if (why === undefined) return undefined;
  const written = await releases.withdraw(release.id);
  const stop = stopOf(written, `${tag} was rolled back, and could not be marked`);
  if (stop !== undefined) return { wrote: 'nothing', stop };
  const withdrawn = { url: release.url, why, body: body.visible, wasPublished: true };
  return { wrote: written.outcome === 'done' ? 'withdrawn' : 'planned', withdrawn };
}
