import type { Person } from '@release-actions/evidence';
import type { GitHub } from '@release-actions/github';
import { holdersOf, isProduction } from '@release-actions/policy';
import type { Policy } from '@release-actions/policy';
import { checkRunName, formatDateTime } from '@release-actions/report';
import type { Inline, Target } from '@release-actions/report';
import type { Acknowledgement } from '@release-actions/requirements/acknowledge';

const roles = ['release-manager', 'on-call'] as const;

/** What the summary says of acknowledging, and who has. */
export type Acknowledged = { readonly notes: readonly Inline[]; readonly people: readonly Person[] };

const nobody: Acknowledged = { notes: [], people: [] };

export type Checked = Target & { readonly sha: string; readonly release?: string };

/**
 * Who the guide wants to look at the verification of production: named in the summary. With `acknowledge: required`
 * both are asked for `/ack` on the release ticket, and the answers that came since the first result about this commit
 * are read by each later run of this action. One that is missing is shown and fails nothing.
 */
export async function acknowledgement(
  policy: Policy | undefined,
  checked: Checked,
  github: GitHub,
): Promise<Acknowledged> {
  if (
    policy === undefined ||
    policy.smoke.acknowledge === 'off' ||
    !isProduction(policy, checked.environment)
  )
    return nobody;
  if (policy.smoke.acknowledge === 'shown') {
    const [manager = '', onCall = ''] = roles.map((role) => named(policy, role, 'code'));
    return { notes: [['For ', manager, ' and ', onCall, ' to know.']], people: [] };
  }
  const answers = await readAnswers(policy, checked, github);
  return 'problem' in answers
    ? { notes: [waiting(policy, roles, null), answers.problem], people: [] }
    : told(policy, answers);
}

type Answers = { readonly ticket: TicketLink | null; readonly given: readonly Acknowledgement[] };
type TicketLink = { readonly number: number; readonly url: string };

/** What was said on the ticket since the first result, or why that is not known. */
async function readAnswers(
  policy: Policy,
  checked: Checked,
  github: GitHub,
): Promise<Answers | { readonly problem: Inline }> {
  const { acknowledgements, findTicket, openReleases, ticketLabel } =
    await import('@release-actions/requirements/acknowledge');
  const [checks, issues] = await Promise.all([
    github.checks.ofCommit(checked.sha, { origins: false, superseded: true }),
    github.issues.list({ labels: [ticketLabel], state: 'all' }),
  ]);
  const tickets = findTicket(issues, checked);
  if (!tickets.known) return { problem: unread(tickets.message, tickets.hint) };
  const byCommit = issues.known
    ? openReleases(issues.value, checked).find(({ subject }) => subject.sha === checked.sha)
    : undefined;
  const ticket =
    tickets.value.ticket ??
    (issues.known ? issues.value.find(({ number }) => number === byCommit?.ticket) : undefined) ??
    null;
  if (!checks.known) return { problem: unread(checks.message, checks.hint) };
  const name = checkRunName({ kind: 'smoke', ...checked });
  const results = checks.value
    .filter((check) => check.name === name && check.completedAt !== null)
    .map(({ completedAt }) => Date.parse(completedAt ?? ''));
  if (ticket === null || results.length === 0) return { ticket, given: [] };
  const comments = await github.issues.comments(ticket.number);
  if (!comments.known) return { problem: unread(comments.message, comments.hint) };
  const asked = roles.map((role) => ({ role, logins: holdersOf(policy, role).holders.people }));
  return { ticket, given: acknowledgements(comments.value, asked, new Date(Math.min(...results))) };
}

const unread = (message: string, hint: string): Inline =>
  `Whether it was acknowledged could not be read: ${message}${hint === '' ? '' : `. ${hint}`}`;

function told(policy: Policy, { ticket, given }: Answers): Acknowledged {
  const done = given.flatMap(({ role, by }) => (by === null ? [] : [{ role, ...by }]));
  const missing = roles.filter((role) => !done.some((one) => one.role === role));
  const said = done.map(({ role, login, at, url }): Inline => [
    `Acknowledged by ${role} `,
    { link: login, href: url },
    `, ${formatDateTime(new Date(at))}.`,
  ]);
  return {
    notes: missing.length === 0 ? said : [...said, waiting(policy, missing, ticket)],
    people: done.map(({ role, login, at }) => ({ login, role, act: 'ack', at })),
  };
}

function waiting(
  policy: Policy,
  missing: readonly (typeof roles)[number][],
  ticket: TicketLink | null,
): Inline {
  const [first = '', second] = missing.map((role) => named(policy, role, 'mention'));
  return [
    'Not acknowledged yet: ',
    first,
    ...(second === undefined ? [] : [' and ', second]),
    ', reply ',
    { code: '/ack' },
    ' on the release ticket',
    ...(ticket === null ? [] : [' ', { link: `#${ticket.number}`, href: ticket.url }]),
    '.',
  ];
}

/** A role and who holds it; only people who are asked for something are mentioned. */
function named(policy: Policy, role: (typeof roles)[number], how: 'mention' | 'code'): Inline {
  const { holders, fallback } = holdersOf(policy, role);
  const names = [...holders.people, ...holders.teams];
  const people = names.map((name, index): Inline[] => [
    index === 0 ? '' : ', ',
    how === 'mention' ? { mention: name } : { code: name },
  ]);
  return [role, fallback ? ' (unset, so the release-manager) ' : ' ', people];
}
