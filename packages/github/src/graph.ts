/**
 * GraphQL, asked so that many parts fit in one request and each part answers for itself: an error below one part
 * makes that part unknown and no other, a null node is never an empty list, and a count that disagrees is
 * `incomplete`.
 */
import { known } from '@release-actions/evidence';
import type { Reading, Unknown } from '@release-actions/evidence';
import { Fields, IncompleteAnswer, MalformedAnswer } from './decode.ts';
import { needOf } from './endpoints.ts';
import type { Endpoint } from './endpoints.ts';
import { failureOf, faultFailure } from './failure.ts';
import type { Failure } from './failure.ts';
import { decoded, incomplete, unknownFrom } from './reads.ts';
import type { Call, Transport } from './transport.ts';

type GraphError = {
  readonly type: string;
  readonly message: string;
  readonly path: readonly string[] | null;
};

export type GraphAnswer = {
  readonly data: Fields;
  readonly errors: readonly GraphError[];
  /** ISO 8601 instant. */
  readonly at: string;
};

export type GraphCall = Pick<Call, 'endpoint' | 'token' | 'attempts'>;

/** A value as it stands in a GraphQL document: quoted and escaped. */
export const literal = (value: string | number | readonly string[]): string => JSON.stringify(value);

function errorsOf(value: unknown): GraphError[] {
  if (!Array.isArray(value)) return [];
  return value.map((row: unknown) => {
    const fields = new Fields(row, 'errors');
    const path = fields.raw('path');
    return {
      type: fields.textOrNull('type') ?? '',
      message: fields.textOrNull('message') ?? '',
      path: Array.isArray(path) ? path.map(String) : null,
    };
  });
}

/** What a GraphQL error type would have been as an HTTP status. */
const statusOfType: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  RATE_LIMIT: 429,
  MAX_NODE_LIMIT_EXCEEDED: 502,
  RESOURCE_LIMITS_EXCEEDED: 502,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL: 500,
};

function failureOfError(endpoint: Endpoint, error: GraphError, now: number): Failure {
  const troubled = /something went wrong|timeout|timed out/iu.test(error.message) ? 502 : 422;
  const status = statusOfType[error.type] ?? troubled;
  return failureOf(needOf(endpoint), { status, headers: {}, message: error.message, now });
}

export type NoGraphAnswer = {
  readonly failure: Failure;
  /** There is no GraphQL at this address: ask REST where that knows the same. */
  readonly missing: boolean;
};

/** A 404 of the address itself says nothing about the thing that was asked for. */
const addressMissing = (failure: Failure): NoGraphAnswer => ({
  failure: { ...failure, reason: 'unavailable', why: 'GraphQL is not offered here' },
  missing: true,
});

/** Sends one document. A failure only where there is no data at all; errors of parts stay with the answer. */
export async function askGraph(
  transport: Transport,
  call: GraphCall,
  document: string,
): Promise<GraphAnswer | NoGraphAnswer> {
  const answer = await transport.graphql({ ...call, safe: true }, document, {});
  if (!answer.ok)
    return answer.failure.reason === 'absent-or-hidden'
      ? addressMissing(answer.failure)
      : { failure: answer.failure, missing: false };
  try {
    const fields = new Fields(answer.data, 'answer');
    const errors = errorsOf(fields.raw('errors'));
    const [first] = errors;
    if (fields.has('data')) return { data: fields.object('data'), errors, at: answer.at };
    return {
      missing: false,
      failure:
        first === undefined
          ? faultFailure('malformed', 'neither data nor errors')
          : failureOfError(call.endpoint, first, transport.now()),
    };
  } catch (error) {
    if (error instanceof MalformedAnswer)
      return { missing: false, failure: faultFailure('malformed', error.message) };
    throw error;
  }
}

const startsWith = (path: readonly string[], start: readonly string[]): boolean =>
  start.every((name, index) => path[index] === name);

const concerns = (error: GraphError, path: readonly string[]): boolean =>
  error.path === null || startsWith(error.path, path) || startsWith(path, error.path);

function valueAt(data: Fields, path: readonly string[]): unknown {
  const [first = '', ...rest] = path;
  return rest.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : null,
    data.raw(first),
  );
}

const isNull = (data: Fields, path: readonly string[]): boolean =>
  path.length > 0 && (valueAt(data, path) ?? null) === null;

/** True when an error of one part took the whole repository, and so the other parts, out of the answer. */
export const isWithheld = ({ data, errors }: GraphAnswer): boolean =>
  errors.length > 0 && !data.has('repository');

/**
 * The part of an answer at `path`. An error at, above or below it makes it unknown. Null without an error
 * counts as a 404: `not-found` only where a control read proves that it could have been seen.
 */
