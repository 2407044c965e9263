import type { Destination } from '@release-actions/policy';
import type { HttpRequest, HttpResponse } from '@release-actions/http';
import type { Message } from './message.ts';

export type Kind = Destination['kind'];
type DestinationOf<K extends Kind> = Extract<Destination, { readonly kind: K }>;

/** A message ready to be sent, or why this destination cannot take it. */
type Prepared = { readonly request: HttpRequest } | { readonly unusable: string };

/** What an answer with a status below 300 means; some destinations say no with 200. */
export type Accepted = { readonly handle?: string } | { readonly refused: string; readonly hint?: string };

type Context = {
  readonly secret: (name: string) => string | undefined;
  /** Handle of the first message of the thread at this destination. */
  readonly root: string | undefined;
  /** When it is sent: receivers refuse a signature that is minutes old. */
  readonly now: Date;
  /** Text that begins every message. */
  readonly prefix: string | undefined;
};

/** One kind of destination. One file each, one line in the registry. */
export type Notifier<K extends Kind> = {
  /** In words, without anything secret, such as "Slack #releases". */
  readonly name: (destination: DestinationOf<K>) => string;
  /** The receiver recognises a message that comes again, so that an unclear end may be tried again. */
  readonly repeatable: boolean;
  readonly prepare: (message: Message, destination: DestinationOf<K>, context: Context) => Prepared;
  readonly accept: (response: HttpResponse) => Accepted;
};

export const textOf = ({ body }: HttpResponse): string => new TextDecoder().decode(body);

/** The headline with the team's own words before it. */
export const titled = ({ headline }: Message, prefix: string | undefined): string =>
  prefix === undefined ? headline : `${prefix} ${headline}`;

/** A signed text is sent whole or not at all. */
export const tooLong = (characters: number): string =>
  `the text is signed, and longer than the ${characters.toLocaleString('en')} characters that fit here; it is not cut`;

export const json = (
  url: string,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): HttpRequest => ({
  method: 'POST',
  url,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});
