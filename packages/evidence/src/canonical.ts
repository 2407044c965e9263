import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * The one form of a JSON value (RFC 8785), so that equal values have equal digests.
 * @throws TypeError for what JSON has no form for: undefined at the top, NaN, Infinity, functions.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('this value has no JSON form');
  return text;
}

/** Lower-case hexadecimal SHA-256 of UTF-8 text or bytes. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Digest of a JSON value in its canonical form. */
export const digestOf = (value: unknown): string => sha256(canonicalJson(value));
