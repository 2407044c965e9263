import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { createGitHubEmulator, runAction } from '@release-actions/github-emulator';
import type {
  ActionCall,
  ActionResult,
  GitHubEmulator,
  RepositorySeed,
} from '@release-actions/github-emulator';

export type World = AsyncDisposable & {
  readonly emulator: GitHubEmulator;
  readonly repository: RepositorySeed;
  /** Commits files on the default branch and runs the action on that commit. */
  readonly run: (
    files: Readonly<Record<string, string>>,
    inputs?: Readonly<Record<string, string>>,
    call?: Partial<ActionCall>,
  ) => Promise<ActionResult>;
};

const repositoryName = 'octoacme/storefront';

/** A GitHub with one repository, in which the action can be run as a runner runs it. */
export async function createWorld(): Promise<World> {
  const emulator = await createGitHubEmulator();
  const repository = emulator.repository(repositoryName);
  return {
    emulator,
    repository,
    run: async (files, inputs = {}, call = {}) => {
      const commit = repository.commit({ message: 'Change', files });
      const action = { emulator, action: 'smoke-test-runner', repository: repositoryName, sha: commit.sha };
      return await runAction({ ...action, inputs, ...call });
    },
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}

/** A service on loopback that ends with the test. */
export async function serve(listener: RequestListener): Promise<{ readonly url: string } & AsyncDisposable> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A server that is no HTTP server at all. */
export async function raw(
  speak: (socket: Socket) => void,
): Promise<{ readonly url: string } & AsyncDisposable> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.once('data', () => speak(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const policy = (url: string, more = ''): string => `
version: 1
roles: { release-manager: [octocat], on-call: [hubot] }
environments:
  staging: { url: '${url}' }
  production: { url: '${url}', version: /version }
smoke: .github/smoke.yml
${more}`;
