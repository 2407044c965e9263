import type { PlannedCheck } from '../plan/plan.ts';

export type ScheduleOptions<Result> = {
  readonly concurrency: number;
  /** Runs one check; never rejects. */
  readonly run: (planned: PlannedCheck) => Promise<Result>;
  /** Called when a check comes to its turn and one that it needs did not pass. */
  readonly skip: (planned: PlannedCheck, because: string) => Result;
  readonly passed: (result: Result) => boolean;
};

/**
 * Runs checks as soon as what they need has ended, in the order of the plan where there is a choice; checks of one
 * group one after the other. Results come in the order of the plan, whatever came first.
 */
export async function schedule<Result>(
  plan: readonly PlannedCheck[],
  options: ScheduleOptions<Result>,
): Promise<Result[]> {
  return await new Promise((resolve) => new Schedule(plan, options, resolve).start());
}

class Schedule<Result> {
  readonly #plan: readonly PlannedCheck[];
  readonly #options: ScheduleOptions<Result>;
  readonly #resolve: (results: Result[]) => void;
  readonly #results = new Map<string, Result>();
  readonly #dependents = new Map<string, PlannedCheck[]>();
  readonly #waitsFor = new Map<string, number>();
  readonly #busyGroups = new Set<string>();
  readonly #order: ReadonlyMap<string, number>;
  readonly #ready: PlannedCheck[] = [];
  #running = 0;

  constructor(
    plan: readonly PlannedCheck[],
    options: ScheduleOptions<Result>,
    resolve: (results: Result[]) => void,
  ) {
    this.#plan = plan;
    this.#options = options;
    this.#resolve = resolve;
    this.#order = new Map(plan.map((planned, index) => [planned.id, index]));
    for (const planned of plan) {
      this.#waitsFor.set(planned.id, planned.needs.length);
      if (planned.needs.length === 0) this.#ready.push(planned);
      for (const need of planned.needs)
        this.#dependents.set(need, [...(this.#dependents.get(need) ?? []), planned]);
    }
  }

  start(): void {
    this.#advance();
  }

  #advance(): void {
    if (this.#results.size === this.#plan.length) {
      this.#resolve(this.#plan.map((planned) => this.#results.get(planned.id) as Result));
      return;
    }
    for (let index = 0; index < this.#ready.length && this.#running < this.#options.concurrency;) {
      const planned = this.#ready[index];
      const group = planned?.check.group;
      if (planned === undefined || (group !== undefined && this.#busyGroups.has(group))) {
        index += 1;
      } else {
        this.#ready.splice(index, 1);
        this.#begin(planned, group);
      }
    }
  }

  #begin(planned: PlannedCheck, group: string | undefined): void {
    if (group !== undefined) this.#busyGroups.add(group);
    this.#running += 1;
    void this.#options.run(planned).then((result) => {
      this.#running -= 1;
      if (group !== undefined) this.#busyGroups.delete(group);
      this.#end(planned, result);
      this.#advance();
    });
  }

  #end(planned: PlannedCheck, result: Result): void {
    this.#results.set(planned.id, result);
    for (const dependent of this.#dependents.get(planned.id) ?? []) {
      const left = (this.#waitsFor.get(dependent.id) ?? 0) - 1;
      this.#waitsFor.set(dependent.id, left);
      if (left > 0) continue;
      const failed =
        dependent.check.always === true ? undefined : dependent.needs.find((id) => !this.#passed(id));
      if (failed === undefined) this.#enqueue(dependent);
      else this.#end(dependent, this.#options.skip(dependent, failed));
    }
  }

  #enqueue(planned: PlannedCheck): void {
    const place = this.#order.get(planned.id) ?? 0;
    const index = this.#ready.findIndex((other) => (this.#order.get(other.id) ?? 0) > place);
    if (index < 0) this.#ready.push(planned);
    else this.#ready.splice(index, 0, planned);
  }

  #passed(id: string): boolean {
    const result = this.#results.get(id);
    return result !== undefined && this.#options.passed(result);
  }
}
