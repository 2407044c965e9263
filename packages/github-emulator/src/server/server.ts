import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Token, Tokens } from '../auth/tokens.ts';
import type { World } from '../state/world.ts';
import { GitHubError, errorBody } from './answer.ts';
import type { RateLimit } from './call.ts';
import { applyFault } from './fault-answers.ts';
import type { Faults } from './faults.ts';
import type { RequestLog } from './log.ts';
import type { Handled, Incoming, Mount } from './mount.ts';
import { send } from './send.ts';

const hour = 3600;
const minuteMs = 60_000;

export class EmulatorServer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #world: World;
  readonly #tokens: Tokens;
  readonly #faults: Faults;
  readonly #log: RequestLog;
  #mounts: readonly Mount[] = [];
  #used = 0;
  #sequence = 0;
  /** Requests an hour; GITHUB_TOKENs have 1,000 for each repository on github.com. */
  hourlyLimit = 1_000_000;
  /** Writes a minute before the secondary limit; about 80 on github.com. */
  writesPerMinute = Infinity;
  #writes: number[] = [];

  constructor(world: World, tokens: Tokens, faults: Faults, log: RequestLog) {
    this.#world = world;
    this.#tokens = tokens;
    this.#faults = faults;
    this.#log = log;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
    this.#server.keepAliveTimeout = 30_000;
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
  }

  /** Listens on a free port of the loopback interface; resolves to its root address. */
  async listen(port = 0): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  mount(mounts: readonly Mount[]): void {
    this.#mounts = mounts;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const rawBody = await readBody(request);
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    const method = request.method ?? 'GET';
    const mount = this.#mounts.find((each) => url.pathname.startsWith(each.prefix));
    if (mount === undefined) throw new Error(`Nothing is mounted for ${url.pathname}`);
    if (mount.kind === 'api') this.#used += 1;
    const token = this.#tokenOf(request);
    const incoming = { method, url, rawBody, headers: request.headers, token, rateLimit: this.#rateLimit() };
    const work = async (): Promise<Handled> => {
      const handled = await this.#handle(mount, incoming);
      return { ...handled, headers: { ...this.#headers(incoming, handled), ...handled.headers } };
    };
    if (mount.kind === 'control') {
      send(response, await work());
      return;
    }
    const fault = this.#faults.take(method, url, rawBody.toString('latin1'));
    const { handled, sent } = await applyFault(fault, response, incoming.rateLimit, work, this.#world.now);
    this.#record(incoming, handled, fault?.kind, started);
    if (handled !== undefined && !sent) send(response, handled);
  }

  /** An exception is a fault of this emulator: a loud 500, and a recorded violation. */
  async #handle(mount: Mount, incoming: Incoming): Promise<Handled> {
    if (mount.kind === 'api' && incoming.rateLimit.remaining < 0) return exhausted();
    if (mount.prefix === '/' && incoming.method !== 'GET' && this.#writesTooFast()) return tooFast();
    try {
      return await mount.handle(incoming);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const { method, url } = incoming;
      this.#log.violations.push({ kind: 'response', method, path: url.pathname, problems: [text] });
      return { status: 500, body: { message: `The emulator broke: ${text}` } };
    }
  }

  /** Counts this write, unless there were too many in the last minute. */
  #writesTooFast(): boolean {
    const now = this.#world.now().getTime();
    this.#writes = this.#writes.filter((at) => now - at < minuteMs);
    if (this.#writes.length >= this.writesPerMinute) return true;
    this.#writes.push(now);
    return false;
  }

  #record(
    incoming: Incoming,
    handled: Handled | undefined,
    fault: string | undefined,
    started: number,
  ): void {
    const { method, url, token, headers } = incoming;
    this.#log.add({
      sequence: (this.#sequence += 1),
      at: this.#world.now().toISOString(),
      method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      operation: handled?.operation,
      status: handled?.status ?? 0,
      body: handled?.requestBody,
      token: token === 'bad' ? 'unknown' : token?.name,
      permissions: handled?.permissions ?? [],
      durationMs: performance.now() - started,
      fault,
      userAgent: headers['user-agent'],
    });
  }

  #tokenOf(request: IncomingMessage): Token | 'bad' | undefined {
    const [, value] = /^(?:bearer|token)\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (request.headers.authorization === undefined) return undefined;
    return (value === undefined ? undefined : this.#tokens.find(value)) ?? 'bad';
  }

  #rateLimit(): RateLimit {
    const seconds = Math.floor(this.#world.now().getTime() / 1000);
    const reset = seconds - (seconds % hour) + hour;
    return { limit: this.hourlyLimit, used: this.#used, remaining: this.hourlyLimit - this.#used, reset };
  }

  #headers(incoming: Incoming, handled: Handled): Record<string, string> {
    const { limit, remaining, used, reset } = incoming.rateLimit;
    return {
      date: this.#world.now().toUTCString(),
      server: 'github.com',
      'x-github-media-type': 'github.v3; format=json',
      'x-github-request-id': `E:${this.#sequence + 1}`,
      ...(handled.operation === 'graphql' ? {} : acceptedPermissions(handled.permissions ?? [])),
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, remaining)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': handled.operation === 'graphql' ? 'graphql' : 'core',
    };
  }
}

/** Which permissions would do, as GitHub tells installation and fine-grained tokens: `issues=read; pull_requests=read`. */
function acceptedPermissions(permissions: readonly string[]): Record<string, string> {
  if (permissions.length === 0) return {};
  return { 'x-accepted-github-permissions': permissions.map((each) => each.replace(':', '=')).join('; ') };
}

function tooFast(): Handled {
  const message =
    'You have exceeded a secondary rate limit and have been temporarily blocked from content creation.';
  return { status: 403, headers: { 'retry-after': '60' }, body: errorBody(new GitHubError(403, message)) };
}

function exhausted(): Handled {
  return {
    status: 403,
    body: {
      message: 'API rate limit exceeded for installation.',
      documentation_url: 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api',
      status: '403',
    },
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
