import http from 'node:http';

/** Connections kept open between exchanges; without them every exchange opens its own and closes it. */
export type Connections = {
  readonly agentFor: (url: URL) => Promise<http.Agent> | http.Agent | undefined;
  /** Whether a request that must not be sent twice may go out on one that the server may be closing just now. */
  readonly trusted?: boolean;
};

export type KeptConnections = Connections & { readonly close: () => void };

export type KeepOptions = {
  /** At most so many per origin. Default 8. */
  readonly maxSockets?: number;
  /**
   * A connection idle for longer is closed: what lies between may have dropped it. Younger ones are trusted with every
   * request. Default: the server decides, and only requests that can be sent again go out on one that was used before.
   */
  readonly idleMs?: number;
  /** Passed to `node:tls`. */
  readonly tls?: Readonly<Record<string, unknown>>;
};

/** Connections that live as long as this value is used; idle ones hold nothing up. */
export function keepConnections({ maxSockets = 8, idleMs, tls = {} }: KeepOptions = {}): KeptConnections {
  const timeout = idleMs === undefined ? {} : { timeout: idleMs };
  const options = { keepAlive: true, maxSockets, scheduling: 'lifo', ...timeout } as const;
  const plain = new http.Agent(options);
  let secure: http.Agent | undefined;
  return {
    trusted: idleMs !== undefined,
    agentFor: async (url) => {
      if (url.protocol !== 'https:') return plain;
      const { Agent } = await import('node:https');
      // A resumed session shows no certificate, and would not look at the one that the server has by now.
      secure ??= new Agent({ ...options, maxCachedSessions: 0, ...tls });
      return secure;
    },
    close: () => {
      plain.destroy();
      secure?.destroy();
    },
  };
}
