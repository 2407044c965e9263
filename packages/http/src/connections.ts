import http from 'node:http';

/** Connections kept open between exchanges; without them every exchange opens its own and closes it. */
export type Connections = { readonly agentFor: (url: URL) => Promise<http.Agent> | http.Agent | undefined };

/** Connections that live as long as this value is used: at most `maxSockets` per origin, idle ones hold nothing up. */
export function keepConnections(
  maxSockets = 8,
  tls: Readonly<Record<string, unknown>> = {},
): Connections & {
  readonly close: () => void;
} {
  const plain = new http.Agent({ keepAlive: true, maxSockets, scheduling: 'lifo' });
  let secure: http.Agent | undefined;
  return {
    agentFor: async (url) => {
      if (url.protocol !== 'https:') return plain;
      const { Agent } = await import('node:https');
      secure ??= new Agent({ keepAlive: true, maxSockets, scheduling: 'lifo', ...tls });
      return secure;
    },
    close: () => {
      plain.destroy();
      secure?.destroy();
    },
  };
}
