/** Something that gets its turn when all that it needs has ended. */
export type Turn = {
  readonly key: string;
  /** Keys of other turns. */
  readonly needs: readonly string[];
  /** Turns that have a group in common never run at the same time. */
  readonly groups: readonly string[];
};

/**
 * Runs turns as soon as what they need has ended, however it has, in their order where there is a choice, at most
 * `concurrency` at the same time. `run` never rejects.
 */
export async function schedule<T extends Turn>(
  turns: readonly T[],
  concurrency: number,
  run: (turn: T) => Promise<void>,
): Promise<void> {
  if (turns.length > 0)
    await new Promise<void>((resolve) => new Schedule(turns, concurrency, run, resolve).start());
}

class Schedule<T extends Turn> {
  readonly #run: (turn: T) => Promise<void>;
  readonly #concurrency: number;
  readonly #resolve: () => void;
  readonly #dependents = new Map<string, T[]>();
  readonly #waitsFor = new Map<string, number>();
  readonly #busyGroups = new Set<string>();
  readonly #order: ReadonlyMap<string, number>;
  readonly #ready: T[] = [];
  #left: number;
  #running = 0;

  constructor(
    turns: readonly T[],
    concurrency: number,
    run: (turn: T) => Promise<void>,
    resolve: () => void,
  ) {
    this.#concurrency = concurrency;
    this.#run = run;
    this.#resolve = resolve;
    this.#left = turns.length;
    this.#order = new Map(turns.map(({ key }, index) => [key, index]));
    for (const turn of turns) {
      this.#waitsFor.set(turn.key, turn.needs.length);
      if (turn.needs.length === 0) this.#ready.push(turn);
      for (const need of turn.needs) this.#dependentsOf(need).push(turn);
    }
  }

  start(): void {
    this.#advance();
  }

  #dependentsOf(key: string): T[] {
    const known = this.#dependents.get(key) ?? [];
    this.#dependents.set(key, known);
    return known;
  }

  #advance(): void {
    if (this.#left === 0) {
      this.#resolve();
      return;
    }
    for (let index = 0; index < this.#ready.length && this.#running < this.#concurrency;) {
      const turn = this.#ready[index];
      if (turn === undefined || turn.groups.some((group) => this.#busyGroups.has(group))) {
        index += 1;
      } else {
        this.#ready.splice(index, 1);
        this.#begin(turn);
      }
    }
  }

  #begin(turn: T): void {
    for (const group of turn.groups) this.#busyGroups.add(group);
    this.#running += 1;
    void this.#run(turn).then(() => {
      this.#running -= 1;
      this.#left -= 1;
      for (const group of turn.groups) this.#busyGroups.delete(group);
      for (const dependent of this.#dependents.get(turn.key) ?? []) {
        const left = (this.#waitsFor.get(dependent.key) ?? 0) - 1;
        this.#waitsFor.set(dependent.key, left);
        if (left === 0) this.#enqueue(dependent);
      }
      this.#advance();
    });
  }

  #enqueue(turn: T): void {
    const place = this.#order.get(turn.key) ?? 0;
    const index = this.#ready.findIndex((other) => (this.#order.get(other.key) ?? 0) > place);
    if (index < 0) this.#ready.push(turn);
    else this.#ready.splice(index, 0, turn);
  }
}
