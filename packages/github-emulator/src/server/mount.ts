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
  /** Not part of GitHub: neither logged nor counted nor hit by faults. */
  readonly internal?: boolean;
};

/** First match on the path's beginning answers. */
export type Mount = {
  readonly prefix: string;
  readonly internal?: boolean;
  readonly handle: (incoming: Incoming) => Handled | Promise<Handled>;
};
