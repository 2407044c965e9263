import type { Fields } from '../decode.ts';
import type { Account } from '../records/code.ts';
import type { Parameters, Transport } from '../transport.ts';
import type { Writer } from '../writes.ts';

/** What every resource is made from. */
export type Access = { readonly transport: Transport; readonly writer: Writer };

/** REST: `user`, `creator`, `author`. */
export const accountOf = (fields: Fields): Account => ({
  login: fields.textOrNull('login'),
  type: fields.textOrNull('type'),
});

export const accountOrNull = (fields: Fields | null): Account | null =>
  fields === null ? null : accountOf(fields);

/**
 * GraphQL: `author { __typename login }`. Logins of bots come without the `[bot]` that REST writes; we write it,
 * so that one account has one name.
 */
export function actorOrNull(fields: Fields | null): Account | null {
  if (fields === null) return null;
  const type = fields.text('__typename');
  const login = fields.text('login');
  return { login: type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login, type };
}

export const actorSelection = '{ __typename login }';

/** Leaves out what is undefined: GitHub takes a null for "remove", and a missing field for "leave as it is". */
export const defined = (values: Parameters): Parameters =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
