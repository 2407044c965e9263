import { byAge } from '@release-actions/deployments';
import type { DeploymentRecord, History } from '@release-actions/deployments';
import type { Severity } from './decide.ts';
import { incidentIssue } from './incident.ts';
import type { IncidentState, TimelineEntry } from './incident.ts';
import type { Plan } from './plan.ts';
import type { World } from './ports.ts';
import type { RollbackRequest } from './request.ts';
import { hasMutated, nameOf } from './version.ts';

export type IncidentRef = {
  readonly number: number;
  readonly url: string;
  /** True when this run opened it. */
  readonly created: boolean;
};

/** Times are shown in the zone of the environment's window, where there is one. */
export function zoneOf({ policy, target }: RollbackRequest): string {
  const [window] = policy.environments[target.environment]?.window?.allow ?? [];
  return window?.zone ?? 'UTC';
}

const deployedLine = (record: DeploymentRecord): TimelineEntry => ({
  at: record.createdAt,
  what: `${record.task === 'rollback' ? 'rolled back to' : 'deployed'} ${nameOf(record)} (deployment ${record.id})`,
});

/** What the records say about the suspect, oldest first. */
export function timelineOf(history: History, suspect: DeploymentRecord): readonly TimelineEntry[] {
  const before = history.records.find((record) => hasMutated(record) && byAge(record, suspect) < 0);
  const harms = suspect.statuses
    .filter(({ state }) => state === 'error' || state === 'failure')
    .map(({ createdAt, description }) => ({ at: createdAt, what: `${nameOf(suspect)}: ${description}` }));
  return [...(before === undefined ? [] : [deployedLine(before)]), deployedLine(suspect), ...harms];
}

type Ready = Extract<Plan, { kind: 'ready' }>;

/**
 * The incident of this suspect: the one that exists, or a new one. A rollback never waits for an incident that
 * cannot be opened; that is a warning.
 */
export async function ensureIncident(
  { step, incident, history }: Ready,
  request: RollbackRequest,
  severity: Severity,
  standing: IncidentState['standing'],
  world: World,
): Promise<{ readonly incident: IncidentRef | null; readonly warnings: readonly string[] }> {
  if (incident !== null) {
    return { incident: { number: incident.number, url: incident.url, created: false }, warnings: [] };
  }
  const begunWith = step.begun?.payload.freeze?.incident;
  if (begunWith !== undefined)
    return { incident: { number: begunWith, url: '', created: false }, warnings: [] };
  const { suspect, target: to } = step;
  const decided =
    standing === 'deciding'
      ? 'rollback proposed, a person is asked'
      : `rollback to ${nameOf(to)} started by ${request.actor} (run ${request.me.runId})`;
  const state: IncidentState = {
    ...{ target: request.target, policy: request.policy, suspect, to, severity, standing },
    ...{ reason: request.reason, securityRelated: request.securityRelated, zone: zoneOf(request) },
    timeline: [
      ...(history === null ? [] : timelineOf(history, suspect)),
      { at: world.now().toISOString(), what: decided },
    ],
    retrospective: null,
    number: null,
  };
  const opened = await world.issues.create(incidentIssue(state));
  if (opened.done) {
    return { incident: { number: opened.value.number, url: opened.value.url, created: true }, warnings: [] };
  }
  return { incident: null, warnings: [`The incident could not be opened: ${opened.message} ${opened.hint}`] };
}
