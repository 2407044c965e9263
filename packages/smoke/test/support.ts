import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Report } from '@release-actions/report';
import { nodePorts, smoke } from '../src/index.ts';
import type { CheckResult, SmokeDetail, SmokePorts, SmokeRequest } from '../src/index.ts';

/** A server on loopback that ends with the test. */
export async function serve(
  listener: RequestListener,
): Promise<{ url: string; server: Server } & AsyncDisposable> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    server,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const json = (value: unknown): RequestListener => {
  const content = JSON.stringify(value);
  return (_request, response) => void response.setHeader('content-type', 'application/json').end(content);
};

export type RunOptions = Partial<SmokeRequest> & { readonly ports?: Partial<SmokePorts> };

/** Runs one suite with everything else at its default. Waiting takes no time, but for what the test passes in. */
export async function runSuite(content: string, options: RunOptions = {}): Promise<Report<SmokeDetail>> {
  const { ports, ...request } = options;
  const real = nodePorts(import.meta.dirname);
  const clock = { ...real.clock, sleep: () => Promise.resolve() };
  return await smoke(
    {
      service: 'storefront',
      environment: 'staging',
      wave: 'all',
      sha: 'a'.repeat(40),
      suites: [{ file: 'smoke.yml', content }],
      variables: {},
      secrets: {},
      signal: new AbortController().signal,
      ...request,
    },
    { ...real, clock, proxy: {}, ...ports },
  );
}

export function checkOf(report: Report<SmokeDetail>, id: string): CheckResult {
  const found = report.detail.checks.find((check) => check.id === id);
  if (found === undefined)
    throw new Error(`no check ${id} among ${report.detail.checks.map((check) => check.id).join(', ')}`);
  return found;
}

export const messagesOf = (result: CheckResult): string[] =>
  result.attempts.flatMap(({ failures }) => failures.map(({ message }) => message));

export const classesOf = (result: CheckResult): string[] =>
  result.attempts.flatMap(({ failures }) => failures.map((failure) => failure.class));
