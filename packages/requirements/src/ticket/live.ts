import type { LiveFact } from '../observations.ts';
import type { World } from '../world.ts';

/** Our newest deployment record of the environment, where it is of this release. */
export function liveRecord({ observations, subject }: World): LiveFact | undefined {
  const live = observations.live[subject.environment];
  return live?.known === true && live.value?.sha === subject.sha ? live.value : undefined;
}

/** The release's own record: what runs, or what ran well until something newer came. */
export function ownRecord(world: World): LiveFact | undefined {
  const { superseded } = world.observations;
  const earlier = superseded?.known === true ? superseded.value : null;
  const ranWell = earlier !== null && earlier.verifiedBy !== null && earlier.bad === null;
  return liveRecord(world) ?? (ranWell ? earlier : undefined);
}

/** Whether something newer runs by now. */
export const isSuperseded = (world: World): boolean =>
  liveRecord(world) === undefined && ownRecord(world) !== undefined;

/** Whether this release reached its environment: what comes then is no decision any more. */
export const wasDeployed = (world: World): boolean => ownRecord(world) !== undefined;

/**
 * How far the release has come. `deploying`: the deploy step runs, or nobody knows how it ended; `failed`: it broke off
 * or turned out bad; `verified`: its monitor passed, or a person vouches for it.
 */
export type ReleasePhase = 'waiting' | 'deploying' | 'failed' | 'deployed' | 'verified';

export function phaseOf(world: World): ReleasePhase {
  const record = ownRecord(world);
  if (record === undefined) return 'waiting';
  if (record.bad !== null || record.phase === 'failed') return 'failed';
  if (record.phase !== 'deployed') return 'deploying';
  return record.verifiedBy === null ? 'deployed' : 'verified';
}
