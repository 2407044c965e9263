import { clipCharacters } from '@release-actions/report';
import { productionEvidence } from './production-evidence.ts';
import type { World } from './world.ts';

/** A deployment record carries it, and GitHub's payloads are not made for long texts. */
const longestCharacters = 2_000;

/**
 * How one goes back from this release, as its approved notes say: `standard`, or their own words. It goes into the
 * deployment record, from which a rollback reads it; undefined where no evidence of the notes says anything.
 */
export function rollbackProcedure(world: Pick<World, 'observations' | 'subject'>): string | undefined {
  const detail = productionEvidence('notes', world)?.detail;
  if (typeof detail !== 'object' || detail === null || !('rollback' in detail)) return undefined;
  const { rollback } = detail;
  return typeof rollback === 'string' && rollback !== ''
    ? clipCharacters(rollback, longestCharacters)
    : undefined;
}
