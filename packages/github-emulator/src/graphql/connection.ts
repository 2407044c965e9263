import type { PageArguments } from './page.ts';
import { FieldError } from './scope.ts';

/** A page of a list; `boundaries.ts` has made sure that it has an end. */
export function connection<T>(
  items: readonly T[],
  given: PageArguments,
  source: (item: T) => unknown,
): object {
  const { first, last } = given;
  const after = position(given.after) ?? 0;
  const before = position(given.before) ?? items.length + 1;
  let start = after;
  let end = Math.min(items.length, before - 1);
  if (typeof first === 'number') end = Math.min(end, start + first);
  if (typeof last === 'number') start = Math.max(start, end - last);
  const shown = items.slice(start, end);
  return {
    totalCount: items.length,
    nodes: () => shown.map(source),
    edges: () => shown.map((item, index) => ({ cursor: cursor(start + index + 1), node: source(item) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: shown.length === 0 ? null : cursor(start + 1),
      endCursor: shown.length === 0 ? null : cursor(end),
    },
  };
}

/** Cursors count from 1, so that "after the first" is 1. */
function cursor(index: number): string {
  return Buffer.from(`cursor:v2:${index}`).toString('base64');
}

function position(text: string | null | undefined): number | undefined {
  if (text === null || text === undefined) return undefined;
  const [, index] = /^cursor:v2:(\d+)$/.exec(Buffer.from(text, 'base64').toString('utf8')) ?? [];
  if (index === undefined)
    throw new FieldError('INVALID_CURSOR_ARGUMENTS', `\`${text}\` does not appear to be a valid cursor.`);
  return Number(index);
}

export type Order = { readonly field: string; readonly direction: 'ASC' | 'DESC' };

/** Sorted by one text, ties by number, both in the order's direction. */
export function ordered<T>(
  items: readonly T[],
  order: Order | null | undefined,
  key: (item: T, field: string) => string,
  tie: (item: T) => number,
): T[] {
  const { field, direction } = order ?? { field: 'CREATED_AT', direction: 'ASC' };
  const sign = direction === 'DESC' ? -1 : 1;
  return [...items].sort((a, b) => (key(a, field).localeCompare(key(b, field)) || tie(a) - tie(b)) * sign);
}
