import { FunctionExpressionType, JSONPathEnvironment, jsonpath } from 'json-p3';
import type { FilterFunction, JSONValue } from 'json-p3';

/** A JSONPath query (RFC 9535). */
export type JsonPath = {
  /** A query for at most one place: its value is compared as it is, those of other queries as a list. */
  readonly singular: boolean;
  /** The values found, in document order. Throws a RangeError when the query costs more than the document warrants. */
  readonly select: (document: unknown) => readonly unknown[];
};

/** The part of a linear-time regular expression engine that `match` and `search` need. */
export type PatternEngine = {
  readonly compile: (pattern: string) => {
    readonly test: (text: string) => boolean;
    readonly testExact: (text: string) => boolean;
  };
};

/** However large the document: each visit takes time and memory, and both are limited. */
const mostVisits = 100_000;
/** Each value that is found comes with its place in the document, which takes more memory than the value. */
const mostValues = 50_000;

/**
 * Compiles a query; throws an error with the library's words when it is not valid. The engine for `match` and `search`
 * is loaded for queries that call them: JavaScript's own takes exponential time for some patterns.
 */
export async function compileJsonPath(query: string): Promise<JsonPath> {
  const callsPattern = /\b(?:match|search)\s*\(/u.test(query);
  const engine = callsPattern ? (await import('re2js')).RE2JS : undefined;
  const budget = new Budget();
  const environment = new CountingEnvironment(budget, engine);
  const path = environment.compile(query);
  chargeSelectors(path, budget);
  return {
    singular: path.singularQuery(),
    select: (document) => {
      budget.open(document);
      const values: unknown[] = [];
      for (const { value } of path.lazyQuery(document as JSONValue)) {
        if (values.length === mostValues)
          throw new RangeError(`the query finds more than ${mostValues} values; write a more direct one`);
        values.push(value);
      }
      return values;
    },
  };
}

/**
 * What a query may visit: nested descents and filters multiply, so that a short query on a small document could
 * run for hours. Every document gets a fixed allowance and one for its size.
 */
class Budget {
  #left = 0;
  #document: unknown;
  #measured = false;

  open(document: unknown): void {
    this.#left = 50_000;
    this.#document = document;
    this.#measured = false;
  }

  spend(visits: number): void {
    this.#left -= visits;
    if (this.#left >= 0) return;
    // Only a query that has used up the fixed allowance is worth measuring the document for.
    if (!this.#measured) this.#left += Math.min(mostVisits, 10 * sizeOf(this.#document, mostVisits / 10));
    this.#measured = true;
    if (this.#left < 0) throw new RangeError('the query visits too many values; write a more direct one');
  }
}

/** How many values a document has, or at least `enough` of them. */
function sizeOf(document: unknown, enough: number): number {
  let size = 0;
  const waiting: unknown[] = [document];
  while (waiting.length > 0 && size < enough) {
    const value = waiting.pop();
    size += 1;
    if (typeof value !== 'object' || value === null) continue;
    const items = Array.isArray(value) ? value.slice(0, enough) : Object.values(value);
    for (const item of items) waiting.push(item);
  }
  return size;
}

class CountingEnvironment extends JSONPathEnvironment {
  readonly #budget: Budget;

  constructor(budget: Budget, engine: PatternEngine | undefined) {
    super();
    this.#budget = budget;
    // The descent asks for its limit at every value that it visits.
    Object.defineProperty(this, 'maxRecursionDepth', { get: () => (budget.spend(1), 200) });
    if (engine === undefined) return;
    this.functionRegister.set('match', new PatternFunction(engine, true));
    this.functionRegister.set('search', new PatternFunction(engine, false));
  }

  override entries(object: Record<string, JSONValue>): [string, JSONValue][] {
    const entries = Object.entries(object);
    this.#budget.spend(entries.length);
    return entries;
  }
}

/** Charges every selector of a query, those inside its filters too, for the arrays that it goes through. */
function chargeSelectors(part: unknown, budget: Budget): void {
  if (typeof part !== 'object' || part === null || part instanceof JSONPathEnvironment) return;
  if (part instanceof jsonpath.JSONPathSelector) {
    const resolve = part.resolve.bind(part);
    const lazyResolve = part.lazyResolve.bind(part);
    const single =
      part instanceof jsonpath.selectors.IndexSelector || part instanceof jsonpath.selectors.NameSelector;
    const charge = ({ value }: { value: JSONValue }): void =>
      budget.spend(Array.isArray(value) && !single ? value.length : 1);
    part.resolve = (node) => (charge(node), resolve(node));
    part.lazyResolve = (node) => (charge(node), lazyResolve(node));
  }
  for (const inner of Object.values(part)) chargeSelectors(inner, budget);
}

/** `match` and `search` of RFC 9535: an I-Regexp (RFC 9485) on a linear engine; anything else is false. */
class PatternFunction implements FilterFunction {
  readonly argTypes = [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType];
  readonly returnType = FunctionExpressionType.LogicalType;
  readonly #engine: PatternEngine;
  readonly #whole: boolean;
  readonly #tests = new Map<string, (text: string) => boolean>();

  constructor(engine: PatternEngine, whole: boolean) {
    this.#engine = engine;
    this.#whole = whole;
  }

  call(text: unknown, pattern: unknown): boolean {
    if (typeof text !== 'string' || typeof pattern !== 'string') return false;
    const test = this.#tests.get(pattern) ?? this.#compile(pattern);
    if (this.#tests.size < 100) this.#tests.set(pattern, test);
    return test(text);
  }

  #compile(pattern: string): (text: string) => boolean {
    if (!isIRegexp(pattern)) return () => false;
    const program = this.#engine.compile(withIRegexpDots(pattern));
    return (text) => (this.#whole ? program.testExact(text) : program.test(text));
  }
}

const checker = new jsonpath.functions.Match({ throwErrors: true, cacheSize: 0 });

/** The library's own check of the I-Regexp grammar, on an empty text, where no pattern is expensive. */
function isIRegexp(pattern: string): boolean {
  try {
    checker.call('', pattern);
    return true;
  } catch {
    return false;
  }
}

/** An I-Regexp dot matches no line feed and no carriage return; RE2's matches the latter. */
function withIRegexpDots(pattern: string): string {
  return pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\./gsu, (part) =>
    part === '.' ? String.raw`[^\n\r]` : part,
  );
}
