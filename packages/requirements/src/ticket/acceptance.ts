import type { Inline } from '@release-actions/report';
import type { World } from '../world.ts';
import { phaseOf } from './live.ts';
import { productionEvidence } from '../production-evidence.ts';

/** A deployment of this release that nobody vouches for, and that nothing speaks against: its monitor could not tell. */
export const awaitsAcceptance = (world: World): boolean =>
  phaseOf(world) === 'deployed' && productionEvidence('monitor', world)?.outcome === 'inconclusive';

/** Asks on-call to look, where only a person can tell. */
export function acceptanceRequest(world: World): Inline[] {
  const monitor = productionEvidence('monitor', world);
  if (!awaitsAcceptance(world) || monitor === undefined) return [];
  const { people } = world.observations;
  const onCall = people['on-call'].known ? people['on-call'].value.members : [];
  return [
    [
      'Monitor (on-call):',
      ...onCall.flatMap((login): Inline[] => [' ', { mention: login }]),
      ' ',
      { link: monitor.headline, href: monitor.producer.url },
      '; accept it with ',
      { code: '/verify <reason>' },
      ', or roll back',
    ],
  ];
}
