import { blockedCode } from './addresses.ts';
import type { HttpFault, HttpFaultKind, HttpPhase } from './types.ts';

const kindOfCode: Readonly<Record<string, HttpFaultKind>> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EADDRNOTAVAIL: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ECONNABORTED: 'reset',
  ENOTFOUND: 'name-not-resolved',
  EAI_AGAIN: 'name-not-resolved',
  EAI_NODATA: 'name-not-resolved',
  EAI_FAIL: 'name-not-resolved',
  ETIMEDOUT: 'timeout',
  ERR_SOCKET_CONNECTION_TIMEOUT: 'timeout',
  ABORT_ERR: 'cancelled',
  EPROTO: 'tls',
  [blockedCode]: 'blocked-address',
};

const certificateCodes =
  /^(?:CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH)/u;

/** The class of a runtime error: what callers decide on, such as whether a retry can help. */
export function kindOfError(error: unknown, phase: HttpPhase): HttpFaultKind {
  const code = codeOf(error);
  if (certificateCodes.test(code)) return 'certificate';
  const known = kindOfCode[code];
  if (known === 'reset') return phase === 'body' ? 'cut-short' : phase === 'tls' ? 'tls' : 'reset';
  if (known !== undefined) return known;
  if (code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS')) return 'tls';
  return 'malformed';
}

type RuntimeError = { readonly code?: unknown; readonly errors?: unknown; readonly message?: unknown };

/** Read by shape: an error of another realm is no instance of this one's Error. */
const asRuntimeError = (error: unknown): RuntimeError =>
  typeof error === 'object' && error !== null ? error : { message: error };

const innerErrors = (error: unknown): readonly unknown[] => {
  const { errors } = asRuntimeError(error);
  return Array.isArray(errors) ? errors : [];
};

/** The runtime's code of an error; for a failed race of addresses, the one of the last address tried. */
export function codeOf(error: unknown): string {
  const inner = innerErrors(error);
  if (inner.length > 0) return codeOf(inner.at(-1));
  const { code } = asRuntimeError(error);
  return typeof code === 'string' ? code : '';
}

/** Every inner message of an error: a failed race of addresses has none of its own. */
export function messageOf(error: unknown): string {
  const inner = innerErrors(error);
  return inner.length > 0 ? inner.map(messageOf).join('; ') : plainly(String(asRuntimeError(error).message));
}

/** OpenSSL's `thread:error:code:library:function:reason:file:line:`, with the call that the runtime puts before it. */
const openSsl = /(?:\w+ EPROTO )?[0-9A-F]+:error:([0-9A-F]+):[^:]*:[^:]*:([^:]*):[^\n]*\n?/gu;

/** OpenSSL's words for bytes that are no record of TLS, such as an answer in plain HTTP. */
const noRecord = 'wrong version number';

/** OpenSSL's reason without the place in its source; its code stays, which is what people search for. */
const plainly = (message: string): string =>
  message.replace(openSsl, (_, code: string, reason: string) => {
    const words = reason === noRecord ? 'the other side does not speak TLS' : reason;
    return `${words}, OpenSSL error ${code}`;
  });

/** Origin and path only: user info and query often carry credentials. */
export function printableUrl(url: string | URL): string {
  const parsed = typeof url === 'string' ? URL.parse(url) : url;
  return parsed === null ? 'a URL that cannot be read' : `${parsed.origin}${parsed.pathname}`;
}

const words: Record<HttpFaultKind, string> = {
  refused: 'nothing accepts connections there',
  reset: 'the connection was closed before an answer',
  'name-not-resolved': 'the name has no address',
  certificate: 'the certificate is not valid for this host',
  tls: 'no secure connection could be agreed on',
  timeout: 'no answer inside the deadline',
  'too-large': 'the answer is larger than allowed',
  'cut-short': 'the answer ended before it was complete',
  redirect: 'the redirect was not followed',
  'blocked-address': 'the address is not allowed',
  malformed: 'the answer is not valid HTTP',
  cancelled: 'the request was cancelled',
};

/** A fault with a sentence that names the request, what happened, and the runtime's own words. */
export function fault(
  kind: HttpFaultKind,
  what: { readonly method: string; readonly url: string | URL },
  detail: string,
  facts: Partial<Omit<HttpFault, 'ok' | 'kind' | 'message'>> = {},
): HttpFault {
  const message = `${what.method} ${printableUrl(what.url)}: ${words[kind]}${detail === '' ? '' : ` (${detail})`}`;
  return { ok: false, kind, message, ...facts };
}
