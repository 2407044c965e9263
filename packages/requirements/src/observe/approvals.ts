import { known, mapReading, type Reading } from '@release-actions/evidence';
import type { ApprovalFact } from '../observations.ts';
import type { Sources } from '../ports.ts';
import { isJudged, type Question } from './plan.ts';

/** Asked for only at the door of a deployment, and only where the policy counts the environment's reviewers. */
export async function readApprovals(
  question: Question,
  { github, now }: Sources,
): Promise<Reading<readonly ApprovalFact[]>> {
  const { run, policy } = question;
  const counts = policy.requirements['readiness-review']['environment-approval'];
  if (!counts || !run.deploying || !isJudged('readiness-review', question)) {
    const at = new Date(now()).toISOString();
    return known([], { endpoint: 'not asked', pages: 0, total: 0, at });
  }
  return mapReading(await github.runs.approvals(run.id), (all) =>
    all.flatMap(({ user: { login, type }, state, environments }) =>
      type !== 'User' || login === null ? [] : [{ login, state, environments }],
    ),
  );
}
