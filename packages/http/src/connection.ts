import { connect as connectTcp } from 'node:net';
import type { LookupFunction, Socket } from 'node:net';
import { bareHostname, lookupFor, refuseLiteral, serverNameFor } from './addresses.ts';
import type { Route } from './addresses.ts';
import { certificateOf } from './certificate.ts';
import type { CertificateFacts } from './certificate.ts';
import { codeOf, kindOfError, messageOf } from './faults.ts';
import type { HttpFault, HttpPhase } from './types.ts';

export type ConnectionRequest = {
  readonly host: string;
  readonly port: number;
  /** Agree on TLS and check the certificate for `servername` (default: the host). */
  readonly secure?: { readonly servername?: string; readonly ca?: readonly string[] };
  /** Sent once the connection stands. */
  readonly send?: string;
  /** Wait for what the other side says, until `until` is true of it; without, connecting is enough. */
  readonly until?: (received: string) => boolean | Promise<boolean>;
  readonly deadlineMs: number;
  readonly route?: Route;
  readonly signal?: AbortSignal;
};

export type ConnectionAnswer = {
  readonly ok: true;
  readonly remoteAddress: string;
  /** At most 65,536 characters, read as UTF-8. */
  readonly received: string;
  /** Milliseconds until the connection stood, name resolution and TLS included. */
  readonly connectedMs: number;
  readonly certificate?: CertificateFacts;
};

const mostReceivedCharacters = 64 * 1024;

/**
 * Opens a connection that is not HTTP, and closes it again. A deadline that comes while the other side has said
 * something, but not what was waited for, is an answer with what it said.
 */
export async function openConnection(request: ConnectionRequest): Promise<ConnectionAnswer | HttpFault> {
  const open = request.secure === undefined ? connectTcp : (await import('node:tls')).connect;
  return await new Conversation(request, open).run();
}

/** What `node:net` and `node:tls` have in common here. */
type Open = (options: {
  host: string;
  port: number;
  lookup?: LookupFunction;
  servername?: string;
  ca?: string[];
}) => Socket;

class Conversation {
  readonly #request: ConnectionRequest;
  readonly #open: Open;
  readonly #startedAt = performance.now();
  #phase: HttpPhase = 'connect';
  #connectedMs = 0;
  #received = '';
  #socket: Socket | undefined;
  #timer: NodeJS.Timeout | undefined;
  #settle: ((result: ConnectionAnswer | HttpFault) => void) | undefined;
  readonly #cancel = (): void => this.#fail('cancelled', 'cancelled');

  constructor(request: ConnectionRequest, open: Open) {
    this.#request = request;
    this.#open = open;
  }

  run(): Promise<ConnectionAnswer | HttpFault> {
    return new Promise((resolve) => {
      this.#settle = resolve;
      const { host, route, signal, deadlineMs } = this.#request;
      const refused = refuseLiteral(bareHostname(host), route?.policy);
      if (refused !== undefined) this.#failWith(refused);
      else if (signal?.aborted === true) this.#cancel();
      else {
        signal?.addEventListener('abort', this.#cancel, { once: true });
        this.#timer = setTimeout(() => this.#deadline(), deadlineMs);
        this.#connect();
      }
    });
  }

  #connect(): void {
    const { host, port, route, secure } = this.#request;
    const lookup = lookupFor(route ?? {});
    const socket = this.#open({
      host: bareHostname(host),
      port,
      ...(lookup === undefined ? {} : { lookup }),
      ...(secure === undefined ? {} : { servername: secure.servername ?? serverNameFor(host) }),
      ...(secure?.ca === undefined ? {} : { ca: [...secure.ca] }),
    });
    this.#socket = socket;
    if (secure !== undefined) socket.once('connect', () => (this.#phase = 'tls'));
    socket.once(secure === undefined ? 'connect' : 'secureConnect', () => this.#established(socket));
    socket.on('data', (chunk: Buffer) => this.#hear(chunk));
    socket.on('end', () => {
      if (this.#received === '') this.#fail('cut-short', 'the connection was closed without a word');
      else this.#succeed();
    });
    socket.on('error', (error) => this.#failWith(error));
  }

  #established(socket: Socket): void {
    this.#phase = 'body';
    this.#connectedMs = performance.now() - this.#startedAt;
    if (this.#request.send !== undefined) socket.write(this.#request.send);
    if (this.#request.until === undefined) this.#succeed();
  }

  #hear(chunk: Buffer): void {
    this.#received = (this.#received + chunk.toString()).slice(0, mostReceivedCharacters);
    if (this.#received.length >= mostReceivedCharacters) this.#succeed();
    else void this.#judge().catch((error: unknown) => this.#failWith(error));
  }

  async #judge(): Promise<void> {
    if ((await this.#request.until?.(this.#received)) === true) this.#succeed();
  }

  #deadline(): void {
    if (this.#received !== '') this.#succeed();
    else this.#fail('timeout', `nothing within ${this.#request.deadlineMs} ms, phase ${this.#phase}`);
  }

  #succeed(): void {
    const certificate = certificateOf(this.#socket);
    this.#finish({
      ok: true,
      remoteAddress: this.#socket?.remoteAddress ?? '',
      received: this.#received,
      connectedMs: this.#connectedMs,
      ...(certificate === undefined ? {} : { certificate }),
    });
  }

  #failWith(error: unknown): void {
    this.#fail(kindOfError(error, this.#phase), messageOf(error), codeOf(error));
  }

  #fail(kind: HttpFault['kind'], detail: string, code = ''): void {
    const message = `${this.#request.host}:${this.#request.port}: ${detail}`;
    const durationMs = performance.now() - this.#startedAt;
    this.#finish({
      ok: false,
      kind,
      message,
      phase: this.#phase,
      durationMs,
      ...(code === '' ? {} : { code }),
    });
  }

  #finish(result: ConnectionAnswer | HttpFault): void {
    clearTimeout(this.#timer);
    this.#request.signal?.removeEventListener('abort', this.#cancel);
    this.#socket?.destroy();
    this.#settle?.(result);
    this.#settle = undefined;
  }
}
