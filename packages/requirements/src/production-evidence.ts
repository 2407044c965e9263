import type { EvidenceFact } from './observations.ts';
import type { World } from './world.ts';

type Facts = Pick<World, 'observations' | 'subject'>;

/** The newest proven evidence of a kind about this commit in the environment of the release. */
export const productionEvidence = (kind: string, world: Facts): EvidenceFact | undefined =>
  allEvidence(kind, world)[0];

/** All of it, the newest first. */
export function allEvidence(kind: string, { observations, subject }: Facts): EvidenceFact[] {
  const { evidence } = observations;
  if (!evidence.known) return [];
  return evidence.value
    .filter((item) => item.kind === kind && item.sha === subject.sha && item.refusal === null)
    .filter((item) => item.service === subject.service && item.environment === subject.environment)
    .sort((left, right) => Date.parse(right.finishedAt) - Date.parse(left.finishedAt));
}
