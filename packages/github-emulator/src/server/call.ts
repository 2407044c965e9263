import type { Token } from '../auth/tokens.ts';
import type { OperationId } from '../contract/operation-ids.ts';
import type { Account, Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { type Answer, notFound } from './answer.ts';
import type { Urls } from './urls.ts';

/** One request, as its handler sees it: found, allowed and valid. */
export type Call = {
  readonly operation: OperationId;
  readonly world: World;
  readonly urls: Urls;
  readonly url: URL;
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
  /** Valid by the operation's description. */
  readonly body: unknown;
  readonly rawBody: Buffer;
  readonly accept: string;
  readonly contentType: string;
  readonly rateLimit: RateLimit;
  readonly token: Token;
  /** Who acts: the token's user or bot. */
  readonly actor: Account;
  /** The repository in the path. Throws GitHub's 404 when there is none. */
  readonly repository: Repository;
};

/** Requests of this hour, as the `X-RateLimit-*` headers give them; `reset` in seconds since 1970. */
export type RateLimit = {
  readonly limit: number;
  readonly remaining: number;
  readonly used: number;
  readonly reset: number;
};

export type Handler = (call: Call) => Answer;

/** A parameter of the path; the router has matched it, so it is there. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`${call.operation} has no parameter ${name} in its path`);
  return value;
}

/** A number in the path; anything else is not found, as on GitHub. */
export function numberParam(call: Call, name: string): number {
  const value = param(call, name);
  if (!/^\d+$/.test(value)) throw notFound();
  return Number(value);
}

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw notFound();
  return value;
}

/** Notes that something happened which workflows may listen to. */
export function announce(call: Call, name: string, subject: string, action?: string): void {
  const silent = call.token.kind === 'GITHUB_TOKEN' && !name.endsWith('_dispatch');
  call.world.events.push({
    at: call.world.instant(),
    name,
    ...(action === undefined ? {} : { action }),
    repository: `${call.repository.owner.login}/${call.repository.name}`,
    actor: call.actor.login,
    startsWorkflows: !silent && !(name === 'deployment_status' && action === 'inactive'),
    subject,
  });
}
