import type { Person } from '@release-actions/evidence';
import type { GitHub } from '@release-actions/github';
import { holdersOf, isProduction } from '@release-actions/policy';
import type { Policy } from '@release-actions/policy';
import { checkRunName, formatDateTime, withHint } from '@release-actions/report';
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
    ? { notes: [asked(policy), answers.problem], people: [] }
    : told(policy, answers);
}

type Answers = {
  readonly ticket: TicketLink | null;
  readonly given: readonly Acknowledgement[];
  /** Why it is not known of a role who holds it: a team that could not be read. */
  readonly unread: ReadonlyMap<Asked, Inline>;
};
type Asked = (typeof roles)[number];
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
  if (ticket === null || results.length === 0) return { ticket, given: [], unread: new Map() };
  const [comments, holders] = await Promise.all([
    github.issues.comments(ticket.number),
    Promise.all(roles.map((role) => holdersNow(policy, role, github))),
  ]);
  if (!comments.known) return { problem: unread(comments.message, comments.hint) };
  const given = acknowledgements(comments.value, holders, new Date(Math.min(...results)));
  return {
    ticket,
    given,
    unread: new Map(
      holders.flatMap(({ role, problem }) => (problem === undefined ? [] : [[role, problem] as const])),
    ),
  };
}

/**
 * Who may answer for a role now: people by name, and the members of its teams. Of a team that cannot be read the
 * people by name still count; that others may hold the role is the problem.
 */
async function holdersNow(
  policy: Policy,
  role: Asked,
  github: GitHub,
): Promise<{ readonly role: Asked; readonly logins: readonly string[]; readonly problem?: Inline }> {
  const { people, teams } = holdersOf(policy, role).holders;
  const readings = await Promise.all(teams.map((team) => github.directory.team(team)));
  const members = readings.flatMap((team) => (team.known ? team.value.members : []));
  const logins = [...people, ...members.filter(({ type }) => type === 'User').map(({ login }) => login)];
  const failed = readings.find((team) => !team.known);
  return failed === undefined ? { role, logins } : { role, logins, problem: teamUnread(role, failed) };
}

const teamUnread = (role: Asked, { message, hint }: { message: string; hint: string }): Inline =>
  `Whether ${role} has acknowledged is not known: ${withHint(message, hint)}`;

const unread = (message: string, hint: string): Inline =>
  `Whether it was acknowledged could not be read: ${withHint(message, hint)}`;

function told(policy: Policy, { ticket, given, unread: problems }: Answers): Acknowledged {
  const done = given.flatMap(({ role, by }) => (by === null ? [] : [{ role, ...by }]));
  const missing = roles.filter((role) => !done.some((one) => one.role === role));
  const said = done.map(({ role, login, at, url }): Inline => [
    `Acknowledged by ${role} `,
    { link: login, href: url },
    `, ${formatDateTime(new Date(at))}.`,
  ]);
  // What one team's members said is not known, so neither is that nobody has answered.
  const unknown = missing.flatMap((role) => problems.get(role) ?? []);
  return {
    notes: missing.length === 0 ? said : [...said, waiting(policy, missing, ticket), ...unknown],
    people: done.map(({ role, login, at }) => ({ login, role, act: 'ack', at })),
  };
}

function waiting(policy: Policy, missing: readonly Asked[], ticket: TicketLink | null): Inline {
  const who = together(policy, missing);
  if (ticket === null)
    return [
      'Not acknowledged: there is no release ticket on which ',
      who,
      ' could reply ',
      { code: '/ack' },
      '; the gate opens one with mode ',
      { code: 'open' },
      '.',
    ];
  const link = { link: `#${ticket.number}`, href: ticket.url };
  return ['Not acknowledged yet: ', who, ', reply ', { code: '/ack' }, ' on the release ticket ', link, '.'];
}

const asked = (policy: Policy): Inline => [
  together(policy, roles),
  ' are asked to reply ',
  { code: '/ack' },
  ' on the release ticket.',
];

function together(policy: Policy, wanted: readonly Asked[]): Inline {
  const [first = '', second] = wanted.map((role) => named(policy, role, 'mention'));
  return second === undefined ? first : [first, ' and ', second];
}

/** A role and who holds it; only people who are asked for something are mentioned. */
function named(policy: Policy, role: Asked, how: 'mention' | 'code'): Inline {
  const { holders, fallback } = holdersOf(policy, role);
  const names = [...holders.people, ...holders.teams];
  const people = names.map((name, index): Inline[] => [
    index === 0 ? '' : ', ',
    how === 'mention' ? { mention: name } : { code: name },
  ]);
  return [role, fallback ? ' (unset, so the release-manager) ' : ' ', people];
}
