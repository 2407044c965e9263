import type { Answer } from './answer.ts';
import type { Call } from './call.ts';

const defaultPerPage = 30;
const maxPerPage = 100;

/** One page of `items` by `per_page` and `page`, with GitHub's `Link` header. */
export function page<T>(
  call: Call,
  items: readonly T[],
  present: (item: T) => unknown,
  wrap: (presented: unknown[], total: number) => unknown = (presented) => presented,
): Answer {
  const perPage = perPageOf(call);
  const number = Math.max(1, integer(call.query.get('page')) ?? 1);
  const shown = items.slice((number - 1) * perPage, number * perPage);
  const link = links(call.url, number, Math.max(1, Math.ceil(items.length / perPage)));
  return {
    status: 200,
    body: wrap(shown.map(present), items.length),
    ...(link === '' ? {} : { headers: { link } }),
  };
}

/** One page by the cursors `before` and `after`, as Dependabot alerts are listed. */
export function cursorPage<T>(call: Call, items: readonly T[], present: (item: T) => unknown): Answer {
  const perPage = perPageOf(call);
  const after = decodeCursor(call.query.get('after'));
  const before = decodeCursor(call.query.get('before'));
  const start = after ?? (before === undefined ? 0 : Math.max(0, before - perPage));
  const end = before ?? start + perPage;
  const relations: string[] = [];
  if (end < items.length)
    relations.push(relation(call.url, 'next', { after: encodeCursor(end), before: null }));
  if (start > 0) relations.push(relation(call.url, 'prev', { before: encodeCursor(start), after: null }));
  const shown = items.slice(start, end).map(present);
  return {
    status: 200,
    body: shown,
    ...(relations.length === 0 ? {} : { headers: { link: relations.join(', ') } }),
  };
}

export function perPageOf(call: Call, most = maxPerPage): number {
  const asked = integer(call.query.get('per_page')) ?? defaultPerPage;
  return asked < 1 ? defaultPerPage : Math.min(most, asked);
}

export function links(url: URL, number: number, last: number): string {
  const relations: string[] = [];
  if (number > 1) relations.push(relation(url, 'prev', { page: String(Math.min(number - 1, last)) }));
  if (number < last) {
    relations.push(relation(url, 'next', { page: String(number + 1) }));
    relations.push(relation(url, 'last', { page: String(last) }));
  }
  if (number > 1) relations.push(relation(url, 'first', { page: '1' }));
  return relations.join(', ');
}

function relation(url: URL, name: string, changes: Readonly<Record<string, string | null>>): string {
  const target = new URL(url);
  for (const [key, value] of Object.entries(changes))
    if (value === null) target.searchParams.delete(key);
    else target.searchParams.set(key, value);
  return `<${target.href}>; rel="${name}"`;
}

function integer(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
}

function encodeCursor(position: number): string {
  return Buffer.from(`cursor:${position}`).toString('base64');
}

function decodeCursor(text: string | null): number | undefined {
  if (text === null) return undefined;
  return integer(
    Buffer.from(text, 'base64')
      .toString('utf8')
      .replace(/^cursor:/, ''),
  );
}
