import { count, shortSha } from '@release-actions/report';
import { claimed } from '../evidence.ts';
import { met, unknownJudgement } from '../finding.ts';
import type { Requirement } from '../requirement.ts';

/** How many critical checks passed, as smoke evidence states it; undefined where it does not say. */
function criticalPassed(detail: unknown): number | undefined {
  if (typeof detail !== 'object' || detail === null || !('critical' in detail)) return undefined;
  const { critical } = detail;
  if (typeof critical !== 'object' || critical === null || !('passed' in critical)) return undefined;
  return typeof critical.passed === 'number' ? critical.passed : undefined;
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
    const passed = criticalPassed(evidence.detail);
    if (passed === 0) {
      return unknownJudgement('smoke-no-critical', `${evidence.headline}: none of the checks is critical`, {
        next: { text: 'mark the critical paths in the smoke suite, then run it again', who: 'qa' },
        evidence: [link],
      });
    }
    const paths = passed === undefined ? 'critical paths' : count(passed, 'critical check');
    return met('smoke-passed', `${paths} passed on ${environment} for ${commit}`, {
      evidence: [link],
      asOf: evidence.finishedAt,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    });
  },
};
