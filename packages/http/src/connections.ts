import http from 'node:http';

/** Connections kept open between exchanges; without them every exchange opens its own and closes it. */
export type Connections = { readonly agentFor: (url: URL) => Promise<http.Agent> | http.Agent | undefined };

export type KeptConnections = Connections & { readonly close: () => void };

export type KeepOptions = {
  /** At most so many per origin. Default 8. */
  readonly maxSockets?: number;
  /** A connection idle for longer is closed: what lies between may have dropped it. Default: the server decides. */
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
    agentFor: async (url) => {
      if (url.protocol !== 'https:') return plain;
      const { Agent } = await import('node:https');
      secure ??= new Agent({ ...options, ...tls });
      return secure;
    },
    close: () => {
      plain.destroy();
      secure?.destroy();
    },
  };
}
