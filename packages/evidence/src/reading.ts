/** Why something could not be read. `not-found` is used only where absence was proven to be readable. */
export type UnknownReason =
  | 'not-permitted'
  | 'feature-off'
  | 'not-found'
  | 'rate-limited'
  | 'unavailable'
  | 'timeout'
  | 'incomplete'
  | 'malformed'
  | 'unproven';

/** How a value was obtained: enough to show that "nothing found" is a finding and not a failure. */
export type Proof = {
  /** Such as `GET /repos/{owner}/{repo}/commits/{ref}/check-runs`. */
  readonly endpoint: string;
  readonly pages: number;
  /** The source's own count, where it states one; always equal to what was collected. */
  readonly total?: number;
  /** ISO 8601 instant of the answer. */
  readonly at: string;
};

export type Known<T> = { readonly known: true; readonly value: T; readonly proof: Proof };

export type Unknown = {
  readonly known: false;
  readonly reason: UnknownReason;
  readonly endpoint: string;
  /** What happened, in one sentence, such as "Cannot read Dependabot alerts: the token may not (403 on GET …)". */
  readonly message: string;
  /** What to do about it, such as "Add to this job:   permissions: { vulnerability-alerts: read }". */
  readonly hint: string;
};

/** The answer of every read: a value with its proof, or the reason why there is none. Never an empty default. */
export type Reading<T> = Known<T> | Unknown;

export const known = <T>(value: T, proof: Proof): Known<T> => ({ known: true, value, proof });

export const unknown = (fault: Omit<Unknown, 'known'>): Unknown => ({ known: false, ...fault });

/** Applies `change` to a known value; an unknown stays what it is. */
export function mapReading<T, U>(reading: Reading<T>, change: (value: T) => U): Reading<U> {
  return reading.known ? known(change(reading.value), reading.proof) : reading;
}
