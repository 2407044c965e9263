import { decideApprovals, formatCode, type Approvals, type RoleMembers } from '../approval/approval.ts';
import type { Policy } from '@release-actions/policy';
import type { Role } from '@release-actions/report';
import type { Gathered } from '../gather.ts';
import type { People, Releases } from '../ports.ts';
import type { ModeInput } from './mode.ts';
import { blockOf } from './blocks.ts';
import type { Stop } from './refusal.ts';
import { fileStop, missingOf, openFields, type Standing } from './state.ts';

export type Checked = { readonly approvals: Approvals; readonly stop: Stop | undefined };

/** Whether this text, for this commit and previous release, is complete and approved by the roles that must. */
export async function checkApproval(
  policy: Policy,
  gathered: Gathered,
  standing: Standing,
  { people, releases }: Pick<ModeInput['ports'], 'people' | 'releases'>,
): Promise<Checked> {
  const { approvals, stop } = await readApprovals(policy, gathered, standing, people);
  return {
    approvals,
    stop:
      stop ??
      blockOf(gathered, policy.notes['zero-x']) ??
      staleStop(gathered, standing) ??
      (await tagStop(gathered, releases)) ??
      missingStop(standing) ??
      fileStop(standing) ??
      absentStop(approvals, standing, gathered),
  };
}

/** Whether a published text is the one that was approved for what it was published for. */
export async function checkPublished(
  policy: Policy,
  gathered: Gathered,
  standing: Standing,
  people: People,
): Promise<Checked> {
  const { approvals, stop } = await readApprovals(policy, gathered, standing, people);
  if (stop !== undefined) return { approvals, stop };
  const { tag, range } = gathered;
  const { origin } = standing.body;
  const isOther = origin !== undefined && origin.to.sha !== range.ends.to.sha;
  const absent = isOther ? undefined : absentStop(approvals, standing, gathered);
  if (!isOther && absent === undefined) return { approvals, stop: undefined };
  const what = isOther
    ? `for ${origin.to.sha.slice(0, 7)} and not for ${range.ends.to.sha.slice(0, 7)}.`
    : `with a text that is not the approved one. ${absent?.why ?? ''}`;
  return {
    approvals,
    stop: {
      outcome: 'fail',
      reason: 'published-otherwise',
      why: `${tag} is published already, ${what}`,
      next: 'The release-manager compares the published text with the approval; a published release is never changed here.',
    },
  };
}

/** GitHub publishes a release at its tag, wherever that is; notes of one commit are not published at another. */
export async function tagStop(
  { range: { ends }, tag }: Gathered,
  releases: Releases,
): Promise<Stop | undefined> {
  const tagged = await releases.tagged(tag);
  if (!tagged.known)
    return { outcome: 'inconclusive', reason: 'tag-unread', why: tagged.message, next: tagged.hint };
  if (tagged.value === null || tagged.value === ends.to.sha) return undefined;
  return {
    outcome: 'fail',
    reason: 'tag-elsewhere',
    why: `The tag ${tag} is on ${tagged.value.slice(0, 7)}, and these notes are about ${ends.to.sha.slice(0, 7)}.`,
    next: 'The release-manager gives this commit a tag of its own, or runs this for the tagged commit; a tag that people may have is not moved.',
  };
}

async function readApprovals(
  policy: Policy,
  gathered: Gathered,
  standing: Standing,
  people: People,
): Promise<Checked> {
  const { approvers, author } = policy.notes;
  const roles = [...new Set<Role>([...approvers, author])];
  const readings = await Promise.all(
    roles.map(async (role) => [role, await people.holdersOf(role)] as const),
  );
  const members: Partial<Record<Role, RoleMembers>> = {};
  for (const [role, reading] of readings) {
    if (reading.known) members[role] = reading.value;
    else
      return {
        approvals: nobody(approvers),
        stop: { outcome: 'inconclusive', reason: 'roles-unread', why: reading.message, next: reading.hint },
      };
  }
  const authors = members[author]?.fallback === false ? members[author].members : [];
  const approvals = decideApprovals(gathered.heard, standing.code, {
    approvers,
    members,
    authors,
    distinctPeople: policy.people.distinct,
  });
  return { approvals, stop: undefined };
}

const nobody = (approvers: readonly Role[]): Approvals => ({ given: [], absent: approvers, refused: [] });

const draftAgain =
  'Run notes-generator with `mode: draft` again; approvals of the old text do not cover the new one.';

function staleStop({ range: { ends }, tag }: Gathered, { body: { origin } }: Standing): Stop | undefined {
  if (origin === undefined) return undefined;
  if (origin.to.sha !== ends.to.sha) {
    const why = `The draft of ${tag} is about ${origin.to.sha.slice(0, 7)}, this release is ${ends.to.sha.slice(0, 7)}.`;
    return { outcome: 'fail', reason: 'draft-of-another-commit', why, next: draftAgain };
  }
  return previousStop(tag, ends.from, origin.from ?? undefined);
}

type End = { readonly name: string; readonly sha: string } | undefined;
const called = (end: End): string => (end === undefined ? 'nothing' : `${end.name} (${end.sha.slice(0, 7)})`);

/** The notes say what is new since a release; when another one stands before this, they say something else. */
function previousStop(tag: string, now: End, then: End): Stop | undefined {
  if (now?.sha === then?.sha) return undefined;
  const isMoved = now?.name === then?.name;
  return {
    outcome: 'fail',
    reason: isMoved ? 'previous-release-moved' : 'previous-release-changed',
    why: isMoved
      ? `The notes of ${tag} were drafted when ${called(then)} was the release before it; that tag was moved to ${now?.sha.slice(0, 7) ?? ''} since.`
      : `The notes of ${tag} say what is new since ${called(then)}; the release before it is ${called(now)} now.`,
    next: draftAgain,
  };
}

function missingStop({ fields }: Standing): Stop | undefined {
  const missing = missingOf(fields);
  const [first] = missing;
  if (first === undefined) return undefined;
  return {
    outcome: 'inconclusive',
    reason: 'fields-missing',
    why: `${openFields(fields)}: ${missing.map(({ label, owner }) => `${label} (${owner})`).join(', ')}.`,
    next:
      first.id === 'customer-impact'
        ? `Next: ${first.owner} ${first.source.includes('confirms') ? 'confirms it' : 'replies `/impact <text>` on the release ticket'}; why it is open stands below.`
        : `Next: ${first.owner} writes "${first.label}" in the draft, or "None." where there is nothing to say.`,
  };
}

function absentStop(
  { absent, refused }: Approvals,
  { code }: Standing,
  { ticket }: Gathered,
): Stop | undefined {
  if (absent.length === 0) return undefined;
  const last = refused.at(-1);
  const ignored = last === undefined ? '' : ` ${last.login}'s answer does not count: ${last.why}.`;
  const next =
    ticket === null
      ? 'Next: the release-manager opens the release ticket (requirements-gate, `mode: open`); it is signed there.'
      : `Next: ${absent.join(' and ')} reply on ticket #${ticket.number}, each with \`/sign release-notes ${formatCode(code)}\`.`;
  return {
    outcome: 'inconclusive',
    reason: 'not-approved',
    why: `Not approved yet by ${absent.join(' and ')}.${ignored}`,
    next,
  };
}
