import { findEvidence } from '@release-actions/evidence';
import type { Evaluation } from '../decide.ts';
import { unpackRecord } from '../pack.ts';
import type { Sources } from '../ports.ts';
import { gateDigest } from '../ticket/evidence-comment.ts';
import { ownRecord } from '../ticket/live.ts';
import type { World } from '../world.ts';

/**
 * What the deployment that runs was decided by, from the gate's own proven evidence: judged again after it, a window is
 * closed and statuses that people signed for have changed. Undefined where nothing runs, or it can no longer be read.
 */
export async function decidedBefore(
  world: World,
  { evidence, originRules }: Sources,
): Promise<Evaluation | undefined> {
  const live = ownRecord(world);
  const digest = live === undefined ? undefined : (live.gateEvidence ?? gateDigest(world));
  if (digest === undefined) return undefined;
  const found = await findEvidence(digest, evidence, originRules);
  if (!found.known) return undefined;
  const { kind, detail } = found.value.statement.predicate;
  return kind === 'gate' ? unpackRecord(detail)?.evaluation : undefined;
}
