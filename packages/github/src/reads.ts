import { known, unknown } from '@release-actions/evidence';
import type { Proof, Reading, Unknown } from '@release-actions/evidence';
import { Fields, IncompleteAnswer, MalformedAnswer, rowsOf } from './decode.ts';
import { needOf, permissionHint } from './endpoints.ts';
import type { Endpoint } from './endpoints.ts';
import { faultFailure, unknownReasonOf } from './failure.ts';
import type { Failure } from './failure.ts';
import type { Answer, Call, NoAnswer, Transport } from './transport.ts';

/** Turns a failure into an unknown; a bare 404 first asks the control list whether absence could be seen at all. */
export async function unknownFrom(transport: Transport, call: Call, failure: Failure): Promise<Unknown> {
  if (failure.reason !== 'absent-or-hidden') return unknownOf(transport, call, failure);
  const { control, what } = needOf(call.endpoint);
  if (control === undefined) return unknownOf(transport, call, failure);
  const seen = await transport.send(controlOf(call, control as Endpoint));
  if (!seen.ok) return unknownOf(transport, call, seen.failure);
  return unknown({
    reason: 'not-found',
    endpoint: call.endpoint,
    message: `Not found: ${what} (404 on ${transport.describe(call)}, while ${control} answers).`,
    hint: 'Check the name, number or commit; it may have been deleted.',
  });
}

/** Reads one row of the control list, with those of the call's values that its path asks for. */
function controlOf({ parameters = {}, token }: Call, endpoint: Endpoint): Call {
  const inPath = Object.entries(parameters).filter(([name]) => endpoint.includes(`{${name}}`));
  const asked = endpoint === 'GET /rate_limit' ? {} : { per_page: 1 };
  return {
    endpoint,
    parameters: { ...Object.fromEntries(inPath), ...asked },
    ...(token === undefined ? {} : { token }),
  };
}

/** An unknown for a failure that needs no second look. */
function unknownOf(transport: Transport, call: Call, failure: Failure): Unknown {
  const { what } = needOf(call.endpoint);
  const why =
    failure.reason === 'absent-or-hidden' ? 'it is not there, or the token may not see it' : failure.why;
  return unknown({
    reason: unknownReasonOf(failure),
    endpoint: call.endpoint,
    message: `Cannot read ${what}: ${why} (${failure.status ?? 'no answer'} on ${transport.describe(call)}).`,
    hint: failure.hint,
  });
}

/** An unknown for an answer that came, but does not add up. */
const damaged = (transport: Transport, call: Call, detail: string): Unknown =>
  unknownOf(transport, call, faultFailure('malformed', detail));

export const incomplete = (transport: Transport, call: Call, detail: string): Unknown =>
  unknown({
    reason: 'incomplete',
    endpoint: call.endpoint,
    message: `Cannot read all of ${needOf(call.endpoint).what}: ${detail} (${transport.describe(call)}).`,
    hint: 'Run it again; if it stays so, GitHub is not giving out everything it counts.',
  });

/** `not-permitted` for what only the directory token may read, when there is none: nothing is sent. */
export function withoutDirectoryToken(transport: Transport, endpoint: Endpoint): Unknown {
  const need = needOf(endpoint);
  return unknown({
    reason: 'not-permitted',
    endpoint,
    message: `Cannot read ${need.what}: no directory-token was given (not asked: ${transport.describe({ endpoint })}).`,
    hint: permissionHint(need),
  });
}

/** Runs a decoder; an answer of another shape is `malformed`, never an empty value. */
export function decoded<T>(transport: Transport, call: Call, proof: Proof, decode: () => T): Reading<T> {
  try {
    return known(decode(), proof);
  } catch (error) {
    if (error instanceof MalformedAnswer) return damaged(transport, call, error.message);
    if (error instanceof IncompleteAnswer) return incomplete(transport, call, error.message);
    throw error;
  }
}

/** One object. */
export async function readOne<T>(
  transport: Transport,
  call: Call,
  decode: (fields: Fields) => T,
): Promise<Reading<T>> {
  const answer = await transport.send(call);
  if (!answer.ok) return unknownFrom(transport, call, answer.failure);
  const proof = { endpoint: call.endpoint, pages: 1, at: answer.at };
  return decoded(transport, call, proof, () => decode(new Fields(answer.data, 'answer')));
}

export type PagedCall<T> = Call & {
  /** Field that holds the rows beside `total_count`; absent where the answer is the list itself. */
  readonly rows?: string;
  readonly decode: (row: Fields) => T;
  /** Stop after this many. Default: all pages. */
  readonly atMost?: number;
  /** The endpoint knows no page numbers, only cursors. */
  readonly cursor?: boolean;
  /** The endpoint answers everything at once and refuses to be asked for pages. */
  readonly whole?: boolean;
};

type Page = {
  readonly rows: readonly Fields[];
  readonly total: number | null;
  readonly links: Links;
  readonly at: string;
};
type Links = { readonly next: URLSearchParams | null; readonly last: number | null };

function linksOf(header: string | undefined): Links {
  const targets = new Map<string, URLSearchParams>();
  for (const [, url = '', relation = ''] of (header ?? '').matchAll(/<([^>]+)>;\s*rel="(\w+)"/gu))
    targets.set(relation, new URLSearchParams(url.split('?')[1] ?? ''));
  const last = Number(targets.get('last')?.get('page'));
  return { next: targets.get('next') ?? null, last: Number.isInteger(last) && last > 0 ? last : null };
}

function pageOf(call: PagedCall<unknown>, answer: Answer): Page {
  const links = linksOf(answer.headers['link']);
  if (call.rows === undefined)
    return { rows: rowsOf(answer.data, 'answer'), total: null, links, at: answer.at };
  const fields = new Fields(answer.data, 'answer');
  const rows = rowsOf(fields.raw(call.rows), `answer.${call.rows}`);
  return { rows, total: fields.numberOrNull('total_count'), links, at: answer.at };
}

