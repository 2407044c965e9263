import type { GraphAnswer } from '../graph.ts';
import type { ReleaseSnapshot } from '../records/snapshot.ts';

/** One part of the wave: how it is asked for among others, how it is taken out, and how it is read by itself. */
export type SnapshotPart = {
  /** Below `repository`. */
  readonly selection: string;
  /** Aliases of its fields: an error below one of them is this part's. */
  readonly owns: RegExp;
  /** Beside the query. */
  readonly fragments?: string;
  readonly finish: (answer: GraphAnswer) => Promise<ReleaseSnapshot>;
  /** Used when GitHub cuts the common query off, or has no GraphQL. */
  readonly alone: () => Promise<ReleaseSnapshot>;
};

/** Reads each name, at the same time, into one record. */
export async function byName<T>(
  names: readonly string[],
  read: (name: string, index: number) => Promise<T>,
): Promise<Readonly<Record<string, T>>> {
  const values = await Promise.all(names.map(read));
  return Object.fromEntries(names.map((name, index) => [name, values[index] as T]));
}
