import type { ConfigurationProblem } from '@release-actions/report';
import type { Check } from '../suite/suite.ts';
import { closures, problemOf } from './needs.ts';
import type { Needs } from './needs.ts';
import type { Chain } from './planned.ts';

/** Two commands that write one file at the same time could each take the other's result for their own. */
export function sharedResultFiles(
  checks: readonly Check[],
  needs: Needs,
  chains: ReadonlyMap<Check, Chain>,
): ConfigurationProblem[] {
  const writing = checks.filter(({ prepared }) => prepared.resultFile !== undefined);
  if (writing.length === 0) return [];
  const reach = closures(checks, needs);
  const areApart = (one: Check, other: Check): boolean =>
    (one.group !== undefined && one.group === other.group) ||
    (chains.has(one) && chains.get(one)?.key === chains.get(other)?.key) ||
    reach.get(one.id)?.has(other.id) === true ||
    reach.get(other.id)?.has(one.id) === true;
  const groups = Map.groupBy(writing, ({ prepared }) => prepared.resultFile ?? '');
  return [...groups].flatMap(([file, writers]) =>
    writers.flatMap((check, index) => {
      const other = writers.slice(0, index).find((one) => !areApart(one, check));
      const message =
        (check.rows?.length ?? 1) > 1 && check.group === undefined
          ? `runs once a row, and each run writes ${file}: give it a "group", so that they take turns`
          : other === undefined
            ? undefined
            : `writes ${file}, as ${other.id} does: name another file, or give both the same "group"`;
      return message === undefined ? [] : [problemOf(check, message)];
    }),
  );
}
