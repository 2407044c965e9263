import type { CustomRequirement } from '@release-actions/policy';
import type { Judgement } from '../finding.ts';
import type { World } from '../world.ts';

/** What a team's own requirement may look for; exactly one of them stands in each entry of the policy. */
export const customSources = [
  'check',
  'workflow',
  'file',
  'label',
  'http',
  'evidence',
] as const satisfies readonly (keyof CustomRequirement)[];
export type CustomSource = (typeof customSources)[number];

/** A source that can be looked at without code of the team's: one file each, and one line in the registry. */
export type CustomJudge<Source extends CustomSource> = (
  wanted: NonNullable<CustomRequirement[Source]>,
  world: World,
  owner: CustomRequirement['owner'],
) => Judgement;
