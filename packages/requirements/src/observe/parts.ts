import { mapReading, type Reading, unknown } from '@release-actions/evidence';
import type {
  AlertFact,
  AnalysisFact,
  CheckRunFact,
  RequiredCheckFact,
  StatusFact,
  WorkflowRunFact,
} from '../observations.ts';
import type { BranchRule, CodeScanningAlert, DependabotAlert, SecretScanningAlert } from '../ports.ts';

/** A part that nobody asked for: known to be unread, and therefore never mistaken for empty. */
export const unasked = (what: string): Reading<never> =>
  unknown({
    reason: 'incomplete',
    endpoint: what,
    message: `${what} was not read`,
    hint: 'Evaluate again; if it stays, this is a defect of the action.',
  });

/** Proven absence is a fact of its own. */
export const orAbsent = <T>(reading: Reading<T>, at: string): Reading<T | null> =>
  reading.known || reading.reason !== 'not-found'
    ? reading
    : { known: true, value: null, proof: { endpoint: reading.endpoint, pages: 1, total: 0, at } };

/** The checks that a branch's rules demand, from whichever ruleset. */
export function requiredChecksOf(
  rules: Reading<readonly BranchRule[]>,
): Reading<readonly RequiredCheckFact[]> {
  return mapReading(rules, (all) =>
    all
      .filter(({ type }) => type === 'required_status_checks')
      .flatMap(({ parameters }) => checksIn(parameters)),
  );
}

function checksIn(parameters: Readonly<Record<string, unknown>>): RequiredCheckFact[] {
  const list = parameters['required_status_checks'] ?? parameters['requiredStatusChecks'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { context, integration_id: snake, integrationId: camel } = entry as Record<string, unknown>;
    const app = snake ?? camel;
    return typeof context === 'string'
      ? [{ name: context, appId: typeof app === 'number' ? app : null }]
      : [];
  });
}

export const codeScanningFact = (alert: CodeScanningAlert): AlertFact => ({
  source: 'code-scanning',
  number: alert.number,
  state: alert.state,
  title: alert.description === '' ? alert.rule : alert.description,
  severity: alert.securitySeverity ?? alert.severity,
  createdAt: alert.createdAt,
  fixedAt: alert.fixedAt,
  tool: alert.tool,
  category: alert.category,
  dismissal: alert.dismissal,
  url: alert.url,
});

export const dependabotFact = (alert: DependabotAlert): AlertFact => ({
  source: 'dependabot',
  number: alert.number,
  state: alert.state,
  title: `${alert.package}: ${alert.summary}`,
  severity: alert.severity,
  createdAt: alert.createdAt,
  fixedAt: null,
  tool: null,
  category: null,
  dismissal: alert.dismissal,
  url: alert.url,
});

/** A leaked secret is always critical, whatever its kind. */
export const secretScanningFact = (alert: SecretScanningAlert): AlertFact => ({
  source: 'secret-scanning',
  number: alert.number,
  state: alert.state,
  title: alert.kind,
  severity: 'critical',
  createdAt: alert.createdAt,
  fixedAt: null,
  tool: null,
  category: null,
  // Whoever revokes a leaked secret mends it; every other resolution only sets it aside.
  dismissal: alert.resolution?.reason === 'revoked' ? null : alert.resolution,
  url: alert.url,
});

const pick = <T extends object, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<T, K>;

/** What decides about a check; what it says at length stays with GitHub, for a record would grow by it each time. */
export const checkFact = (check: CheckRunFact): CheckRunFact => ({
  ...pick(check, [
    'id',
    'name',
    'status',
    'conclusion',
    'startedAt',
    'completedAt',
    'url',
    'externalId',
    'suiteId',
  ]),
  app: check.app === null ? null : pick(check.app, ['id', 'slug']),
  origin:
    check.origin === null
      ? null
      : pick(check.origin, ['runId', 'attempt', 'workflowId', 'workflowName', 'workflowPath', 'event']),
});

export const statusFact = (status: StatusFact): StatusFact => ({
  ...pick(status, ['context', 'state', 'targetUrl', 'createdAt']),
  creator: status.creator === null ? null : pick(status.creator, ['login', 'type']),
});

export const workflowRunFact = (run: WorkflowRunFact): WorkflowRunFact =>
  pick(run, [
    'id',
    'attempt',
    'workflowId',
    'name',
    'path',
    'event',
    'status',
    'conclusion',
    'suiteId',
    'startedAt',
    'createdAt',
    'url',
  ]);

export const analysisFact = (analysis: AnalysisFact): AnalysisFact =>
  pick(analysis, ['id', 'tool', 'category', 'sha', 'createdAt', 'error', 'warning']);
