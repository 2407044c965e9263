import type { History } from '@release-actions/deployments';
import { known, mapReading, type Reading } from '@release-actions/evidence';
import type { Observations } from '../observations.ts';
import type { Comparison, Sources, Ticket, Wave } from '../ports.ts';
import { findTicket } from '../ticket/find.ts';
import { readSecurity } from './analyses.ts';
import { readApprovals } from './approvals.ts';
import { communicationRequest, communicationsIn } from './communications.ts';
import { drillRequest, readDrills } from './drills.ts';
import { indexedEvidence, readEvidence } from './evidence.ts';
import { readExternal } from './external.ts';
import { candidateOf, liveFact, readFreezes, replacedFact, supersededFact } from './history.ts';
import { readHolidays } from './holidays.ts';
import { orAbsent, unasked } from './parts.ts';
import { peopleOf } from './people.ts';
import {
  checksOf,
  filesFrom,
  readAnswers,
  readComments,
  readHistories,
  readLockfiles,
  readServed,
  skewOf,
} from './pieces.ts';
import { firstWave, holidayFilesOf, lastWave, needsItems, type Question } from './plan.ts';
import { type Previous, readPrevious } from './previous.ts';
import { numbersIn } from './pulls.ts';
import { readRelease, withPolicyChange } from './release.ts';
import { readComparison, readScope } from './scope.ts';

/** Reads everything that the policy's requirements look at: one wave, what it pointed to, and the tag once more. */
export async function observe(question: Question, sources: Sources): Promise<Observations> {
  const { subject } = question;
  const wave = await sources.github.snapshot(firstWave(question));
  const first = await readFirst(question, sources, wave);
  const { ticket, histories, live, previous, changes } = first;
  const at = new Date(sources.now()).toISOString();
  const number = ticket.known ? ticket.value?.number : undefined;
  const [last, freezes, evidence, served, answers, lockfiles, repository] = await Promise.all([
    readLast(first, question, sources),
    readFreezes(histories[subject.environment] ?? unasked('deployments'), candidateOf(question), sources),
    readEvidence(question.digests, indexedEvidence(wave.checks ?? unasked('checks')), subject.sha, sources),
    readServed(question, sources),
    readAnswers(question, sources),
    readLockfiles(question, sources),
    readRepository(question, sources, at),
  ]);
  const [scope, release, holidays, comments, drills, approvals, security] = await Promise.all([
    readScope({
      ...question,
      github: sources.github,
      wave: last,
      previous,
      changes,
      withItems: needsItems(question),
      external: (source) => readExternal(source.http, subject, sources),
    }),
    readRelease(question, previous, last.tag, changes, sources),
    readHolidays(holidayFilesOf(question), last.files, sources.now(), at),
    readComments(ticket, last, number, sources),
    readDrills(question, last, sources),
    readApprovals(question, sources),
    readSecurity(question, wave, sources),
  ]);
  return {
    now: new Date(sources.now()).toISOString(),
    clockSkew: skewOf(sources),
    run: question.run,
    approvals,
    ticket,
    comments,
    people: peopleOf(question.policy, last.teams, at),
    release: withPolicyChange(release, changes, question),
    checks: checksOf(wave),
    security,
    lockfiles,
    evidence,
    drills,
    freezes,
    artifacts: question.artifacts,
    live,
    superseded: supersededFact(histories[subject.environment] ?? unasked('deployments'), subject.sha),
    served,
    environment: orAbsent(wave.environments?.[subject.environment] ?? unasked('environment'), at),
    repository,
    scope,
    ...textsIn(question, last, number, sources),
    holidays,
    answers,
  };
}

/** What people wrote for this release: files of its commit, and words for customers. */
function textsIn(
  question: Question,
  last: Wave,
  ticket: number | undefined,
  sources: Sources,
): Pick<Observations, 'files' | 'communications'> {
  return {
    files: filesFrom(question, last, sources, new Date(sources.now()).toISOString()),
    ...communicationsIn(question, last, ticket),
  };
}

/** The last wave, once it is known what to ask for. */
function readLast(
  { changes, histories, ticket }: First,
  question: Question,
  { github }: Sources,
): Promise<Wave> {
  const number = ticket.known ? ticket.value?.number : undefined;
  const items = needsItems(question) ? numbersIn(changes) : [];
  return github.snapshot({
    ...lastWave(question, items, number),
    ...drillRequest(question, histories),
    ...communicationRequest(question),
  });
}

type First = {
  readonly ticket: Reading<Ticket | null>;
  readonly histories: Readonly<Record<string, Reading<History>>>;
  readonly live: Observations['live'];
  readonly previous: Reading<Previous>;
  readonly changes: Reading<Comparison>;
};

/** What the first wave says, and what changed since the release that runs now. */
async function readFirst(question: Question, sources: Sources, wave: Wave): Promise<First> {
  const { subject } = question;
  const histories = await readHistories(question, wave, sources);
  const live = Object.fromEntries(Object.entries(histories).map(([name, each]) => [name, liveFact(each)]));
  const own = histories[subject.environment] ?? unasked('deployments');
  const previous = await readPrevious(replacedFact(own, subject.sha), subject.release, sources.github);
  const changes = await readComparison(previous, subject.sha, sources.github);
  const found = findTicket(wave.tickets ?? unasked('tickets'), subject);
  return { ticket: mapReading(found, ({ ticket }) => ticket), histories, live, previous, changes };
}

async function readRepository(
  question: Question,
  { github }: Sources,
  at: string,
): Promise<Observations['repository']> {
  const { defaultBranch, private: isPrivate } = question;
  if (isPrivate === undefined) return github.repository.read();
  return known({ private: isPrivate, defaultBranch }, { endpoint: "the run's event", pages: 1, at });
}
