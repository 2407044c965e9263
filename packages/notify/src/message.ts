import type { Document } from '@release-actions/report';

/** What happened, in the terms that a machine can tell apart. */
export type MessageEvent =
  | 'release.scheduled'
  | 'release.ready'
  | 'release.announced'
  | 'release.withdrawn'
  | 'incident.opened'
  | 'incident.updated'
  | 'incident.resolved'
  | 'attention.needed';

export type Severity = 'critical' | 'error' | 'warning' | 'info';

/** One message to people, before it takes the form of one destination. */
export type Message = {
  /** The same for every try of the same message, such as `release:storefront:production:1.5.0:announced`. */
  readonly id: string;
  /** What it belongs to; one thread for each, where a destination has threads. */
  readonly thread: string;
  readonly event: MessageEvent;
  readonly severity: Severity;
  /** One line that says it all. */
  readonly headline: string;
  readonly body: Document;
  /** Signed text that must arrive byte for byte; it replaces `body`. */
  readonly verbatim?: string;
  /** Where to read more. */
  readonly url?: string;
  /** ISO 8601. */
  readonly at: string;
  /** Sent to webhooks as it is. */
  readonly data: Readonly<Record<string, unknown>>;
};
