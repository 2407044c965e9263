import { mapReading } from '@release-actions/evidence';
import type { Observations, ReleaseFact } from '../observations.ts';
import type { Sources, Wave, WaveRequest } from '../ports.ts';
import { findTicket, ticketLabel } from '../ticket/find.ts';
import { minuteMs } from '../vocabulary.ts';
import { readSecurity } from './analyses.ts';
import { readApprovals } from './approvals.ts';
import { communicationRequest, communicationsIn } from './communications.ts';
import { candidateOf, liveFact, readFreezes } from './history.ts';
import { unasked } from './parts.ts';
import { checksOf, readComments, readHistories, skewOf } from './pieces.ts';
import { environmentsOf, newestDeployments, type Question, securityRequest } from './plan.ts';

/** Alerts of a repository change without anything happening to the release: older than this they are read again. */
const alertsKeepMs = 15 * minuteMs;

/**
 * What may have changed since a recorded evaluation: checks, freezes, what runs, the tag, and what people said since.
 * Everything else is taken from the record, whose digest vouches for it.
 */
export async function observeAgain(
  question: Question,
  sources: Sources,
  recorded: Observations,
): Promise<Observations> {
  const isOld = sources.now() - Date.parse(recorded.now) > alertsKeepMs;
  const wave = await sources.github.snapshot(changingParts(question, isOld));
  const histories = await readHistories(question, wave, sources);
  const ticket = mapReading(
    findTicket(wave.tickets ?? unasked('tickets'), question.subject),
    ({ ticket: found }) => found,
  );
  const history = histories[question.subject.environment] ?? unasked('deployments');
  const [comments, freezes, approvals] = await Promise.all([
    readComments(ticket, wave, question.ticket, sources),
    readFreezes(history, candidateOf(question), sources),
    readApprovals(question, sources),
  ]);
  const live = Object.entries(histories).map(([name, each]) => [name, liveFact(each)] as const);
  return {
    ...recorded,
    now: new Date(sources.now()).toISOString(),
    clockSkew: skewOf(sources),
    run: question.run,
    approvals,
    artifacts: question.artifacts,
    ticket,
    comments,
    freezes,
    live: Object.fromEntries(live),
    checks: { ...checksOf(wave), required: recorded.checks.required },
    release: releaseAgain(recorded.release, wave),
    ...(isOld ? { security: await readSecurity(question, wave, sources) } : {}),
    ...communicationsIn(question, wave, ticket.known ? ticket.value?.number : undefined),
  };
}

function changingParts(question: Question, withAlerts: boolean): WaveRequest {
  const { subject, ticket } = question;
  return {
    sha: subject.sha,
    ticket: { label: ticketLabel },
    deploymentsOf: environmentsOf(question),
    deploymentsAtMost: newestDeployments,
    ...(ticket === undefined ? {} : { commentsOf: ticket }),
    ...(subject.release === undefined ? {} : { tag: subject.release }),
    ...(withAlerts ? securityRequest(question) : {}),
    ...communicationRequest(question),
  };
}

/** The tag again: wherever it points now, the commit that was judged stays the one that is deployed. */
function releaseAgain(recorded: Observations['release'], { tag }: Wave): Observations['release'] {
  if (tag === undefined || !recorded.known) return recorded;
  if (!tag.known) return tag.reason === 'not-found' ? recorded : tag;
  const moved: ReleaseFact = { ...recorded.value, shaAtEnd: tag.value.commit };
  return { ...recorded, value: moved };
}
