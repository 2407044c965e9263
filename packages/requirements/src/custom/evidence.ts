import { shortSha } from '@release-actions/report';
import { claimed } from '../evidence.ts';
import { met } from '../finding.ts';
import type { CustomJudge } from './custom.ts';

/** Proven evidence of a kind, about this commit and the environment under judgement. */
export const judgeEvidence: CustomJudge<'evidence'> = (kind, world, who) => {
  const { sha, environment } = world.subject;
  const claim = claimed(world, { kind, environment, outcomes: ['pass'] });
  if (!claim.found)
    return claim.missing(who, `run the step that makes ${kind} evidence for ${shortSha(sha)}`);
  const { evidence, link, expiresAt } = claim;
  return met('evidence-passed', `${kind}: ${evidence.headline}`, {
    evidence: [link],
    asOf: evidence.finishedAt,
    ...(expiresAt === undefined ? {} : { expiresAt }),
  });
};
