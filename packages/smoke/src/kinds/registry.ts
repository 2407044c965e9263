import { http } from './http.ts';
import type { Kind } from './kind.ts';

/** The field that tells a check's kind; exactly one of them is there. */
export const kindOfField = {
  request: 'http',
  graphql: 'graphql',
  tls: 'tls',
  tcp: 'tcp',
  dns: 'dns',
  command: 'command',
  compare: 'compare',
} as const;

export type KindField = keyof typeof kindOfField;
export type CheckKind = (typeof kindOfField)[KindField];

/** Every kind but the commonest is loaded only by a suite that has a check of it. */
export const kinds = {
  http: () => http,
  graphql: async () => (await import('./graphql.ts')).graphql,
  tls: async () => (await import('./tls.ts')).tls,
  tcp: async () => (await import('./tcp.ts')).tcp,
  dns: async () => (await import('./dns.ts')).dns,
  command: async () => (await import('./command.ts')).command,
  compare: async () => (await import('./compare.ts')).compare,
} satisfies Record<CheckKind, () => Kind | Promise<Kind>>;
