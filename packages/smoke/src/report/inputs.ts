import { createHash } from 'node:crypto';
import type { SmokeRequest } from '../request.ts';
import type { SmokeDetail } from './detail.ts';

/** A digest over the variables that were passed, so that parts of one run can be told from parts of two. */
export function variablesDigest(variables: SmokeRequest['variables']): Pick<SmokeDetail, 'variablesDigest'> {
  const sorted = Object.entries(variables).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return sorted.length === 0 ? {} : { variablesDigest: digestOf(JSON.stringify(sorted)) };
}

/** An address without user name and password. */
export function withoutUserInfo(address: string): string {
  const url = URL.parse(address);
  return url === null || url.username + url.password === '' ? address : `${url.origin}${url.pathname}`;
}

export const digestOf = (content: string): string =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`;

const passwordInAddress = /https?:\/\/[^\s/?#"@:]*:([^\s/?#"@]+)@/giu;

/** The passwords of addresses that stand anywhere in these texts: what tells of an address must not tell them. */
export function passwordsInAddresses(texts: readonly string[]): string[] {
  const written = texts.flatMap((text) =>
    Array.from(text.matchAll(passwordInAddress), ([, password = '']) => password),
  );
  return [...new Set([...written, ...written.map(decoded)])];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
