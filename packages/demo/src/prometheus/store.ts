/** Names of a series, `__name__` included. */
export type Labels = Readonly<Record<string, string>>;

/** A value at a moment in milliseconds; NaN marks the end of a series, as Prometheus' staleness marker does. */
export type Sample = { readonly at: number; readonly value: number };

/** One counter or gauge over time: evenly seeded history first, then what was scraped. */
export class Series {
  readonly labels: Labels;
  readonly #seed:
    { readonly start: number; readonly stepMs: number; readonly values: Float64Array } | undefined;
  readonly #at: number[] = [];
  readonly #values: number[] = [];

  constructor(
    labels: Labels,
    seed?: { readonly start: number; readonly stepMs: number; readonly values: Float64Array },
  ) {
    this.labels = labels;
    this.#seed = seed;
  }

  add(at: number, value: number): void {
    this.#at.push(at);
    this.#values.push(value);
  }

  /** The newest sample at or before a moment. */
  lastAt(moment: number): Sample | undefined {
    const index = upperBound(this.#at, moment) - 1;
    if (index >= 0) return { at: this.#at[index] ?? 0, value: this.#values[index] ?? NaN };
    if (!this.#seed) return undefined;
    const { start, stepMs, values } = this.#seed;
    const position = Math.min(values.length - 1, Math.floor((moment - start) / stepMs));
    return position < 0 ? undefined : { at: start + position * stepMs, value: values[position] ?? NaN };
  }

  /** All samples after `from`, up to and with `to`. */
  between(from: number, to: number): Sample[] {
    return [...this.#seeded(from, to), ...this.#scraped(from, to)];
  }

  *#seeded(from: number, to: number): Generator<Sample> {
    if (!this.#seed) return;
    const { start, stepMs, values } = this.#seed;
    const first = Math.max(0, Math.floor((from - start) / stepMs) + 1);
    for (let index = first; index < values.length && start + index * stepMs <= to; index++) {
      yield { at: start + index * stepMs, value: values[index] ?? NaN };
    }
  }

  *#scraped(from: number, to: number): Generator<Sample> {
    for (
      let index = upperBound(this.#at, from);
      index < this.#at.length && (this.#at[index] ?? 0) <= to;
      index++
    ) {
      yield { at: this.#at[index] ?? 0, value: this.#values[index] ?? NaN };
    }
  }
}

/** Index of the first element greater than `value` in a sorted list. */
function upperBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const keyOf = (labels: Labels): string =>
  JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));

/** All series of the demo, by name. */
export class SeriesStore {
  readonly #series = new Map<string, Series>();

  put(series: Series): void {
    this.#series.set(keyOf(series.labels), series);
  }

  /** The series with exactly these labels, made when it is new. */
  at(labels: Labels): Series {
    const known = this.#series.get(keyOf(labels));
    if (known) return known;
    const made = new Series(labels);
    this.put(made);
    return made;
  }

  all(): Iterable<Series> {
    return this.#series.values();
  }
}
