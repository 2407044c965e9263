import type { CheckResult } from '../engine/outcome.ts';
import type { FlakyPolicies } from '../verdict.ts';
import type { Shard, ShardFacts } from '../plan/shard.ts';
import type { Served } from '../version/judge.ts';
import type { Readiness } from '../version/ready.ts';

export type Counts = {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly inconclusive: number;
  readonly skipped: number;
  readonly flaky: number;
  readonly critical: number;
  readonly criticalPassed: number;
};

/** The machine-readable findings of a smoke run. */
export type SmokeDetail = {
  readonly suites: readonly { readonly file: string; readonly digest: string }[];
  readonly baseUrl: string | null;
  readonly expectedVersion: string | null;
  /** The version that answered, where it was asked for. */
  readonly servedVersion: string | null;
  readonly readiness: Readiness | null;
  readonly served: { readonly before: Served | null; readonly after: Served | null };
  readonly counts: Counts;
  readonly checks: readonly CheckResult[];
  /** What a check was worth that passed only on a later attempt. */
  readonly flaky: FlakyPolicies;
  readonly shard: ShardFacts | null;
  /** Digest over the names and values of the variables that were passed; absent where there are none. */
  readonly variablesDigest?: string;
  /** Of a part that could not begin: which it is, and why. */
  readonly unread?: Shard & { readonly why: string };
};

export function countChecks(results: readonly CheckResult[]): Counts {
  const of = (outcome: CheckResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  const critical = results.filter(({ advisory, always }) => !advisory && !always);
  return {
    total: results.length,
    passed: of('pass'),
    failed: of('fail'),
    inconclusive: of('inconclusive'),
    skipped: of('skipped'),
    flaky: results.filter(({ flaky }) => flaky).length,
    critical: critical.length,
    criticalPassed: critical.filter(({ outcome }) => outcome === 'pass').length,
  };
}
