import type { IncomingHttpHeaders } from 'node:http';
import type { Token } from '../auth/tokens.ts';
import type { Answer } from './answer.ts';
import type { RateLimit } from './call.ts';
import type { LoggedRequest } from './log.ts';

/** What a part of the emulator is given of a request. */
export type Incoming = {
  readonly method: string;
  readonly url: URL;
  readonly rawBody: Buffer;
  readonly headers: IncomingHttpHeaders;
  readonly token: Token | 'bad' | undefined;
  readonly rateLimit: RateLimit;
};

export type Handled = Answer & {
  readonly operation?: LoggedRequest['operation'];
  readonly permissions?: readonly string[];
  readonly requestBody?: unknown;
};

/** First match on the path's beginning answers. */
export type Mount = {
  readonly prefix: string;
  /**
   * `api` counts against the rate limit; `service` is GitHub's too but does not count (artifact store); `control` is
   * the emulator's own: neither logged nor hit by faults.
   */
  readonly kind: 'api' | 'service' | 'control';
  readonly handle: (incoming: Incoming) => Handled | Promise<Handled>;
};
