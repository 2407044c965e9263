import { createHash } from 'node:crypto';
import type { Artifact, Repository, WorkflowRun } from '../state/types.ts';
import { type World, toInstant } from '../state/world.ts';

const defaultRetentionDays = 90;
const dayMs = 86_400_000;

/** An uploaded artifact; `content` is the ZIP as the runner's client would have made it. */
export function seedArtifact(
  world: World,
  repository: Repository,
  run: WorkflowRun,
  name: string,
  content: Buffer,
  retentionDays = defaultRetentionDays,
): Artifact {
  const artifact: Artifact = {
    id: world.nextId(),
    name,
    run,
    attempt: run.attempt,
    content,
    digest: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    createdAt: world.instant(),
    expiresAt: toInstant(new Date(world.now().getTime() + retentionDays * dayMs)),
    finalized: true,
  };
  repository.artifacts.push(artifact);
  return artifact;
}
