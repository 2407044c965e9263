import { createHash } from 'node:crypto';
import { ConfigurationError, count } from '@release-actions/report';
import type { PlannedCheck } from './planned.ts';

/** Part `index` of `of` parts, counted from 1. */
export type Shard = { readonly index: number; readonly of: number };

/** `2/4`, or undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const [, index = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/u.exec(text.trim()) ?? []).map(Number);
  return index >= 1 && index <= of ? { index, of } : undefined;
}

export type Part = { readonly id: string; readonly place: number };

/** Which part of a plan a run has: enough to prove later that all parts together are the whole. */
export type ShardFacts = Shard & {
  /** Digest over the ids of the whole plan, in order. */
  readonly planDigest: string;
  /** Checks of the whole plan. */
  readonly planned: number;
  /** This part, each with its place in the plan. */
  readonly own: readonly Part[];
};

/**
 * The checks of one part. What must stay together does: checks that need each other, those of one chain, and checks of one group, which
 * otherwise could run at the same time on two machines. Every machine divides the same plan in the same way.
 */
export function takeShard(
  plan: readonly PlannedCheck[],
  shard: Shard,
): { readonly own: readonly PlannedCheck[]; readonly facts: ShardFacts } {
  const loads = Array.from({ length: shard.of }, () => 0);
  const mine = new Set<PlannedCheck>();
  for (const unit of units(plan)) {
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest] = (loads[lightest] ?? 0) + unit.length;
    if (lightest === shard.index - 1) for (const planned of unit) mine.add(planned);
  }
  const parts = plan.map(({ id }, place) => ({ id, place }));
  const own = plan.filter((planned) => mine.has(planned));
  const facts = {
    ...shard,
    planned: plan.length,
    planDigest: planDigest(plan.map(({ id }) => id)),
    own: parts.filter((_, place) => mine.has(plan[place] as PlannedCheck)),
  };
  return { own, facts };
}

/** The same; a part without checks is a mistake in the number of parts, thrown as a ConfigurationError. */
export function takeFilledShard(plan: readonly PlannedCheck[], shard: Shard): ReturnType<typeof takeShard> {
  const part = takeShard(plan, shard);
  if (part.own.length > 0 || plan.length === 0) return part;
  const most = count(units(plan).length, 'part');
  const message = `part ${shard.index}/${shard.of} has no checks: this plan divides into ${most} at most`;
  throw new ConfigurationError('the parts', [{ path: 'shard', message }]);
}

export const planDigest = (ids: readonly string[]): string =>
  `sha256:${createHash('sha256').update(JSON.stringify(ids)).digest('hex')}`;

/** Checks that must stay together, in the order of their first member. */
function units(plan: readonly PlannedCheck[]): PlannedCheck[][] {
  const leaders = new Map<string, string>();
  const leaderOf = (key: string): string => {
    const next = leaders.get(key);
    if (next === undefined || next === key) return key;
    const leader = leaderOf(next);
    leaders.set(key, leader);
    return leader;
  };
  const join = (left: string, right: string): void => void leaders.set(leaderOf(right), leaderOf(left));
  for (const { id, needs, check, chain } of plan) {
    for (const need of needs) join(`check ${id}`, `check ${need}`);
    if (chain !== undefined) join(`check ${id}`, chain.key);
    if (check.group !== undefined) join(`check ${id}`, `group ${check.group}`);
  }
  return [...Map.groupBy(plan, ({ id }) => leaderOf(`check ${id}`)).values()];
}
