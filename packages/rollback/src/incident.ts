import type { DeploymentRecord } from '@release-actions/deployments';
import { holdersOf } from '@release-actions/policy';
import type { Policy } from '@release-actions/policy';
import { formatDateTime, shortSha } from '@release-actions/report';
import type { Document, Inline, Role, Target } from '@release-actions/report';
import type { Severity } from './decide.ts';
import { severities } from './decide.ts';
import type { Issue, NewIssue } from './ports.ts';
import { procedureBlocks } from './present/procedure.ts';
import { nameOf } from './version.ts';

const incidentLabel = 'incident';
const retrospectiveLabel = 'retrospective';

/** Names one incident: the deployment that is suspected. */
export const incidentKey = ({ service, environment, wave }: Target, suspect: number): string =>
  `${service}/${environment}/${wave}/${suspect}`;

export const markerOf = (kind: 'incident' | 'retrospective' | 'rollback', key: string): string =>
  `<!-- release-actions:v1 ${kind} ${key} -->`;

const firstLine = (body: string): string => body.split(/\r?\n/u, 1)[0]?.trim() ?? '';

/**
 * Our issue with this marker. Only issues of our own author count, since anybody can copy a marker; open ones come
 * before closed ones, then the lowest number wins and the others are duplicates.
 */
export function findMarked(
  issues: readonly Issue[],
  marker: string,
  isOurs: (author: Issue['author']) => boolean,
): { readonly issue: Issue; readonly duplicates: readonly Issue[] } | undefined {
  const [issue, ...rest] = issues
    .filter(({ body, author }) => firstLine(body) === marker && isOurs(author))
    .sort(
      (left, right) =>
        Number(left.state === 'closed') - Number(right.state === 'closed') || left.number - right.number,
    );
  return issue === undefined
    ? undefined
    : { issue, duplicates: rest.filter(({ state }) => state === 'open') };
}

/** The severity that an incident's labels state, such as `sev:2`. */
export const severityOfLabels = (labels: readonly string[]): Severity | undefined =>
  severities.find((severity) => labels.includes(labelOf(severity)));

const labelOf = (severity: Severity): string => `sev:${severity.slice(3)}`;

export type TimelineEntry = { readonly at: string; readonly what: Inline };

export type IncidentState = {
  readonly target: Target;
  readonly policy: Policy;
  readonly suspect: DeploymentRecord;
  /** Version that was returned to, once one was chosen. */
  readonly to: DeploymentRecord | null;
  readonly severity: Severity;
  readonly reason: string;
  readonly securityRelated: boolean;
  readonly standing: 'deciding' | 'rolling-back' | 'rolled-back' | 'confirmed' | 'failed';
  readonly timeline: readonly TimelineEntry[];
  /** What stays open, ticked as it is done. */
  readonly retrospective: {
    readonly dueAt: Date;
    readonly issue: { readonly number: number; readonly url: string } | null;
  } | null;
  readonly zone: string;
  /** Number of the incident; `null` while it is being opened. */
  readonly number: number | null;
};

const duties: readonly (readonly [Role, string])[] = [
  ['release-manager', 'coordinates'],
  ['project-manager', 'incident response, action items, retrospective'],
  ['on-call', 'assesses, confirms stability'],
  ['incident-response', 'responds'],
  ['technical-writer', 'incident documentation'],
];

function holders(policy: Policy, role: Role): Inline {
  const { holders: who, fallback } = holdersOf(policy, role);
  const names = [...who.people, ...who.teams];
  if (names.length === 0) return 'UNASSIGNED';
  const mentions = names.flatMap((name, at): Inline[] => [at === 0 ? '' : ', ', { mention: name }]);
  return fallback ? ['not set, so ', ...mentions] : mentions;
}

function roleRows({ policy, securityRelated }: IncidentState): Inline[][] {
  const security: readonly (readonly [Role, string])[] = securityRelated
    ? [['security-lead', 'security: leads, before anybody else']]
    : [];
  return [...security, ...duties].map(([role, duty]) => [role, duty, holders(policy, role)]);
}

function headline({ standing, suspect, to, target }: IncidentState): string {
  const [from, back] = [nameOf(suspect), to === null ? 'the last good version' : nameOf(to)];
  switch (standing) {
    case 'deciding':
      return `${target.environment} runs ${from}, which is suspected. Decide: roll back to ${back}, or fix forward.`;
    case 'rolling-back':
      return `${target.environment} is being rolled back from ${from} to ${back}.`;
    case 'rolled-back':
      return `${target.environment} runs ${back} again; it is watched until it has been stable long enough.`;
    case 'confirmed':
      return `${target.environment} runs ${back} again, confirmed stable.`;
    case 'failed':
      return `The rollback of ${target.environment} from ${from} to ${back} failed: look what runs.`;
  }
}

