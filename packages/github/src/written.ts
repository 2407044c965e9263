/** Why a write was refused. `uncertain`: it was sent, but the answer never came, so it may have happened. */
export type RefusalReason =
  | 'not-permitted'
  | 'feature-off'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'rate-limited'
  | 'unavailable'
  | 'uncertain';

/** A write as it would be sent; kept in the order in which it was asked for. */
export type PlannedWrite = {
  /** Such as `POST /repos/{owner}/{repo}/issues`. */
  readonly endpoint: string;
  /** One line for people, such as `create issue "Release 1.4.0"`. */
  readonly what: string;
  readonly body: Readonly<Record<string, unknown>>;
};

export type Done<T> = { readonly outcome: 'done'; readonly value: T };
export type Planned = { readonly outcome: 'planned'; readonly write: PlannedWrite };
export type Refused = {
  readonly outcome: 'refused';
  readonly reason: RefusalReason;
  readonly endpoint: string;
  readonly message: string;
  readonly hint: string;
};

/** The answer of every write. `planned` only in a dry run: nothing was sent. */
export type Written<T> = Done<T> | Planned | Refused;

export const done = <T>(value: T): Done<T> => ({ outcome: 'done', value });

/** Applies `change` to what a write gave; planned and refused writes stay what they are. */
export function mapWritten<T, U>(written: Written<T>, change: (value: T) => U): Written<U> {
  return written.outcome === 'done' ? done(change(written.value)) : written;
}
