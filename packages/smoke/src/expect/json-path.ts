import type { JsonPath } from './json-path-library.ts';

export type { JsonPath } from './json-path-library.ts';

const compiled = new Map<string, JsonPath>();
const mostCompiled = 2000;

/**
 * Compiles a query, once; throws an error with the library's words when it is not valid. Most queries name one place by
 * plain keys and indexes: for them no library is loaded.
 */
export async function jsonPath(query: string): Promise<JsonPath> {
  const known = knownJsonPath(query);
  if (known !== undefined) return known;
  const path = await compile(query);
  if (compiled.size < mostCompiled) compiled.set(query, path);
  return path;
}

/** A query that was compiled before, or needs no compiling. */
export const knownJsonPath = (query: string): JsonPath | undefined => compiled.get(query) ?? plainPath(query);

async function compile(query: string): Promise<JsonPath> {
  const { compileJsonPath } = await import('./json-path-library.ts');
  return await compileJsonPath(query);
}

/** `$.a.b[0]['c d']`: name and index selectors whose spelling is beyond doubt. */
const plain = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\[(?:0|[1-9]\d{0,8})\]|\['[^'\\\p{Cc}\p{Cs}]*'\])*$/u;
const selectors = /\.(\w+)|\[(\d+)\]|\['([^']*)'\]/gu;

function plainPath(query: string): JsonPath | undefined {
  if (!plain.test(query)) return undefined;
  const steps = Array.from(query.matchAll(selectors), ([, name, index, quoted]) =>
    index === undefined ? (name ?? quoted ?? '') : Number(index),
  );
  return { singular: true, select: (document) => placeIn(document, steps) };
}

/** A name selects a member of an object only, an index an element of an array only (RFC 9535, 2.3.1 and 2.3.3). */
function placeIn(document: unknown, steps: readonly (string | number)[]): readonly unknown[] {
  let value = document;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null) return [];
    if (Array.isArray(value) !== (typeof step === 'number') || !Object.hasOwn(value, step)) return [];
    value = (value as Record<string | number, unknown>)[step];
  }
  return [value];
}
