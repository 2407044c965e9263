import type { Policy } from '@release-actions/policy';
import { toMarkdown, type Block, type Inline, type Role, withCode } from '@release-actions/report';
import { formatCode } from '../approval/approval.ts';
import type { ModeResult } from '../modes/mode.ts';
import { missingOf, openFields } from '../modes/state.ts';

/** First line of the one comment on the ticket that shows how the notes stand. */
export const commentMarker = (tag: string): string =>
  `<!-- release-actions:v1 notes ${tag.replaceAll('--', '-')} -->`;

/** How the notes stand, for the people who have to do something about them. */
export function approvalComment(result: ModeResult, { notes }: Policy, members: Mentions): string {
  const { gathered, standing, approvals, stop, published } = result;
  if (standing === undefined) return '';
  const missing = missingOf(standing.fields);
  const complete = missing.length === 0;
  const told = complete ? 'Every field is filled or says "none". ' : `${openFields(standing.fields)}. `;
  const draft: Inline =
    standing.release.url === '' ? '' : { link: 'Read and edit the draft', href: standing.release.url };
  const blocks: Block[] = [
    { heading: `Release notes of ${gathered.tag}`, level: 3 },
    { paragraph: [told, draft] },
  ];
  const open = approvals?.absent ?? notes.approvers;
  const given = (approvals?.given ?? []).map(({ login, role }) => `${login} as ${role}`).join(', ');
  if (published !== undefined) {
    return toMarkdown([
      { heading: `Release notes of ${gathered.tag}`, level: 3 },
      { paragraph: [{ link: 'Published', href: published.url }, `, approved by ${given}.`] },
    ]);
  }
  if (!complete) {
    const rows = missing.map(({ label, owner, source }) => [label, owner, withCode(source)]);
    blocks.push({ table: { columns: ['Open field', 'Owner', 'Why'], rows } });
  } else if (open.length > 0) {
    blocks.push({ paragraph: 'Asked to approve exactly this text, each in a new comment of their own:' });
    blocks.push({ list: open.map((role) => requestLine(role, members[role] ?? [], standing.code)) });
  } else {
    blocks.push({ paragraph: `Approved by ${given}. An edit of the draft voids this.` });
  }
  if (stop !== undefined && stop.reason !== 'fields-missing' && stop.reason !== 'not-approved') {
    blocks.push({ paragraph: withCode(`${stop.why} ${stop.next}`) });
  }
  return toMarkdown(blocks);
}

/** Logins to mention, by role. */
export type Mentions = Readonly<Partial<Record<Role, readonly string[]>>>;

/** The gate asks for its answers in the same form, so that people read one. */
function requestLine(role: Role, members: readonly string[], code: string): Inline {
  const mentions = members.flatMap((login): Inline[] => [' ', { mention: login }]);
  return [`Release notes (${role}):`, ...mentions, ' ', { code: `/sign release-notes ${formatCode(code)}` }];
}
