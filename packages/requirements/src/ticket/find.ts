import { mapReading, type Reading } from '@release-actions/evidence';
import type { Target } from '@release-actions/report';
import type { Ticket } from '../ports.ts';
import type { Subject } from '../vocabulary.ts';

export const ticketLabel = 'release-ticket';

/** What names a release among others. */
type Named = Omit<Subject, 'repository' | 'releaseType'>;

/** What a ticket is about: service, environment and tag, or the commit where there is no tag. */
export const ticketKey = ({ service, environment, wave, release, sha }: Named): string =>
  [service, environment, ...(wave === 'all' ? [] : [wave]), release ?? sha].join('/');

/** First line of the body: found by it and by its author, never by search or title. */
export const ticketMarker = (subject: Named): string =>
  `<!-- release-actions:v1 release-ticket ${ticketKey(subject)} -->`;

/** Which release a ticket is of, so that an evaluation that a comment started knows what to evaluate. */
export type TicketSubject = Target & { readonly release: string | null; readonly sha: string };

/** Second line of the body. It names the release; what is decided about it comes from records alone. */
export function subjectMarker({ service, environment, wave, release, sha }: Subject): string {
  const named: TicketSubject = { service, environment, wave, release: release ?? null, sha };
  return `<!-- release-actions:v1 subject ${JSON.stringify(named).replaceAll('>', String.raw`\u003e`)} -->`;
}

export type Found = {
  /** The lowest number wins; null: there is none. */
  readonly ticket: Ticket | null;
  /** Made by a race of two runs; to be closed as duplicates. */
  readonly duplicates: readonly Ticket[];
};

/** Only a bot's issue is our ticket: anyone may write the marker into an issue of their own. */
const isOurs = ({ author }: Ticket): boolean => author?.type === 'Bot';

export function findTicket(tickets: Reading<readonly Ticket[]>, subject: Named): Reading<Found> {
  const marker = ticketMarker(subject);
  return mapReading(tickets, (all) => {
    const ours = all
      .filter((ticket) => isOurs(ticket) && lineOf(ticket.body, 0) === marker)
      .sort((left, right) => left.number - right.number);
    return { ticket: ours[0] ?? null, duplicates: ours.slice(1).filter(({ state }) => state === 'open') };
  });
}

const lineOf = (body: string, index: number): string => (body.split('\n')[index] ?? '').trim();

export type OpenRelease = { readonly ticket: number; readonly subject: TicketSubject };

/** Releases whose ticket is open, newest first. */
export function openReleases(tickets: readonly Ticket[], target: Target): OpenRelease[] {
  return tickets
    .filter((ticket) => isOurs(ticket) && ticket.state === 'open')
    .flatMap(({ number, body }) => {
      const subject = readSubject(lineOf(body, 1));
      return subject !== undefined && sameTarget(subject, target) ? [{ ticket: number, subject }] : [];
    })
    .sort((left, right) => right.ticket - left.ticket);
}

const sameTarget = (left: Target, right: Target): boolean =>
  left.service === right.service && left.environment === right.environment && left.wave === right.wave;

function readSubject(line: string): TicketSubject | undefined {
  const [, json] = /^<!-- release-actions:v1 subject (\{.*\}) -->$/u.exec(line) ?? [];
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return isSubject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isSubject(value: unknown): value is TicketSubject {
  if (typeof value !== 'object' || value === null) return false;
  const { service, environment, wave, release, sha } = value as Record<string, unknown>;
  const texts = [service, environment, wave, sha].every((text) => typeof text === 'string');
  return (
    texts &&
    /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(String(sha)) &&
    (release === null || typeof release === 'string')
  );
}
