import { exchange, openConnection } from '@release-actions/http';
import type { ProxyEnvironment } from '@release-actions/http';
import type { Clock, SmokePorts } from '../ports.ts';

/** The real clock. */
const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted === true) {
        resolve();
        return;
      }
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal?.addEventListener('abort', end, { once: true });
    }),
};

/** A copy of the few variables that matter: the environment itself is asked anew at every look. */
const proxySettings = (environment: NodeJS.ProcessEnv): ProxyEnvironment =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => /^(?:https?|no)_proxy$/iu.test(name)));

/** This machine: its network, its files below `folder`, its processes. What few suites need is loaded by them. */
export function nodePorts(folder: string): SmokePorts {
  const readFile = async (path: string): Promise<string | undefined> =>
    (await (await import('./files.ts')).readFileBelow(folder, path))?.content;
  return {
    clock: systemClock,
    exchange,
    connect: openConnection,
    resolve: async (question) => await (await import('./resolve.ts')).resolveName(question),
    execute: async (command) => await (await import('./execute.ts')).execute(folder, command),
    random: Math.random,
    proxy: proxySettings(process.env),
    readFile,
    readFloorFile: readFile,
    readResult: async (path) => await (await import('./files.ts')).readFileBelow(folder, path),
    addresses: async (hostname, signal) =>
      await (await import('./addresses.ts')).addressesOf(hostname, signal),
  };
}
