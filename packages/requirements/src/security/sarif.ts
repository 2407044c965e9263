import { count, shortSha } from '@release-actions/report';
import { claimed } from '../evidence.ts';
import { type Judgement, met, unknownJudgement, unmet } from '../finding.ts';
import type { World } from '../world.ts';
import { severityRank } from './alerts.ts';

const owner = 'security-lead';
const thresholds = ['low', 'medium', 'high', 'critical'] as const;
const mostNamed = 5;

type Result = { readonly rule: string; readonly severity: string | null; readonly isOld: boolean };
type Log = {
  readonly tools: readonly string[];
  readonly failed: readonly string[];
  readonly results: Result[];
};

/**
 * What a scanner found, as SARIF 2.1.0 in the evidence's detail. Evidence without a run proves that nobody looked; a
 * result at or above the policy's threshold blocks, whatever the step that made the evidence says of itself.
 */
export function judgeSarif(kind: string, world: World): Judgement {
  const commit = shortSha(world.subject.sha);
  const again = `run the step that makes "${kind}" evidence for ${commit}`;
  const claim = claimed(world, { kind, environment: world.subject.environment, outcomes: ['pass'] });
  if (!claim.found) return claim.missing(owner, again);
  const { evidence: found, link, expiresAt } = claim;
  const more = { evidence: [link], next: { text: again, who: owner } } as const;
  const log = readLog(found.detail);
  if (log === undefined)
    return unknownJudgement('sarif-unreadable', `${kind} evidence of ${commit} holds no SARIF runs`, more);
  if (log.failed.length > 0)
    return unknownJudgement(
      'sarif-incomplete',
      `${log.failed.join(', ')} did not end successfully on ${commit}`,
      more,
    );
  const { threshold, baseline } = world.policy.security;
  const least = thresholds.indexOf(threshold);
  const counted = log.results.filter(
    ({ severity, isOld }) => severityRank(severity) >= least && (baseline === 'all' || !isOld),
  );
  const tools = log.tools.join(', ');
  if (counted.length > 0) {
    const named = counted
      .slice(0, mostNamed)
      .map(({ rule, severity }) => `${rule} (${severity ?? 'severity not stated'})`);
    const rest = counted.length > mostNamed ? ` and ${counted.length - mostNamed} more` : '';
    const reason = `${tools}: ${count(counted.length, 'result')} of ${threshold} or above on ${commit}: ${named.join(', ')}${rest}`;
    return unmet('sarif-results', reason, {
      ...more,
      next: { text: `mend ${counted[0]?.rule ?? 'it'}, then ${again}`, who: owner },
    });
  }
  return met('sarif-clean', `${tools}: no result of ${threshold} or above on ${commit}`, {
    evidence: [link],
    asOf: found.finishedAt,
    ...(expiresAt === undefined ? {} : { expiresAt }),
  });
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
const objectsIn = (value: unknown): Json[] | undefined =>
  Array.isArray(value) && value.every(isObject) ? value : undefined;
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((current, key) => (isObject(current) ? current[key] : undefined), value);

function readLog(detail: unknown): Log | undefined {
  const runs = objectsIn(at(detail, 'runs'));
  if (runs === undefined || runs.length === 0) return undefined;
  const results: Result[] = [];
  for (const run of runs) {
    const found = objectsIn(run['results']);
    // A run without results is one in which nothing was looked for; a list that was too large is no list.
    if (found === undefined) return undefined;
    results.push(...found.map((result) => resultOf(result, run)).filter((result) => result !== undefined));
  }
  const nameOf = (run: Json): string => textOr(at(run, 'tool', 'driver', 'name'), 'a tool without a name');
  const hasFailed = (run: Json): boolean =>
    (objectsIn(run['invocations']) ?? []).some(({ executionSuccessful }) => executionSuccessful === false);
  return { tools: runs.map(nameOf), failed: runs.filter(hasFailed).map(nameOf), results };
}

/** Undefined for what is no finding: a passed check, or one that is gone since the baseline. */
function resultOf(result: Json, run: Json): Result | undefined {
  const { kind, baselineState, ruleId, ruleIndex, level } = result;
  if ((typeof kind === 'string' && kind !== 'fail') || baselineState === 'absent') return undefined;
  const rules = objectsIn(at(run, 'tool', 'driver', 'rules')) ?? [];
  const rule = typeof ruleIndex === 'number' ? rules[ruleIndex] : rules.find(({ id }) => id === ruleId);
  const score = Number(at(rule, 'properties', 'security-severity') ?? Number.NaN);
  const stated = level ?? at(rule, 'defaultConfiguration', 'level') ?? 'warning';
  return {
    rule: textOr(ruleId ?? rule?.['id'], 'a rule without a name'),
    severity: Number.isNaN(score) ? (typeof stated === 'string' ? stated : null) : wordOf(score),
    isOld: baselineState === 'unchanged',
  };
}

/** GitHub's own division of CVSS scores. */
function wordOf(score: number): string {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}
