import type { Verdict } from '@release-actions/report';
import type { CheckResult } from './engine/outcome.ts';
import type { Served } from './version/judge.ts';
import type { Readiness } from './version/ready.ts';

export type FlakyPolicy = 'allow' | 'warn' | 'fail';
export type FlakyPolicies = { readonly critical: FlakyPolicy; readonly advisory: FlakyPolicy };

/** Why a run ended as it did; the codes are stable. */
export type SmokeReason =
  | 'cancelled'
  | 'not-ready'
  | 'served-version-old'
  | 'served-version-mixed'
  | 'checks-failed'
  | 'flaky'
  | 'no-checks'
  | 'all-skipped'
  | 'no-critical-checks'
  | 'checks-inconclusive'
  | 'checks-skipped'
  | 'served-version-unknown'
  | 'served-version-changed'
  | 'shards-incomplete'
  | 'policy-unknown'
  | 'suite-unknown';

export type Findings = {
  readonly results: readonly CheckResult[];
  readonly readiness: Readiness | undefined;
  /** Before and after the checks; undefined where the version was not asked for. */
  readonly before: Served | undefined;
  readonly after: Served | undefined;
  readonly flaky: FlakyPolicies;
  readonly cancelled: boolean;
};

const worthOf: Record<SmokeReason, Exclude<Verdict, 'pass'>> = {
  cancelled: 'inconclusive',
  'not-ready': 'fail',
  'served-version-old': 'fail',
  'served-version-mixed': 'fail',
  'checks-failed': 'fail',
  flaky: 'fail',
  'no-checks': 'inconclusive',
  'all-skipped': 'inconclusive',
  'no-critical-checks': 'inconclusive',
  'checks-inconclusive': 'inconclusive',
  'checks-skipped': 'inconclusive',
  'served-version-unknown': 'inconclusive',
  'served-version-changed': 'inconclusive',
  'shards-incomplete': 'inconclusive',
  'policy-unknown': 'inconclusive',
  'suite-unknown': 'inconclusive',
};

/**
 * The verdict and every reason for it, the deciding ones first. A cancelled run decides nothing; otherwise what
 * failed has failed, and only a run in which everything critical passed on a known version is a pass.
 */
export function judgeRun(findings: Findings): {
  readonly verdict: Verdict;
  readonly reasons: readonly SmokeReason[];
} {
  const version = versionReasons(findings);
  const kept = version.some((reason) => keepsFromChecking.has(reason));
  const reasons = kept ? version : [...version, ...checkReasons(findings)];
  if (findings.cancelled) return { verdict: 'inconclusive', reasons: ['cancelled', ...reasons] };
  const failing = reasons.filter((reason) => worthOf[reason] === 'fail');
  const others = reasons.filter((reason) => worthOf[reason] !== 'fail');
  if (failing.length > 0) return { verdict: 'fail', reasons: [...failing, ...others] };
  return { verdict: others.length > 0 ? 'inconclusive' : 'pass', reasons: others };
}

/** Then nothing was checked, which is no reason of its own. */
const keepsFromChecking: ReadonlySet<SmokeReason> = new Set([
  'not-ready',
  'served-version-old',
  'served-version-mixed',
]);

function versionReasons({ readiness, before, after }: Findings): SmokeReason[] {
  const notReady: SmokeReason[] = readiness?.ready === false ? ['not-ready'] : [];
  if (before === undefined) return notReady;
  if (before.verdict === 'old') return [...notReady, 'served-version-old'];
  if (before.verdict === 'mixed') return [...notReady, 'served-version-mixed'];
  if (before.verdict === 'unknown') return [...notReady, 'served-version-unknown'];
  if (after === undefined) return notReady;
  if (after.verdict === 'unknown') return [...notReady, 'served-version-unknown'];
  const changed = after.verdict !== 'all' || after.version !== before.version;
  return changed ? [...notReady, 'served-version-changed'] : notReady;
}

function checkReasons({ results, flaky }: Findings): SmokeReason[] {
  const checks = results.filter((result) => !result.always);
  if (results.length === 0) return ['no-checks'];
  if (checks.every(({ outcome }) => outcome === 'skipped')) return ['all-skipped'];
  const critical = checks.filter(({ advisory }) => !advisory);
  if (critical.length === 0) return ['no-critical-checks'];
  const has = (outcome: CheckResult['outcome']): boolean =>
    critical.some((result) => result.outcome === outcome);
  const strict = results.some(
    (result) => result.flaky && flaky[result.advisory ? 'advisory' : 'critical'] === 'fail',
  );
  return [
    ...(has('fail') ? (['checks-failed'] as const) : []),
    ...(strict ? (['flaky'] as const) : []),
    ...(has('inconclusive') ? (['checks-inconclusive'] as const) : []),
    ...(has('skipped') ? (['checks-skipped'] as const) : []),
  ];
}
