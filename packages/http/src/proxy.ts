import type { RequestOptions } from 'node:http';
import type { Socket } from 'node:net';

export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for a URL by the usual variables (`HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY`, lower case first), or
 * undefined. `NO_PROXY` entries are host names that cover their subdomains, optionally with a port, or `*`.
 */
export function proxyFor(url: URL, environment: ProxyEnvironment): URL | undefined {
  const read = (name: string): string => environment[name.toLowerCase()] ?? environment[name] ?? '';
  const setting = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  if (setting === '' || isExempt(url, read('NO_PROXY'))) return undefined;
  return URL.parse(setting.includes('://') ? setting : `http://${setting}`) ?? undefined;
}

function isExempt(url: URL, exemptions: string): boolean {
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  const entries = exemptions.split(/[\s,]+/u).filter((entry) => entry !== '');
  return entries.some((entry) => {
    const [, name = '', entryPort] = /^\*?\.?(\[.*\]|[^:]*)(?::(\d+))?$/u.exec(entry.toLowerCase()) ?? [];
    if (entryPort !== undefined && entryPort !== port) return false;
    return entry === '*' || url.hostname === name || (name !== '' && url.hostname.endsWith(`.${name}`));
  });
}

const authorization = (proxy: URL): Record<string, string> =>
  proxy.username === ''
    ? {}
    : {
        'proxy-authorization': `Basic ${Buffer.from(
          `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`,
        ).toString('base64')}`,
      };

/** Request options that send a plain request through the proxy: the whole URL becomes the path. */
export function throughProxy(
  url: URL,
  proxy: URL,
): Omit<RequestOptions, 'headers'> & { headers: Record<string, string> } {
  return {
    host: proxy.hostname,
    port: proxy.port === '' ? 80 : Number(proxy.port),
    path: `${url.origin}${url.pathname}${url.search}`,
    headers: { host: url.host, ...authorization(proxy) },
  };
}

/** Opens a tunnel through the proxy to the URL's host, for TLS to run in. Rejects when the proxy does not agree. */
export async function openTunnel(url: URL, proxy: URL, signal: AbortSignal): Promise<Socket> {
  const { request } = await import('node:http');
  const authority = `${url.hostname}:${url.port === '' ? 443 : url.port}`;
  return await new Promise((resolve, reject) => {
    const connect = request({
      host: proxy.hostname,
      port: proxy.port === '' ? 80 : Number(proxy.port),
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...authorization(proxy) },
      agent: false,
      signal,
    });
    connect.once('connect', (response, socket) => {
      if (response.statusCode === 200) {
        resolve(socket);
        return;
      }
      socket.destroy();
      const refusal = `the proxy ${proxy.host} answered ${response.statusCode ?? 'nothing'} to CONNECT ${authority}`;
      reject(Object.assign(new Error(refusal), { code: 'ECONNREFUSED' }));
    });
    connect.once('error', reject);
    connect.end();
  });
}
