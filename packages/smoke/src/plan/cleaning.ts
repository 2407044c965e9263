import type { Check } from '../suite/suite.ts';
import type { Chain } from './planned.ts';

type Needs = ReadonlyMap<Check, readonly string[]>;

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
  const reach = closures(checks, needs);
  const reached = (check: Check): ReadonlySet<string> => reach.get(check.id) ?? new Set();
  return new Map(
    checks
      .filter(({ always }) => always === true)
      .map((cleaner) => {
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

/** Everything that each check needs, directly or not. */
function closures(checks: readonly Check[], needs: Needs): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const known = new Map<string, Set<string>>();
  const reach = (id: string): Set<string> => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const all = new Set<string>();
    // Set before it is complete: a circle of needs is told elsewhere, and must end here.
    known.set(id, all);
    const check = byId.get(id);
    for (const need of check === undefined ? [] : (needs.get(check) ?? [])) {
      all.add(need);
      for (const further of reach(need)) all.add(further);
    }
    return all;
  };
  return new Map(checks.map(({ id }) => [id, reach(id)]));
}

const isProperSubset = (small: ReadonlySet<string>, large: ReadonlySet<string>): boolean =>
  small.size < large.size && small.isSubsetOf(large);