export async function graphPart<T>(
  transport: Transport,
  call: GraphCall,
  answer: GraphAnswer,
  path: readonly string[],
  decode: (fields: Fields) => T,
): Promise<Reading<T>> {
  const error = answer.errors.find((candidate) => concerns(candidate, path));
  if (error !== undefined)
    return unknownFrom(transport, call, failureOfError(call.endpoint, error, transport.now()));
  const value = valueAt(answer.data, path) ?? null;
  if (value === null) {
    // A field that must not be null takes its whole parent with it: what else was there is withheld, not absent.
    const [cause] = answer.errors;
    if (cause !== undefined && isNull(answer.data, path.slice(0, -1)))
      return incomplete(
        transport,
        call,
        `withheld together with another part, of which GitHub says "${cause.message}"`,
      );
    const hidden = { type: 'NOT_FOUND', message: '', path: [...path] };
    return unknownFrom(transport, call, failureOfError(call.endpoint, hidden, transport.now()));
  }
  const proof = { endpoint: call.endpoint, pages: 1, at: answer.at };
  return decoded(transport, call, proof, () => decode(new Fields(value, path.join('.'))));
}

export type Connection = {
  readonly nodes: readonly Fields[];
  readonly total: number;
  readonly next: string | null;
};

/** A connection's nodes; a null node or a missing count is malformed or incomplete, never skipped. */
export function connectionOf(fields: Fields): Connection {
  const raw = fields.raw('nodes');
  if (Array.isArray(raw) && raw.includes(null))
    throw new IncompleteAnswer(
      `${fields.path} withholds ${raw.filter((node) => node === null).length} nodes`,
    );
  const nodes = fields.list('nodes', (node) => node);
  const page = fields.objectOrNull('pageInfo');
  const next = page?.flag('hasNextPage') === true ? page.text('endCursor') : null;
  return { nodes, total: fields.number('totalCount'), next };
}

/** A connection that must be whole in this one answer. */
export function wholeConnection<T>(fields: Fields, decode: (node: Fields) => T): T[] {
  const { nodes, total } = connectionOf(fields);
  if (nodes.length !== total) throw new IncompleteAnswer(`${fields.path} holds ${nodes.length} of ${total}`);
  return nodes.map(decode);
}

/** A list of unknown length somewhere below `repository`, or below the root. */
export type ListPart<T> = {
  readonly call: GraphCall;
  /** Alias of the outermost field. */
  readonly alias: string;
  /** The outermost field with its selection; `after` is empty or `, after: "…"`. */
  readonly select: (after: string) => string;
  /** From the alias to the connection. */
  readonly path: readonly string[];
  readonly decode: (node: Fields) => T;
  readonly atMost?: number;
  /** What further pages need beside the query. */
  readonly fragments?: string;
  /** Default true: the field is one of `repository`'s. */
  readonly inRepository?: boolean;
};

/** A document that asks for fields of the repository; `fragments` stand beside it. */
export const inRepository = ({ repository }: Transport, selection: string, fragments = ''): string =>
  `query { repository(owner: ${literal(repository.owner)}, name: ${literal(repository.repo)}) { ${selection} } } ${fragments}`;

const documentOf = <T>(transport: Transport, part: ListPart<T>, after: string): string =>
  part.inRepository === false
    ? `query { ${part.select(after)} }`
    : inRepository(transport, part.select(after), part.fragments);

/** Reads one list alone. */
export async function readList<T>(transport: Transport, part: ListPart<T>): Promise<Reading<readonly T[]>> {
  const answer = await askGraph(transport, part.call, documentOf(transport, part, ''));
  if ('failure' in answer) return unknownFrom(transport, part.call, answer.failure);
  return finishList(transport, part, answer);
}

/** Takes a list out of an answer that may hold other parts too, and follows its pages to the end. */
export async function finishList<T>(
  transport: Transport,
  part: ListPart<T>,
  first: GraphAnswer,
): Promise<Reading<readonly T[]>> {
  const path = [...(part.inRepository === false ? [] : ['repository']), part.alias, ...part.path];
  const rows: T[] = [];
  let answer = first;
  for (let pages = 1; ; pages += 1) {
    const page = await graphPart(transport, part.call, answer, path, (fields) => {
      const connection = connectionOf(fields);
      rows.push(...connection.nodes.map(part.decode));
      return connection;
    });
    if (!page.known) return page;
    const { next, total } = page.value;
    if (next === null || rows.length >= (part.atMost ?? Infinity))
      return endOfList(transport, part, rows, { pages, total, at: answer.at, whole: next === null });
    const more = await askGraph(
      transport,
      part.call,
      documentOf(transport, part, `, after: ${literal(next)}`),
    );
    if ('failure' in more) return unknownFrom(transport, part.call, more.failure);
    answer = more;
  }
}

function endOfList<T>(
  transport: Transport,
  part: ListPart<T>,
  rows: readonly T[],
  end: { readonly pages: number; readonly total: number; readonly at: string; readonly whole: boolean },
): Reading<readonly T[]> | Unknown {
  const proof = { endpoint: part.call.endpoint, pages: end.pages, at: end.at };
  if (!end.whole) return known(rows.slice(0, part.atMost), proof);
  if (rows.length === end.total) return known(rows.slice(0, part.atMost), { ...proof, total: end.total });
  const detail = `GitHub counts ${end.total}, but gave ${rows.length}`;
  return decoded(transport, part.call, proof, () => {
    throw new IncompleteAnswer(detail);
  });
}
