import type { LiveFact } from '../observations.ts';
import type { World } from '../world.ts';

/** Our newest deployment record of the environment, where it is of this release. */
export function liveRecord({ observations, subject }: World): LiveFact | undefined {
  const live = observations.live[subject.environment];
  return live?.known === true && live.value?.sha === subject.sha ? live.value : undefined;
}

/** Whether our newest deployment record of the environment is this release. */
export const isLive = (world: World): boolean => liveRecord(world) !== undefined;

/**
 * How far the release has come. `deploying`: the deploy step runs, or nobody knows how it ended; `failed`: it broke off
 * or turned out bad; `verified`: its monitor passed, or a person vouches for it.
 */
export type ReleasePhase = 'waiting' | 'deploying' | 'failed' | 'deployed' | 'verified';

export function phaseOf(world: World): ReleasePhase {
  const live = liveRecord(world);
  if (live === undefined) return 'waiting';
  if (live.bad !== null || live.phase === 'failed') return 'failed';
  if (live.phase !== 'deployed') return 'deploying';
  return live.verifiedBy === null ? 'deployed' : 'verified';
}
