/**
 * The wire: one request, one whole answer. Octokit fills in paths and authentication; what it would hide (a cut body
 * becomes an empty text, a hang lasts for ever) is caught in the fetch that it is given.
 */
import type { getOctokit } from '@actions/github';

export type Request = ReturnType<typeof getOctokit>['request'];

/** The body did not arrive whole. */
export class CutBody extends Error {
  override readonly name = 'CutBody';
}

/** Code of an error before anything was sent: there was no connection in time. */
export const notConnected = 'CONNECT_TIMEOUT';

/** What octokit reads of a response; `body` is complete. */
export type WholeResponse = {
  readonly status: number;
  readonly url: string;
  readonly headers: Iterable<[string, string]> & { readonly get: (name: string) => unknown };
  readonly body: Buffer;
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<Buffer>;
};

/** A fetch whose answer is whole when it resolves. */
export type WholeFetch = (url: string, init: FetchInit) => Promise<WholeResponse>;

export type FetchInit = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal?: AbortSignal;
};

/** Bytes of one answer; an artifact is the largest thing that we ever ask for. */
export const maxAnswerBytes = 64 * 1024 * 1024;

export const wholeResponse = (
  { status, url, headers }: Pick<WholeResponse, 'status' | 'url' | 'headers'>,
  body: Buffer,
): WholeResponse => ({
  status,
  url,
  headers,
  body,
  text: () => Promise.resolve(body.toString('utf8')),
  arrayBuffer: () => Promise.resolve(body),
});

export const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