class Pages<T> {
  readonly #transport: Transport;
  readonly #call: PagedCall<T>;
  readonly #perPage: number;

  constructor(transport: Transport, call: PagedCall<T>) {
    this.#transport = transport;
    this.#call = call;
    this.#perPage = Math.min(100, call.atMost ?? 100);
  }

  async #page(extra: Readonly<Record<string, unknown>>): Promise<Page | Unknown> {
    const paging = this.#call.whole === true ? {} : { per_page: this.#perPage };
    const parameters = { ...paging, ...this.#call.parameters, ...extra };
    const answer: Answer | NoAnswer = await this.#transport.send({ ...this.#call, parameters });
    if (!answer.ok) return unknownFrom(this.#transport, this.#call, answer.failure);
    try {
      return pageOf(this.#call, answer);
    } catch (error) {
      if (error instanceof MalformedAnswer) return damaged(this.#transport, this.#call, error.message);
      throw error;
    }
  }

  /** Every page, or the first trouble. Numbered pages are read at the same time, cursors one after the other. */
  async all(): Promise<readonly Page[] | Unknown> {
    const first = await this.#page({});
    if ('known' in first) return first;
    const { next, last } = first.links;
    if (next === null || this.#enough([first])) return [first];
    return next.has('page') && last !== null ? this.#numbered(first, last) : this.#chained(first);
  }

  /**
   * What is wrong with pages that claim to be all; null when nothing is. Where GitHub states no count, a full last
   * page that names no successor is not believed: the next one is asked for.
   */
  async gap(pages: readonly Page[]): Promise<string | null | Unknown> {
    if (this.#call.whole === true) return null;
    const obvious = gapIn(pages, this.#call.atMost);
    const last = pages.at(-1);
    if (obvious !== null || last === undefined || last.total !== null || this.#enough(pages)) return obvious;
    if (last.rows.length < this.#perPage) return null;
    const full = `page ${pages.length} is full, but GitHub names none after it`;
    if (this.#call.cursor === true) return full;
    const beyond = await this.#page({ page: pages.length + 1 });
    if ('known' in beyond) return beyond;
    return beyond.rows.length === 0 ? null : full;
  }

  async #numbered(first: Page, last: number): Promise<readonly Page[] | Unknown> {
    const wanted = Math.min(last, Math.ceil((this.#call.atMost ?? Infinity) / this.#perPage));
    const numbers = Array.from({ length: wanted - 1 }, (_, index) => index + 2);
    const rest = await Promise.all(numbers.map((page) => this.#page({ page })));
    const trouble = rest.find((page) => 'known' in page);
    return trouble ?? [first, ...(rest as Page[])];
  }

  async #chained(first: Page): Promise<readonly Page[] | Unknown> {
    const pages = [first];
    for (let next = first.links.next; next !== null && !this.#enough(pages);) {
      const page = await this.#page(Object.fromEntries(next));
      if ('known' in page) return page;
      pages.push(page);
      next = page.links.next;
    }
    return pages;
  }

  #enough(pages: readonly Page[]): boolean {
    return pages.reduce((sum, page) => sum + page.rows.length, 0) >= (this.#call.atMost ?? Infinity);
  }
}

function gapIn(pages: readonly Page[], atMost: number | undefined): string | null {
  const collected = pages.reduce((sum, page) => sum + page.rows.length, 0);
  if (atMost !== undefined && collected >= atMost) return null;
  const empty = pages.length === 1 ? -1 : pages.findIndex((page) => page.rows.length === 0);
  if (empty >= 0) return `page ${empty + 1} of ${pages.length} came back empty`;
  const total = pages[0]?.total ?? null;
  if (total !== null && total !== collected) return `GitHub counts ${total}, but gave ${collected}`;
  if (pages.at(-1)?.links.next) return `GitHub names a page after the last of ${pages.length}`;
  return null;
}

/** Every row of a list. All pages arrive and agree with GitHub's own count, or the reading is unknown. */
export async function readPages<T>(transport: Transport, call: PagedCall<T>): Promise<Reading<readonly T[]>> {
  for (let tried = 1; ; tried += 1) {
    const reader = new Pages(transport, call);
    const pages = await reader.all();
    if ('known' in pages) return pages;
    const gap = await reader.gap(pages);
    if (typeof gap === 'object' && gap !== null) return gap;
    // The list may have grown between two pages: look once more before calling it incomplete.
    if (gap !== null && tried < 2) continue;
    if (gap !== null) return incomplete(transport, call, gap);
    return listReading(transport, call, pages);
  }
}

function listReading<T>(
  transport: Transport,
  call: PagedCall<T>,
  pages: readonly Page[],
): Reading<readonly T[]> {
  const rows = pages.flatMap((page) => page.rows).slice(0, call.atMost);
  const total = pages[0]?.total ?? null;
  const counted = total === null || total !== rows.length ? {} : { total };
  const at = pages.at(-1)?.at ?? '';
  const proof = { endpoint: call.endpoint, pages: pages.length, ...counted, at };
  return decoded(transport, call, proof, () => rows.map((row) => call.decode(row)));
}

/** Joins two readings: the first unknown wins. The proof is the left one's, with the pages of both. */
export function both<A, B, T>(
  left: Reading<A>,
  right: Reading<B>,
  join: (left: A, right: B) => T,
): Reading<T> {
  if (!left.known) return left;
  if (!right.known) return right;
  const proof = { ...left.proof, pages: left.proof.pages + right.proof.pages };
  return known(join(left.value, right.value), proof);
}
