import { count, shortSha } from '@release-actions/report';
import { type Claim, claimed } from '../evidence.ts';
import { met, unknownJudgement, unmet } from '../finding.ts';
import type { EvidenceFact } from '../observations.ts';
import type { Requirement } from '../requirement.ts';
import type { World } from '../world.ts';

type Critical = { readonly total: number; readonly passed: number };

/** Counts of critical checks, as smoke evidence states them; undefined where it states none. */
function criticalIn(detail: unknown): Critical | undefined {
  if (typeof detail !== 'object' || detail === null || !('counts' in detail)) return undefined;
  const { counts } = detail;
  if (typeof counts !== 'object' || counts === null) return undefined;
  if (!('critical' in counts) || !('criticalPassed' in counts)) return undefined;
  const { critical: total, criticalPassed: passed } = counts;
  const areCounts = Number.isInteger(total) && Number.isInteger(passed);
  return areCounts ? { total: Number(total), passed: Number(passed) } : undefined;
}

/** A run that was divided over machines: each part saw its own checks, only the merge saw all. */
function partOf({ detail }: EvidenceFact): string | undefined {
  if (typeof detail !== 'object' || detail === null || !('shard' in detail) || detail.shard === null)
    return undefined;
  return 'it is of one part of a divided run; the merge of all parts is what counts';
}

/** The newest proven smoke evidence of the whole suite in an environment, for exactly this commit. */
export function smokeClaim(world: World, environment: string): Claim {
  const { within } = world.policy.requirements['smoke-tests'];
  const fresh = { outcomes: ['pass'], maxAgeMs: within.ms, shortOf: partOf };
  return claimed(world, { kind: 'smoke', environment, ...fresh });
}

/** "Critical paths validated in staging": machine evidence about this very commit. */
export const smokeTests: Requirement = {
  title: 'Smoke tests',
  owner: 'qa',
  judge(world) {
    const { environment } = world.policy.requirements['smoke-tests'];
    const commit = shortSha(world.subject.sha);
    const claim = smokeClaim(world, environment);
    const again = `deploy ${commit} to ${environment} and run the smoke tests there`;
    if (!claim.found) return claim.missing('qa', again);
    const { evidence, link, expiresAt } = claim;
    const critical = criticalIn(evidence.detail);
    if (critical === undefined) {
      return unknownJudgement(
        'smoke-counts-unknown',
        `${evidence.headline}: the evidence does not say how many critical checks there were and passed`,
        {
          next: { text: `run the smoke tests again with smoke-test-runner on ${environment}`, who: 'qa' },
          evidence: [link],
        },
      );
    }
    if (critical.total === 0) {
      return unknownJudgement('smoke-no-critical', `${evidence.headline}: none of the checks is critical`, {
        next: { text: 'mark the critical paths in the smoke suite, then run it again', who: 'qa' },
        evidence: [link],
      });
    }
    if (critical.passed < critical.total) {
      const reason = `${critical.passed} of ${critical.total} critical checks passed on ${environment} for ${commit}`;
      return unmet('smoke-critical-failed', reason, { next: { text: again, who: 'qa' }, evidence: [link] });
    }
    return met(
      'smoke-passed',
      `${count(critical.passed, 'critical check')} passed on ${environment} for ${commit}`,
      {
        evidence: [link],
        asOf: evidence.finishedAt,
        ...(expiresAt === undefined ? {} : { expiresAt }),
      },
    );
  },
};
