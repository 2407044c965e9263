import { suggestion } from '@release-actions/report';
import type { ConfigurationProblem } from '@release-actions/report';
import type { Check } from '../suite/suite.ts';

/** A mistake in a check as a whole, at its name. */
export const problemOf = ({ id, position }: Check, message: string): ConfigurationProblem => ({
  position,
  path: `checks.${id}`,
  message,
});

export const unknownNeed = (id: string, names: Iterable<string>): string =>
  `needs "${id}", which no check is called.${suggestion(id, [...names])}`;

export const needsItself = (circle: readonly string[]): string => `needs itself: ${circle.join(' -> ')}`;

/**
 * What is wrong with the declared needs of these checks, where others could not be read: for a suite that has mistakes
 * already, so that all of them are told at once. `names` are those of all checks that are written.
 */
export function problemsOfNeeds(
  checks: readonly Check[],
  names: ReadonlySet<string>,
): readonly ConfigurationProblem[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const unknown = checks.flatMap((check) =>
    (check.needs ?? []).filter((id) => !names.has(id)).map((id) => problemOf(check, unknownNeed(id, names))),
  );
  const circles = cycles(checks.map(({ id, needs = [] }) => ({ id, needs }))).flatMap((circle) => {
    const check = byId.get(circle[0] ?? '');
    return check === undefined ? [] : [problemOf(check, needsItself(circle))];
  });
  return [...unknown, ...circles];
}

/** One path for each circle of needs. */
export function cycles(
  planned: readonly { readonly id: string; readonly needs: readonly string[] }[],
): string[][] {
  const needs = new Map(planned.map((one) => [one.id, one.needs]));
  const done = new Set<string>();
  const found: string[][] = [];
  const walk = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) found.push([...path.slice(path.indexOf(id)), id]);
    if (path.includes(id) || done.has(id)) return;
    for (const next of needs.get(id) ?? []) walk(next, [...path, id]);
    done.add(id);
  };
  for (const { id } of planned) if (needs.get(id)?.length !== 0) walk(id, []);
  return found;
}

export type Needs = ReadonlyMap<Check, readonly string[]>;

/** Everything that each check needs, directly or not. */
export function closures(checks: readonly Check[], needs: Needs): ReadonlyMap<string, ReadonlySet<string>> {
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
