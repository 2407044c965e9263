import type { PlannedCheck } from '../plan/planned.ts';
import { hasFlakyTests } from './outcome.ts';
import type { Attempt, CheckResult } from './outcome.ts';
import type { RetryQuestion } from './retry.ts';
import { schedule } from './schedule.ts';

/** What trying a chain needs of the run that it is part of. */
export type ChainRun = {
  /** Forgets what the members have captured: nothing of one try reaches the next. */
  readonly forget: () => void;
  /** Runs one member, or skips it where one that it needs has not passed in this try. Never rejects. */
  readonly run: (member: PlannedCheck, number: number) => Promise<CheckResult>;
  /** Waits before the next try; false where there is to be none. */
  readonly waitBefore: (failed: FailedTry, tries: number) => Promise<boolean>;
};

/** What made a try fail. */
export type FailedTry = Pick<RetryQuestion, 'outcome'> & {
  /** Where the first of the failed members was sent. */
  readonly host: string;
};

/**
 * Runs the members of a chain one after the other, and all of them again from the first on while a try fails in a
 * way that another may mend. What cleans up is part of each try: when it fails there is none after it.
 */
export async function tryChain(members: readonly PlannedCheck[], chain: ChainRun): Promise<CheckResult[]> {
  const own = new Set(members.map(({ id }) => id));
  const turns = members.map((member) => ({
    key: member.id,
    needs: member.needs.filter((id) => own.has(id)),
    groups: [],
    member,
  }));
  const tries: CheckResult[][] = [];
  for (;;) {
    chain.forget();
    const results = new Map<string, CheckResult>();
    await schedule(turns, 1, async ({ member }) => {
      results.set(member.id, await chain.run(member, tries.length + 1));
    });
    tries.push(members.flatMap(({ id }) => results.get(id) ?? []));
    const failed = failedTry(tries.at(-1) ?? []);
    if (failed === undefined || !(await chain.waitBefore(failed, tries.length))) break;
  }
  return members.map(({ id }) => joined(tries.flatMap((results) => results.filter((one) => one.id === id))));
}

/** Why a try failed, or undefined where it passed, or where what it made may still be there. */
function failedTry(results: readonly CheckResult[]): FailedTry | undefined {
  if (results.some(leftSomething)) return undefined;
  const failed = results.filter(
    ({ always, outcome }) => !always && outcome !== 'pass' && outcome !== 'skipped',
  );
  const [first] = failed;
  if (first === undefined) return undefined;
  const last = failed.flatMap(({ attempts }) => attempts.at(-1) ?? []);
  const retryAfterMs = Math.max(0, ...last.map((attempt) => attempt.retryAfterMs ?? 0));
  return {
    outcome: { failures: last.flatMap(({ failures }) => failures), facts: {}, retryAfterMs },
    host: first.attempts.at(-1)?.facts.remoteAddress ?? first.what,
  };
}

/** What was never made needs no cleaning up: then the value is missing that would name it. */
const leftSomething = ({ always, outcome, attempts }: CheckResult): boolean =>
  always &&
  outcome !== 'pass' &&
  !(attempts.at(-1)?.failures ?? []).every(({ class: one }) => one === 'missing-value');

/**
 * One result of all tries of a member, every attempt kept. A failure is undone by a pass only: a later try that did
 * not get to the member, or was cut short, does not.
 */
function joined(tries: readonly CheckResult[]): CheckResult {
  const last = tries.at(-1);
  if (last === undefined) throw new Error('a member of a chain has no result');
  const undecided = last.outcome === 'skipped' || last.outcome === 'inconclusive';
  const outcome = undecided && tries.some((one) => one.outcome === 'fail') ? 'fail' : last.outcome;
  const attempts = tries.flatMap((one) => one.attempts);
  const { skippedBecause, ...rest } = last;
  return {
    ...rest,
    outcome,
    flaky: outcome === 'pass' && (attempts.some(failedItself) || hasFlakyTests(attempts.at(-1))),
    attempts,
    durationMs: tries.reduce((sum, one) => sum + one.durationMs, 0),
    warnings: [...new Set(tries.flatMap((one) => one.warnings))],
    ...(outcome === 'skipped' && skippedBecause !== undefined ? { skippedBecause } : {}),
  };
}

const failedItself = ({ failures }: Attempt): boolean =>
  failures.some((failure) => failure.class !== 'missing-value');
