import type { EvidenceFact } from './observations.ts';
import type { World } from './world.ts';

/** The newest proven evidence of a kind about this commit in the environment of the release. */
export function productionEvidence(kind: string, { observations, subject }: World): EvidenceFact | undefined {
  const { evidence } = observations;
  if (!evidence.known) return undefined;
  return evidence.value
    .filter((item) => item.kind === kind && item.sha === subject.sha && item.refusal === null)
    .filter((item) => item.service === subject.service && item.environment === subject.environment)
    .sort((left, right) => Date.parse(right.finishedAt) - Date.parse(left.finishedAt))[0];
}
