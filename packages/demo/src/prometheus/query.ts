import { parseQuery } from './parse-query.ts';
import type { Expression, Matcher } from './parse-query.ts';
import type { Labels, Sample, Series, SeriesStore } from './store.ts';

/** How long a sample stands for its series when no newer one came. */
const lookbackMs = 300_000;

type Vector = readonly { readonly labels: Labels; readonly value: number; readonly at: number }[];
export type Matrix = readonly { readonly labels: Labels; readonly samples: readonly Sample[] }[];

export type Answer =
  { readonly type: 'vector'; readonly result: Vector } | { readonly type: 'matrix'; readonly result: Matrix };

/** Evaluates a query at one moment. Throws `QueryError` for what this server does not understand. */
export function queryAt(store: SeriesStore, query: string, at: number): Answer {
  const expression = parseQuery(query);
  if (expression.kind !== 'range') return { type: 'vector', result: evaluate(store, expression, at) };
  const found = select(store, expression.matchers).map((series) => ({
    labels: series.labels,
    samples: series.between(at - expression.rangeMs, at).filter(({ value }) => !Number.isNaN(value)),
  }));
  return { type: 'matrix', result: found.filter(({ samples }) => samples.length > 0) };
}

/** Evaluates a query at each step; a series has samples only where it had a value. */
export function queryRange(
  store: SeriesStore,
  query: string,
  from: number,
  to: number,
  stepMs: number,
): Matrix {
  const expression = parseQuery(query);
  const results = new Map<string, { labels: Labels; samples: Sample[] }>();
  const narrowed = narrow(store, expression);
  for (let at = from; at <= to; at += stepMs) {
    for (const { labels, value } of evaluate(narrowed, expression, at)) {
      const key = JSON.stringify(labels);
      const entry = results.get(key) ?? { labels, samples: [] };
      entry.samples.push({ at, value });
      results.set(key, entry);
    }
  }
  return [...results.values()];
}

type Selectable = { readonly all: () => Iterable<Series> };

/** Only the series that the expression can meet, so that each step need not look at all of them. */
function narrow(store: SeriesStore, expression: Expression): Selectable {
  const selector = expression.kind === 'aggregate' ? expression.of : expression;
  const series = select(store, selector.matchers);
  return { all: () => series };
}

function evaluate(store: Selectable, expression: Expression, at: number): Vector {
  if (expression.kind === 'aggregate') return aggregate(evaluate(store, expression.of, at), expression, at);
  return select(store, expression.matchers).flatMap((series) => lastOf(series, at));
}

function lastOf(series: Series, at: number): Vector {
  const sample = series.lastAt(at);
  if (!sample || Number.isNaN(sample.value) || sample.at <= at - lookbackMs) return [];
  return [{ labels: series.labels, value: sample.value, at: sample.at }];
}

function select(store: Selectable, matchers: readonly Matcher[]): Series[] {
  return [...store.all()].filter(({ labels }) =>
    matchers.every((matcher) => matches(labels[matcher.label] ?? '', matcher)),
  );
}

function matches(value: string, { operator, value: wanted, pattern }: Matcher): boolean {
  switch (operator) {
    case '=':
      return value === wanted;
    case '!=':
      return value !== wanted;
    case '=~':
      return pattern.test(value);
    case '!~':
      return !pattern.test(value);
  }
}

function aggregate(
  vector: Vector,
  { operation, by }: Extract<Expression, { kind: 'aggregate' }>,
  at: number,
): Vector {
  const groups = new Map<string, { labels: Labels; values: number[] }>();
  for (const { labels, value } of vector) {
    const kept = Object.fromEntries(
      by.flatMap((name) => (labels[name] === undefined ? [] : [[name, labels[name]]])),
    );
    const key = JSON.stringify(kept);
    const group = groups.get(key) ?? { labels: kept, values: [] };
    group.values.push(value);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ labels, values }) => ({ labels, value: reduce(operation, values), at }));
}

function reduce(operation: 'sum' | 'count' | 'min' | 'max' | 'avg', values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  switch (operation) {
    case 'sum':
      return sum;
    case 'count':
      return values.length;
    case 'min':
      return Math.min(...values);
    case 'max':
      return Math.max(...values);
    case 'avg':
      return sum / values.length;
  }
}
