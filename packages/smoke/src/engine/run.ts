import type { Redactor } from '@release-actions/report';
import { excerptOf } from '../expect/excerpt.ts';
import { stepsOf } from '../plan/chains.ts';
import type { Step } from '../plan/chains.ts';
import type { Chain, PlannedCheck } from '../plan/planned.ts';
import type { SmokePorts } from '../ports.ts';
import type { AttemptContext, Prepared } from '../kinds/kind.ts';
import { MissingValue } from '../template.ts';
import type { Scope } from '../template.ts';
import { withHeaders } from '../setup.ts';
import type { Setting } from '../setup.ts';
import { tryChain } from './chain.ts';
import type { FailedTry } from './chain.ts';
import { hasFlakyTests, outcomeOf } from './outcome.ts';
import type { Attempt, AttemptOutcome, CheckResult, Failure } from './outcome.ts';
import { RetryBudget, waitBeforeRetryMs } from './retry.ts';
import { schedule } from './schedule.ts';
import { maskSecrets } from './secrets.ts';

export type RunOptions = {
  readonly plan: readonly PlannedCheck[];
  readonly ports: SmokePorts;
  /** Settings, variables and secrets; a check's row and captures stand before the latter. */
  readonly settingFor: (planned: PlannedCheck) => Setting;
  readonly redactor: Redactor;
  readonly concurrency: number;
  /** The run's deadline, as it is told. */
  readonly deadlineMs: number;
  /** What is left of it when the checks begin. */
  readonly leftMs: number;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  readonly onResult?: (result: CheckResult) => void;
};

type Tried = { readonly attempt: Attempt; readonly outcome: AttemptOutcome };

/** What cleaning up may still take after the run's deadline or a cancellation. */
const teardownMs = 4000;
const retriesPerHost = 50;

/** Runs every check of the plan; the results stand in its order. */
export async function runChecks(options: RunOptions): Promise<CheckResult[]> {
  const run = new Run(options);
  return await run.all();
}

class Run {
  readonly #options: RunOptions;
  readonly #startedMs: number;
  readonly #captured = { suites: new Map<string, unknown>(), floor: new Map<string, unknown>() };
  readonly #results = new Map<string, CheckResult>();
  readonly #budget = new RetryBudget(retriesPerHost);
  /** Aborted when what cleans up has had its own time after a cancellation. */
  readonly #cleanedUp = new AbortController();
  readonly #ended = new AbortController();
  #stoppedMs: number | undefined;

  constructor(options: RunOptions) {
    this.#options = options;
    this.#startedMs = options.ports.clock.monotonicMs();
  }

  async all(): Promise<CheckResult[]> {
    const { signal } = this.#options;
    const limit = (): void => void this.#limitCleaningUp();
    signal.addEventListener('abort', limit, { once: true });
    try {
      return await this.#schedule();
    } finally {
      signal.removeEventListener('abort', limit);
      this.#ended.abort();
    }
  }

