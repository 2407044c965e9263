import { count, shortSha } from '@release-actions/report';
import { claimed } from '../evidence.ts';
import { met, unknownJudgement, unmet } from '../finding.ts';
import type { Requirement } from '../requirement.ts';

type Critical = { readonly total: number; readonly passed: number };

/** Counts of critical checks, as smoke evidence states them; undefined where its detail was too large to carry. */
function criticalIn(detail: unknown): Critical | undefined {
  if (typeof detail !== 'object' || detail === null || !('counts' in detail)) return undefined;
  const { counts } = detail;
  if (typeof counts !== 'object' || counts === null) return undefined;
  if (!('critical' in counts) || !('criticalPassed' in counts)) return undefined;
  const { critical: total, criticalPassed: passed } = counts;
  return typeof total === 'number' && typeof passed === 'number' ? { total, passed } : undefined;
}

/** "Critical paths validated in staging": machine evidence about this very commit. */
export const smokeTests: Requirement = {
  title: 'Smoke tests',
  owner: 'qa',
  judge(world) {
    const { environment, within } = world.policy.requirements['smoke-tests'];
    const commit = shortSha(world.subject.sha);
    const claim = claimed(world, { kind: 'smoke', environment, outcomes: ['pass'], maxAgeMs: within.ms });
    const again = `deploy ${commit} to ${environment} and run the smoke tests there`;
    if (!claim.found) return claim.missing('qa', again);
    const { evidence, link, expiresAt } = claim;
    const critical = criticalIn(evidence.detail);
    if (critical?.total === 0) {
      return unknownJudgement('smoke-no-critical', `${evidence.headline}: none of the checks is critical`, {
        next: { text: 'mark the critical paths in the smoke suite, then run it again', who: 'qa' },
        evidence: [link],
      });
    }
    if (critical !== undefined && critical.passed < critical.total) {
      const reason = `${critical.passed} of ${critical.total} critical checks passed on ${environment} for ${commit}`;
      return unmet('smoke-critical-failed', reason, { next: { text: again, who: 'qa' }, evidence: [link] });
    }
    const paths = critical === undefined ? 'critical paths' : count(critical.passed, 'critical check');
    return met('smoke-passed', `${paths} passed on ${environment} for ${commit}`, {
      evidence: [link],
      asOf: evidence.finishedAt,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    });
  },
};
