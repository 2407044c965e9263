export type HttpRequest = {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Deadline for the whole exchange, redirects included. Default 10,000. */
  readonly deadlineMs?: number;
  /** Cap on decoded bytes, which holds for compressed answers too. Default 8 MiB. */
  readonly maxBodyBytes?: number;
  /** Default 0: a redirect is an answer, and credentials never follow one to another origin. */
  readonly maxRedirects?: number;
  readonly signal?: AbortSignal;
};

export type HttpFaultKind =
  | 'refused'
  | 'reset'
  | 'name-not-resolved'
  | 'certificate'
  /** The handshake failed for another reason than the certificate, such as no common protocol version. */
  | 'tls'
  | 'timeout'
  | 'too-large'
  | 'cut-short'
  /** A redirect that is not followed: too many of them, away from https, or with a body to another origin. */
  | 'redirect'
  | 'blocked-address'
  | 'malformed'
  | 'cancelled';

/** How far an exchange had come. */
export type HttpPhase = 'resolve' | 'connect' | 'tls' | 'request' | 'body';

/** No answer, and why. `message` is safe to print: user info and query are gone from URLs. */
export type HttpFault = {
  readonly ok: false;
  readonly kind: HttpFaultKind;
  readonly message: string;
  readonly phase?: HttpPhase;
  /** The address that was tried last, where one was. */
  readonly remoteAddress?: string;
  /** The runtime's own code, such as `CERT_HAS_EXPIRED`. */
  readonly code?: string;
  readonly durationMs?: number;
};

export type HttpResponse = {
  readonly ok: true;
  readonly status: number;
  /** Names in lower case; repeated headers joined with ", ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly url: string;
  readonly durationMs: number;
};

/** Asks once. Resolves always: what went wrong is a value, so that no caller can mistake silence for success. */
export type HttpClient = (request: HttpRequest) => Promise<HttpResponse | HttpFault>;
