import type { Redactor } from '@release-actions/report';
import type { PlannedCheck } from '../plan/plan.ts';
import type { SmokePorts } from '../ports.ts';
import type { Scope } from '../template.ts';
import { tooShort } from '../setup.ts';
import type { Setting } from '../setup.ts';
import { outcomeOf } from './outcome.ts';
import type { Attempt, AttemptOutcome, CheckResult } from './outcome.ts';
import { RetryBudget, waitBeforeRetryMs } from './retry.ts';
import { schedule } from './schedule.ts';

export type RunOptions = {
  readonly plan: readonly PlannedCheck[];
  readonly ports: SmokePorts;
  /** Settings, variables and secrets; a check's row and captures stand before the latter. */
  readonly settingFor: (planned: PlannedCheck) => Setting;
  readonly redactor: Redactor;
  readonly concurrency: number;
  readonly deadlineMs: number;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  readonly onResult?: (result: CheckResult) => void;
};

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
    const told = (result: CheckResult): CheckResult => {
      onResult?.(result);
      return result;
    };
    return await schedule(plan, {
      concurrency,
      run: async (planned) => told(await this.#check(planned)),
      skip: (planned, because) => told(this.#skipped(planned, `needs ${because}, which did not pass`)),
      passed: (result) => result.outcome === 'pass',
    });
  }

  /** What is left for a check: cleaning up gets its own time once the run is over. */
  #leftMs(planned: PlannedCheck): number {
    const { clock } = this.#options.ports;
    const left = this.#options.deadlineMs - (clock.monotonicMs() - this.#startedMs);
    if (!this.#options.signal.aborted && left > 0) return left;
    this.#stoppedMs ??= clock.monotonicMs();
    return planned.check.always === true ? teardownMs - (clock.monotonicMs() - this.#stoppedMs) : 0;
  }

  async #check(planned: PlannedCheck): Promise<CheckResult> {
    const attempts: Attempt[] = [];
    const warnings: string[] = [];
    for (;;) {
      const leftMs = this.#leftMs(planned);
      if (leftMs <= 0) return this.#finished(planned, [...attempts, this.#notRun()], warnings);
      const { attempt, outcome } = await this.#attempt(planned, Math.min(planned.timeoutMs, leftMs));
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

  async #attempt(
    planned: PlannedCheck,
    timeoutMs: number,
  ): Promise<{ attempt: Attempt; outcome: AttemptOutcome }> {
    const { ports, settingFor, signal } = this.#options;
    const { settings, scope } = settingFor(planned);
    const { clock } = ports;
    const startedAt = clock.now().toISOString();
    const startedMs = clock.monotonicMs();
    const own = planned.check.always === true ? this.#cleanedUp.signal : signal;
    const outcome = await planned.check.prepared
      .attempt({
        ports,
        timeoutMs: Math.ceil(timeoutMs),
        phases: planned.phases,
        signal: own,
        settings,
        scope: this.#scopeOf(planned, scope),
      })
      .catch((error: unknown): AttemptOutcome => ({ failures: [bug(error)], facts: {} }));
    const unmasked = this.#registerSecrets(outcome);
    const attempt = {
      startedAt,
      durationMs: clock.monotonicMs() - startedMs,
      failures: outcome.failures,
      facts: outcome.facts,
    };
    return {
      attempt: this.#options.redactor.redactDeep(attempt),
      outcome:
        unmasked.length === 0
          ? outcome
          : { ...outcome, warnings: [...(outcome.warnings ?? []), ...unmasked] },
    };
  }

  #scopeOf({ suite, row }: PlannedCheck, scope: Scope): Scope {
    const captured = this.#captured[suite.space];
    const columns = Object.entries(row);
    return captured.size + columns.length === 0 ? scope : new Map([...scope, ...captured, ...columns]);
  }

  /** Before anything is written: a captured secret is masked from the first line on. */
  #registerSecrets({ secrets }: AttemptOutcome): string[] {
    return [...(secrets ?? [])]
      .filter(([, value]) => !maskAll(value, this.#options.redactor))
      .map(([name]) => tooShort(name));
  }

  #notRun(): Attempt {
    const cancelled = this.#options.signal.aborted;
    const message = cancelled
      ? 'the run was cancelled'
      : `the run's deadline of ${this.#options.deadlineMs} ms was over`;
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
      flaky: outcome === 'pass' && attempts.length > 1,
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
  }: PlannedCheck): Pick<CheckResult, 'id' | 'kind' | 'what' | 'advisory' | 'always' | 'position'> {
    const columns = Object.entries(row).map(([name, value]) => `${name}=${String(value)}`);
    const what = check.title ?? check.prepared.what;
    return {
      id,
      kind: check.kind,
      what: this.#options.redactor.redact(columns.length === 0 ? what : `${what} (${columns.join(', ')})`),
      advisory: check.advisory === true,
      always: check.always === true,
      position: check.position,
    };
  }
}

/** Masks text, and all the text inside a list or mapping; false where some of it is too short for that. */
function maskAll(value: unknown, redactor: Redactor): boolean {
  if (typeof value === 'string') return redactor.add(value);
  if (typeof value !== 'object' || value === null) return redactor.add(JSON.stringify(value));
  return Object.values(value).reduce((masked: boolean, item) => maskAll(item, redactor) && masked, true);
}

/** A mistake of ours must not look like one of the target. */
const bug = (error: unknown): AttemptOutcome['failures'][number] => ({
  class: 'no-result',
  message: `the check could not be carried out: ${error instanceof Error ? error.message : String(error)}`,
});
