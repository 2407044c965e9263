import { proxyFor } from '@release-actions/http';
import type { ProxyEnvironment } from '@release-actions/http';
import { requestOf } from './direct.ts';
import type { Request } from './wire.ts';

/** This machine itself is never reached through a proxy, whatever the environment says. */
function needsProxy(apiUrl: string, environment: ProxyEnvironment): boolean {
  const url = new URL(apiUrl);
  const here = url.hostname === 'localhost' || url.hostname === '[::1]' || url.hostname.startsWith('127.');
  return !here && proxyFor(url, environment) !== undefined;
}

/**
 * Octokit's request function for one token. Where the environment names a proxy for `apiUrl` it is the one of
 * `@actions/github`, which brings an HTTP stack of its own; else requests go straight out and nothing of that is loaded.
 */
export async function octokitRequest(token: string, apiUrl: string): Promise<Request> {
  if (!needsProxy(apiUrl, process.env)) return requestOf(token, apiUrl);
  const proxied = await import('./proxied.ts');
  return proxied.requestOf(token, apiUrl);
}