function actionItems({ standing, suspect, retrospective, zone }: IncidentState): Document {
  const due = retrospective === null ? '' : ` by ${formatDateTime(retrospective.dueAt, zone)}`;
  const issue = retrospective?.issue ?? null;
  const link: Inline = issue === null ? '' : [', ', { link: `#${issue.number}`, href: issue.url }];
  const settled = standing === 'confirmed';
  return [
    { heading: 'Action items', level: 3 },
    {
      tasks: [
        { done: settled, text: 'stability confirmed after the watch (on-call)' },
        { done: false, text: `root cause of ${nameOf(suspect)} triaged (project-manager)` },
        { done: false, text: 'incident documentation updated (technical-writer)' },
        { done: false, text: 'customers told, where they were hit (customer-success-manager)' },
        { done: false, text: [`blameless retrospective${due}`, link, ' (project-manager)'] },
      ],
    },
  ];
}

const inOrder = (timeline: readonly TimelineEntry[]): TimelineEntry[] =>
  [...timeline].sort((left, right) => Date.parse(left.at) - Date.parse(right.at));

/** The incident's body: a view of the records, rewritten as they grow and never read back. */
function incidentBody(state: IncidentState): Document {
  const { suspect, severity, reason, securityRelated, standing, timeline, zone, number } = state;
  const why = securityRelated
    ? 'Security-related: details are not written here. Ask the Security Lead.'
    : `Reason: ${reason === '' ? 'not given' : reason}.`;
  const answer: Document =
    standing === 'deciding'
      ? [
          {
            paragraph: [
              'Reply ',
              { code: '/rollback' },
              ' or ',
              { code: '/fix-forward <reason>' },
              ' (release-manager, product-manager, on-call).',
            ],
          },
        ]
      : [];
  return [
    { paragraph: { strong: headline(state) } },
    { paragraph: `${severity}. ${why}` },
    ...procedureBlocks(suspect),
    ...answer,
    {
      paragraph: [
        `Frozen: ${nameOf(suspect)} (${shortSha(suspect.sha)}) and what descends from it. A fix passes when one of its commits says `,
        { code: `Incident: ${number === null ? '#<this issue>' : `#${number}`}` },
        ' or ',
        { code: `Fixes ${number === null ? '#<this issue>' : `#${number}`}` },
        ', or reverts the bad commit. The freeze ends when such a fix is verified, or with ',
        { code: '/unfreeze <reason>' },
        ' by the release-manager.',
      ],
    },
    { heading: 'Roles', level: 3 },
    { table: { columns: ['Role', 'Does', 'Who'], rows: roleRows(state) } },
    { heading: 'Timeline', level: 3 },
    {
      table: {
        columns: ['When', 'What'],
        rows: inOrder(timeline).map(({ at, what }) => [formatDateTime(new Date(at), zone), what]),
      },
    },
    ...actionItems(state),
  ];
}

/** The incident as an issue. The first body line is its identity. */
export function incidentIssue(state: IncidentState): NewIssue {
  const { target, suspect, severity, securityRelated, policy } = state;
  const manager = holdersOf(policy, 'release-manager').holders.people;
  return {
    title: `[${severity}] ${target.environment}: ${target.service} ${nameOf(suspect)}`,
    marker: markerOf('incident', incidentKey(target, suspect.id)),
    body: incidentBody(state),
    labels: [incidentLabel, labelOf(severity), ...(securityRelated ? ['security'] : [])],
    assignees: manager.slice(0, 10),
  };
}

/** The blameless retrospective as an issue of its own, below the incident. */
export function retrospectiveIssue(
  state: IncidentState,
  incident: Pick<Issue, 'number' | 'url'>,
  dueAt: Date,
): NewIssue {
  const { target, suspect, zone } = state;
  const questions = [
    'What did we expect, and what happened?',
    'What made it possible that this reached customers?',
    'How was it noticed, and could that have been sooner?',
    'What went well in the rollback, what was luck?',
    'What do we change, who does it, by when?',
  ];
  return {
    title: `Retrospective: ${target.service} ${nameOf(suspect)} in ${target.environment}`,
    marker: markerOf('retrospective', incidentKey(target, suspect.id)),
    body: [
      {
        paragraph: [
          `Due ${formatDateTime(dueAt, zone)}, within 48 hours of the incident `,
          { link: `#${incident.number}`, href: incident.url },
          '. Project-manager invites, technical-writer records.',
        ],
      },
      { paragraph: 'Blameless: we look at what the situation made sensible, never at who.' },
      { heading: 'Questions', level: 3 },
      { list: questions },
      { heading: 'Action items', level: 3 },
      { tasks: [{ done: false, text: 'fill in: what, who, by when' }] },
    ],
    labels: [retrospectiveLabel],
    assignees: holdersOf(state.policy, 'project-manager').holders.people.slice(0, 10),
  };
}
