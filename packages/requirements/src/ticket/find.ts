import { mapReading, type Reading } from '@release-actions/evidence';
import type { Ticket } from '../ports.ts';
import type { Subject } from '../vocabulary.ts';

/** What a ticket is about: service, environment and tag, or the commit where there is no tag. */
export const ticketKey = ({ service, environment, wave, release, sha }: Subject): string =>
  [service, environment, ...(wave === 'all' ? [] : [wave]), release ?? sha].join('/');

/** First line of the body: found by it and by its author, never by search or title. */
export const ticketMarker = (subject: Subject): string =>
  `<!-- release-actions:v1 release-ticket ${ticketKey(subject)} -->`;

export type Found = {
  /** The lowest number wins; null: there is none. */
  readonly ticket: Ticket | null;
  /** Made by a race of two runs; to be closed as duplicates. */
  readonly duplicates: readonly Ticket[];
};

/** Only a bot's issue is our ticket: anyone may write the marker into an issue of their own. */
export function findTicket(tickets: Reading<readonly Ticket[]>, subject: Subject): Reading<Found> {
  const marker = ticketMarker(subject);
  return mapReading(tickets, (all) => {
    const ours = all
      .filter(({ author, body }) => author?.type === 'Bot' && firstLine(body) === marker)
      .sort((left, right) => left.number - right.number);
    return { ticket: ours[0] ?? null, duplicates: ours.slice(1).filter(({ state }) => state === 'open') };
  });
}

const firstLine = (body: string): string => (body.split('\n', 1)[0] ?? '').trim();
