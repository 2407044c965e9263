import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { CutBody, maxAnswerBytes, quiet, wholeResponse } from './wire.ts';
import type { FetchInit, Request, WholeFetch } from './wire.ts';

const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');

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

const buffered =
  (fetchOnce: (url: string, init: FetchInit) => Promise<Response>): WholeFetch =>
  async (url, init) => {
    const response = await fetchOnce(url, init);
    return wholeResponse(response, await wholeBody(response));
  };

/** The request function of `@actions/github`, through the proxy that the environment names for `GITHUB_API_URL`. */
export const requestOf = (token: string, apiUrl: string): Request => {
  const proxyAware = defaults.request?.fetch as (url: string, init: FetchInit) => Promise<Response>;
  const request = { fetch: buffered(proxyAware), parseSuccessResponseBody: false, log: quiet };
  return getOctokit(token, { baseUrl: apiUrl, log: quiet, request }).request;
};