  async #limitCleaningUp(): Promise<void> {
    await this.#options.ports.clock.sleep(teardownMs, this.#ended.signal);
    this.#cleanedUp.abort();
  }

  async #schedule(): Promise<CheckResult[]> {
    const { plan, concurrency, onResult } = this.#options;
    await schedule(stepsOf(plan), concurrency, async (step) => {
      for (const result of await this.#step(step)) {
        this.#results.set(result.id, result);
        onResult?.(result);
      }
    });
    return plan.flatMap(({ id }) => this.#results.get(id) ?? []);
  }

  async #step({ members, chain }: Step): Promise<CheckResult[]> {
    if (chain === undefined) return await Promise.all(members.map((member) => this.#turn(member)));
    return await tryChain(members, {
      forget: () => {
        for (const { suite, check } of members)
          for (const name of check.prepared.captures.keys()) this.#captured[suite.space].delete(name);
      },
      run: async (member, number) => {
        const result = await this.#turn(member, number);
        this.#results.set(member.id, result);
        return result;
      },
      waitBefore: (failed, tries) => this.#waitBeforeTry(chain, failed, tries),
    });
  }

  /** Waits before a chain's next try; false where it is not to have one. */
  async #waitBeforeTry({ retry }: Chain, { outcome, host }: FailedTry, tries: number): Promise<boolean> {
    const { ports, signal } = this.#options;
    const random = ports.random();
    const waitMs = waitBeforeRetryMs({ retry, idempotent: false, attempts: tries, outcome, random });
    if (waitMs === undefined || waitMs >= this.#leftOfRunMs() || !this.#budget.take(host)) return false;
    await ports.clock.sleep(waitMs, signal);
    return !signal.aborted && this.#leftOfRunMs() > 0;
  }

  /** Runs a check when its turn has come, or skips it. What it needs has a result by then. Never rejects. */
  async #turn(planned: PlannedCheck, tryNumber?: number): Promise<CheckResult> {
    const unmet = planned.needs.find((id) => this.#results.get(id)?.outcome !== 'pass');
    if (unmet !== undefined && planned.check.always !== true)
      return this.#skipped(planned, `needs ${unmet}, which did not pass`);
    try {
      return await this.#check(planned, tryNumber);
    } catch (error) {
      return this.#finished(planned, [{ ...this.#notRun(), failures: [bug(error)] }], []);
    }
  }

  /** What is left for a check: cleaning up gets its own time once the run is over. */
  #leftMs(planned: PlannedCheck): number {
    const { clock } = this.#options.ports;
    const left = this.#leftOfRunMs();
    if (!this.#options.signal.aborted && left > 0) return left;
    this.#stoppedMs ??= clock.monotonicMs();
    return planned.check.always === true ? teardownMs - (clock.monotonicMs() - this.#stoppedMs) : 0;
  }

  #leftOfRunMs(): number {
    return this.#options.leftMs - (this.#options.ports.clock.monotonicMs() - this.#startedMs);
  }

  async #check(planned: PlannedCheck, tryNumber?: number): Promise<CheckResult> {
    const attempts: Attempt[] = [];
    const warnings: string[] = [];
    const own = tryNumber === undefined ? {} : { try: tryNumber };
    for (;;) {
      const leftMs = this.#leftMs(planned);
      if (leftMs <= 0) return this.#finished(planned, [...attempts, { ...this.#notRun(), ...own }], warnings);
      const tried = await this.#attempt(planned, Math.min(planned.timeoutMs, leftMs), own);
      const { attempt, outcome } = leftMs < planned.timeoutMs ? this.#cutShort(planned, tried) : tried;
      attempts.push(attempt);
      warnings.push(...(outcome.warnings ?? []));
      if (outcome.failures.length === 0)
        for (const [name, value] of outcome.captures ?? [])
          this.#captured[planned.suite.space].set(name, value);
      const waitMs = this.#waitMs(planned, attempts.length, outcome);
      if (waitMs === undefined || waitMs >= this.#leftMs(planned))
        return this.#finished(planned, attempts, warnings);
      await this.#options.ports.clock.sleep(waitMs, this.#options.signal);
    }
  }

  /** An attempt that the run's own deadline ended says nothing of the other side. */
  #cutShort(planned: PlannedCheck, tried: Tried): Tried {
    if (this.#leftMs(planned) > 0) return tried;
    const failures = tried.attempt.failures.map((failure): Failure =>
      failure.class === 'timeout'
        ? { class: 'run-deadline', message: `${this.#deadlineWasOver()} before there was an answer` }
        : failure,
    );
    return { attempt: { ...tried.attempt, failures }, outcome: { ...tried.outcome, failures } };
  }

  #deadlineWasOver(): string {
    return `the run's deadline of ${this.#options.deadlineMs} ms was over`;
  }

  #waitMs(planned: PlannedCheck, attempts: number, outcome: AttemptOutcome): number | undefined {
    if (outcome.failures.length === 0) return undefined;
    const { retry, check } = planned;
    const random = this.#options.ports.random();
    const waitMs = waitBeforeRetryMs({
      retry,
      idempotent: check.prepared.idempotent,
      attempts,
      outcome,
      random,
    });
    const host = outcome.facts.remoteAddress ?? check.prepared.what;
    return waitMs !== undefined && this.#budget.take(host) ? waitMs : undefined;
  }

  async #attempt(planned: PlannedCheck, timeoutMs: number, chained: Pick<Attempt, 'try'>): Promise<Tried> {
    const { ports, settingFor, signal, redactor } = this.#options;
    const { settings, scope } = settingFor(planned);
    const { clock } = ports;
    const startedAt = clock.now().toISOString();
    const startedMs = clock.monotonicMs();
    const own = planned.check.always === true ? this.#cleanedUp.signal : signal;
    const context = {
      ports,
      timeoutMs: Math.ceil(timeoutMs),
      phases: planned.phases,
      signal: own,
      settings,
      scope: this.#scopeOf(planned, scope, chained),
      excerpt: excerptOf(redactor),
      mask: (secrets: ReadonlyMap<string, unknown>) => maskSecrets(secrets, redactor),
    };
    const outcome = await attempted(planned.check.prepared, context);
    const attempt = {
      startedAt,
      durationMs: clock.monotonicMs() - startedMs,
      failures: outcome.failures,
      facts: outcome.facts,
      ...(outcome.retryAfterMs === undefined ? {} : { retryAfterMs: outcome.retryAfterMs }),
      ...chained,
    };
    return { attempt: redactor.redactDeep(attempt), outcome };
  }

  #scopeOf({ suite, row }: PlannedCheck, scope: Scope, chained: Pick<Attempt, 'try'>): Scope {
    const captured = this.#captured[suite.space];
    const columns = Object.entries(row);
    if (captured.size + columns.length === 0 && chained.try === undefined) return scope;
    return new Map([...Object.entries(chained), ...scope, ...captured, ...columns]);
  }

  #notRun(): Attempt {
    const cancelled = this.#options.signal.aborted;
    const message = cancelled ? 'the run was cancelled' : this.#deadlineWasOver();
    return {
      startedAt: this.#options.ports.clock.now().toISOString(),
      durationMs: 0,
      failures: [{ class: cancelled ? 'cancelled' : 'run-deadline', message }],
      facts: {},
    };
  }

  #finished(planned: PlannedCheck, attempts: readonly Attempt[], warnings: readonly string[]): CheckResult {
    const outcome = outcomeOf(attempts.at(-1)?.failures ?? []);
    return {
      ...this.#about(planned),
      outcome,
      flaky: outcome === 'pass' && (attempts.length > 1 || hasFlakyTests(attempts.at(-1))),
      attempts,
      durationMs: attempts.reduce((sum, attempt) => sum + attempt.durationMs, 0),
      warnings: [...new Set(warnings)].map((warning) => this.#options.redactor.redact(warning)),
    };
  }

  #skipped(planned: PlannedCheck, because: string): CheckResult {
    const none = { flaky: false, attempts: [], durationMs: 0, warnings: [] };
    return { ...this.#about(planned), ...none, outcome: 'skipped', skippedBecause: because };
  }

  #about({
    id,
    check,
    row,
    chain,
  }: PlannedCheck): Pick<CheckResult, 'id' | 'kind' | 'what' | 'advisory' | 'always' | 'chain' | 'position'> {
    const columns = Object.entries(row).map(([name, value]) => `${name}=${String(value)}`);
    const what = check.title ?? check.prepared.what;
    return {
      id,
      kind: check.kind,
      what: this.#options.redactor.redact(columns.length === 0 ? what : `${what} (${columns.join(', ')})`),
      advisory: check.advisory === true,
      always: check.always === true,
      ...(chain === undefined ? {} : { chain: chain.name }),
      position: check.position,
    };
  }
}

async function attempted(prepared: Prepared, context: AttemptContext): Promise<AttemptOutcome> {
  try {
    return await prepared.attempt({ ...context, settings: withHeaders(context.settings, context.scope) });
  } catch (error) {
    const missing = error instanceof MissingValue;
    return {
      failures: [missing ? { class: 'missing-value', message: error.message } : bug(error)],
      facts: {},
    };
  }
}

/** A mistake of ours must not look like one of the target. */
const bug = (error: unknown): AttemptOutcome['failures'][number] => ({
  class: 'no-result',
  message: `the check could not be carried out: ${error instanceof Error ? error.message : String(error)}`,
});
