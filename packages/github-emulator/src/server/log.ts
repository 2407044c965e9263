import type { OperationId } from '../contract/operation-ids.ts';

export type LoggedRequest = {
  /** 1 for the first request of this emulator. */
  readonly sequence: number;
  readonly at: string;
  readonly method: string;
  /** Without query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly operation: OperationId | 'graphql' | 'artifact-service' | undefined;
  readonly status: number;
  readonly body: unknown;
  /** Name of the token, never its value. */
  readonly token: string | undefined;
  /** Permissions the answer depended on, for example `contents: read`. */
  readonly permissions: readonly string[];
  readonly durationMs: number;
  /** Kind of the fault that was injected into this answer. */
  readonly fault: string | undefined;
  readonly userAgent: string | undefined;
};

/** Something a client asked for, or this emulator answered, that GitHub's descriptions do not allow. */
export type Violation = {
  readonly kind: 'request' | 'response' | 'unknown-path' | 'unknown-property' | 'graphql';
  readonly method: string;
  readonly path: string;
  readonly problems: readonly string[];
};

/** Every request in order of answer, and everything that broke GitHub's descriptions. */
export class RequestLog {
  readonly requests: LoggedRequest[] = [];
  readonly violations: Violation[] = [];
  readonly #listeners = new Set<(request: LoggedRequest) => void>();

  add(request: LoggedRequest): void {
    this.requests.push(request);
    for (const listener of this.#listeners) listener(request);
  }

  /** Tells of each request when its work is done and its answer not yet sent; returns how to stop. */
  onRequest(listener: (request: LoggedRequest) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Requests that change something. */
  get writes(): readonly LoggedRequest[] {
    return this.requests.filter(
      ({ method, operation }) => !['GET', 'HEAD'].includes(method) && operation !== 'graphql',
    );
  }

  /** Requests answered after this many. */
  since(count: number): readonly LoggedRequest[] {
    return this.requests.slice(count);
  }

  clear(): void {
    this.requests.length = 0;
    this.violations.length = 0;
  }
}
