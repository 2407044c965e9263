import type { GitHubEmulator } from '../../src/index.ts';

export type Reply = { readonly status: number; readonly body: unknown; readonly headers: Headers };

/** Asks the emulator as any client would; `path` is relative to its root. */
export function client(emulator: GitHubEmulator, token: string | undefined, root = '') {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> => {
    const response = await fetch(emulator.url + root + path, {
      method,
      headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
      redirect: 'manual',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
    return {
      status: response.status,
      body: isJson ? (JSON.parse(text) as unknown) : text,
      headers: response.headers,
    };
  };
}
