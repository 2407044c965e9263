/**
 * The wire: one request, one whole answer. Octokit fills in paths, authentication and the runner's proxy settings;
 * what it would hide (a cut body becomes an empty text, a hang lasts for ever) is caught here.
 */
import type { getOctokit } from '@actions/github';

type Octokit = ReturnType<typeof getOctokit>;
export type Request = Octokit['request'];

/** Bytes of one answer; an artifact is the largest thing that we ever ask for. */
const maxAnswerBytes = 64 * 1024 * 1024;

/** The body did not arrive whole. */
export class CutBody extends Error {
  override readonly name = 'CutBody';
}

type FetchLike = (url: string, init: Readonly<Record<string, unknown>>) => Promise<Response>;

async function wholeBody(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > maxAnswerBytes) throw new CutBody(`more than ${maxAnswerBytes} bytes`);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof CutBody || isAbort(cause)) throw cause;
    throw new CutBody(`cut short after ${bytes} bytes`, { cause });
  }
  return Buffer.concat(chunks);
}

const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');

/** A fetch whose answer is complete when it resolves. Octokit reads only these members of a response. */
const buffered =
  (fetchOnce: FetchLike) =>
  async (url: string, init: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const response = await fetchOnce(url, init);
    const body = await wholeBody(response);
    return {
      status: response.status,
      url: response.url,
      headers: response.headers,
      body,
      text: () => Promise.resolve(body.toString('utf8')),
      arrayBuffer: () => Promise.resolve(body),
    };
  };

const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * Octokit's fetch goes through the proxy that the environment names for `GITHUB_API_URL`. This machine itself is
 * never reached through a proxy, whatever that variable says.
 */
function fetchFor(apiUrl: string, proxyAware: FetchLike): FetchLike {
  const { hostname } = new URL(apiUrl);
  const here = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
  const proxied = proxyVariables.some((name) => (process.env[name] ?? '') !== '');
  return here && proxied ? fetch : proxyAware;
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Loads octokit (a chunk of its own in the bundles) and answers its request function for one token. */
export async function octokitRequest(token: string, apiUrl: string): Promise<Request> {
  const [{ getOctokit }, { defaults }] = await Promise.all([
    import('@actions/github'),
    import('@actions/github/lib/utils'),
  ]);
  const proxyAware = defaults.request?.fetch as FetchLike;
  const request = {
    fetch: buffered(fetchFor(apiUrl, proxyAware)),
    parseSuccessResponseBody: false,
    log: quiet,
  };
  return getOctokit(token, { baseUrl: apiUrl, log: quiet, request }).request;
}
