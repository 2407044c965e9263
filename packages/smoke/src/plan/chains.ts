import { suggestion } from '@release-actions/report';
import type { ConfigurationProblem } from '@release-actions/report';
import type { Check, Suite } from '../suite/suite.ts';
import type { Chain, PlannedCheck } from './planned.ts';

type Report = (check: Check, message: string) => void;

/**
 * The chain of each check that has one: the one that it names, and for what cleans up also the one that it cleans up
 * after, since a try that failed is cleaned up before the next.
 */
export function chainsOf(
  all: readonly { readonly suite: Suite; readonly check: Check }[],
  needsOf: ReadonlyMap<Check, readonly Check[]>,
  report: Report,
): ReadonlyMap<Check, Chain> {
  const chains = new Map<Check, Chain>();
  for (const { suite, check } of all) {
    if (check.chain === undefined) continue;
    const definition = suite.settings.chains?.[check.chain];
    const known = Object.keys(suite.settings.chains ?? {});
    if (definition === undefined) {
      const hint = suggestion(check.chain, known) || ' Declare it with "chains: { NAME: { retry: 2 } }"';
      report(check, `there is no chain "${check.chain}".${hint}`);
    } else
      chains.set(check, { name: check.chain, key: `chain ${check.chain} in ${suite.file}`, ...definition });
  }
  for (const { check } of all) {
    if (check.always !== true || check.chain !== undefined) continue;
    const needed = new Set(
      (needsOf.get(check) ?? []).flatMap((one) => chains.get(one) ?? []).map(({ key }) => key),
    );
    const found = (needsOf.get(check) ?? []).flatMap((one) => chains.get(one) ?? [])[0];
    if (needed.size > 1)
      report(check, 'cleans up after more than one chain: say which it belongs to with "chain"');
    else if (found !== undefined) chains.set(check, found);
  }
  return chains;
}

/** Chains that were declared and that no check is a member of. */
export const emptyChains = ({ settings, checks, positionOf }: Suite): ConfigurationProblem[] =>
  Object.keys(settings.chains ?? {})
    .filter((name) => !checks.some(({ chain }) => chain === name))
    .map((name) => ({
      position: positionOf(['chains', name]),
      path: `chains.${name}`,
      message: 'no check is a member of this chain',
    }));

/** A check, or a chain of them: what gets one turn in a run. */
export type Step = {
  readonly key: string;
  /** Keys of other steps. */
  readonly needs: readonly string[];
  readonly groups: readonly string[];
  readonly members: readonly PlannedCheck[];
  readonly chain?: Chain;
};

/** The steps of a plan, in the order of their first members. */
export function stepsOf(plan: readonly PlannedCheck[]): Step[] {
  const keyOf = ({ id, chain }: PlannedCheck): string => chain?.key ?? `check ${id}`;
  const keys = new Map(plan.map((planned) => [planned.id, keyOf(planned)]));
  return [...Map.groupBy(plan, keyOf)].map(([key, members]) => {
    const chain = members[0]?.chain;
    const needs = new Set(members.flatMap((member) => member.needs.flatMap((id) => keys.get(id) ?? [])));
    if (chain !== undefined) needs.delete(key);
    const groups = [...new Set(members.flatMap(({ check }) => check.group ?? []))];
    return { key, needs: [...needs], groups, members, ...(chain === undefined ? {} : { chain }) };
  });
}
