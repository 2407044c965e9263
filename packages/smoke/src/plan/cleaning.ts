import type { Check } from '../suite/suite.ts';
import { closures } from './needs.ts';
import type { Needs } from './needs.ts';
import type { Chain } from './planned.ts';

/**
 * What a check that cleans up waits for beside what it needs: every check that still uses what it takes away, and what
 * cleans up what was made with it, so that the last made is the first to go. As part of a chain it waits for members
 * only: what stands outside waits for the chain.
 */
export function cleaningWaits(
  checks: readonly Check[],
  needs: Needs,
  chains: ReadonlyMap<Check, Chain>,
): ReadonlyMap<Check, readonly string[]> {
  const cleaners = checks.filter(({ always }) => always === true);
  if (cleaners.length === 0) return new Map();
  const reach = closures(checks, needs);
  const reached = (check: Check): ReadonlySet<string> => reach.get(check.id) ?? new Set();
  return new Map(
    cleaners.map((cleaner) => {
      const own = new Set(needs.get(cleaner) ?? []);
      const users = checks.filter(
        (other) =>
          other !== cleaner &&
          !own.has(other.id) &&
          canWait(chains.get(cleaner), chains.get(other)) &&
          !reached(other).has(cleaner.id) &&
          (other.always === true
            ? isProperSubset(reached(cleaner), reached(other))
            : [...own].some((id) => reached(other).has(id))),
      );
      return [cleaner, users.map(({ id }) => id)];
    }),
  );
}

const canWait = (cleaner: Chain | undefined, other: Chain | undefined): boolean =>
  cleaner === undefined || cleaner.key === other?.key;

const isProperSubset = (small: ReadonlySet<string>, large: ReadonlySet<string>): boolean =>
  small.size < large.size && small.isSubsetOf(large);
