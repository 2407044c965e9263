/** What a query of this server can be: a selector, one over a range of time, or an aggregation of a selector. */
export type Expression =
  | { readonly kind: 'selector'; readonly matchers: readonly Matcher[] }
  | { readonly kind: 'range'; readonly matchers: readonly Matcher[]; readonly rangeMs: number }
  | {
      readonly kind: 'aggregate';
      readonly operation: 'sum' | 'count' | 'min' | 'max' | 'avg';
      readonly by: readonly string[];
      readonly of: Extract<Expression, { kind: 'selector' }>;
    };

export type Matcher = {
  readonly label: string;
  readonly operator: '=' | '!=' | '=~' | '!~';
  readonly value: string;
  /** The value as an anchored pattern, for the two pattern operators. */
  readonly pattern: RegExp;
};

/** What a client asked that Prometheus would refuse too, or that this stand-in does not know. */
export class QueryError extends Error {}

const aggregation =
  /^(sum|count|min|max|avg)\s*(?:by\s*\(([^)]*)\))?\s*\(([\s\S]*?)\)\s*(?:by\s*\(([^)]*)\))?$/;
const selector = /^([a-zA-Z_:][\w:]*)?\s*(?:\{([\s\S]*)\})?\s*(?:\[([^\]]+)\])?$/;

/**
 * Reads the part of PromQL that this server answers: `name{a="b",c=~"d"}`, the same with `[5m]`, and
 * `sum|count|min|max|avg [by (labels)] (selector)`. Everything else is refused, never guessed.
 */
export function parseQuery(query: string): Expression {
  const text = query.trim();
  const aggregated = aggregation.exec(text);
  if (aggregated) {
    const [, operation, before, inner = '', after] = aggregated;
    const of = parseQuery(inner);
    if (of.kind !== 'selector')
      throw new QueryError(`this stand-in aggregates plain selectors only, not "${inner}"`);
    const by = (before ?? after ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    return { kind: 'aggregate', operation: operation as 'sum', by, of };
  }
  const selected = selector.exec(text);
  if (!selected || text === '') throw new QueryError(`this stand-in does not know the query "${text}"`);
  const [, name, inner, range] = selected;
  const named = name === undefined ? [] : [matcher('__name__', '=', name)];
  const matchers = [...named, ...parseMatchers(inner ?? '')];
  if (matchers.length === 0) throw new QueryError('a selector must name something');
  return range === undefined
    ? { kind: 'selector', matchers }
    : { kind: 'range', matchers, rangeMs: parseRange(range) };
}

function parseMatchers(text: string): Matcher[] {
  const found: Matcher[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const match = /^([a-zA-Z_]\w*)\s*(=~|!~|!=|=)\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*(?:,\s*|$)/.exec(
      rest,
    );
    if (!match) throw new QueryError(`not a list of matchers: {${text}}`);
    const [whole, label = '', operator = '=', quoted = '""'] = match;
    found.push(matcher(label, operator as Matcher['operator'], quoted.slice(1, -1).replace(/\\(.)/g, '$1')));
    rest = rest.slice(whole.length);
  }
  return found;
}

function matcher(label: string, operator: Matcher['operator'], value: string): Matcher {
  const isPattern = operator.endsWith('~');
  try {
    return { label, operator, value, pattern: new RegExp(`^(?:${isPattern ? value : ''})$`, 's') };
  } catch {
    throw new QueryError(`not a pattern: ${value}`);
  }
}

const unitsMs: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** `5m`, `1h30m`, `500ms` in milliseconds. */
export function parseRange(text: string): number {
  const parts = [...text.matchAll(/(\d+)(ms|[smhdw])/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text)
    throw new QueryError(`not a duration: ${text}`);
  return parts.reduce((sum, [, amount, unit = 's']) => sum + Number(amount) * (unitsMs[unit] ?? 0), 0);
}
