import type { World } from '../world.ts';

/** Whether our newest deployment record of the environment is this release. */
export function isLive({ observations, subject }: World): boolean {
  const live = observations.live[subject.environment];
  return live?.known === true && live.value?.sha === subject.sha;
}
