import type { History } from '@release-actions/deployments';
import { known, mapReading, type Reading } from '@release-actions/evidence';
import type { LiveFact, Observations } from '../observations.ts';
import type { Sources, Ticket, Wave } from '../ports.ts';
import { findTicket } from '../ticket/find.ts';
import { indexedEvidence, readEvidence } from './evidence.ts';
import { readExternal } from './external.ts';
import { liveFact, readFreezes } from './history.ts';
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
  securityOf,
  skewOf,
} from './pieces.ts';
import { firstWave, holidayFilesOf, needsItems, type Question } from './plan.ts';
import { readPrevious } from './previous.ts';
import { readRelease, withPolicyChange } from './release.ts';
import { readComparison, readScope } from './scope.ts';

/** Reads everything that the policy's requirements look at: one wave, then what that wave pointed to. */
export async function observe(question: Question, sources: Sources): Promise<Observations> {
  const wave = await sources.github.snapshot(firstWave(question));
  const histories = await readHistories(question, wave, sources);
  const at = new Date(sources.now()).toISOString();
  const live = Object.fromEntries(Object.entries(histories).map(([name, each]) => [name, liveFact(each)]));
  const ticket = mapReading(
    findTicket(wave.tickets ?? unasked('tickets'), question.subject),
    ({ ticket: found }) => found,
  );
  const second = await readSecondWave(question, sources, { wave, histories, live, ticket, at });
  return {
    now: new Date(sources.now()).toISOString(),
    clockSkew: skewOf(sources),
    run: question.run,
    ticket,
    people: peopleOf(question.policy, wave.teams, at),
    checks: checksOf(wave),
    security: securityOf(wave),
    artifacts: question.artifacts,
    live,
    environment: orAbsent(wave.environments?.[question.subject.environment] ?? unasked('environment'), at),
    files: filesFrom(question, wave, sources, at),
    ...second,
  };
}

type FirstWave = {
  readonly wave: Wave;
  readonly histories: Readonly<Record<string, Reading<History>>>;
  readonly live: Observations['live'];
  readonly ticket: Reading<Ticket | null>;
  readonly at: string;
};

type SecondWave = Pick<
  Observations,
  | 'comments'
  | 'freezes'
  | 'evidence'
  | 'holidays'
  | 'served'
  | 'answers'
  | 'scope'
  | 'release'
  | 'lockfiles'
  | 'repository'
>;

/** What the first wave pointed to. */
async function readSecondWave(
  question: Question,
  sources: Sources,
  { wave, histories, live, ticket, at }: FirstWave,
): Promise<SecondWave> {
  const { subject } = question;
  const candidate = { sha: subject.sha, digests: question.artifacts.map(({ digest }) => digest) };
  const index = indexedEvidence(wave.checks ?? unasked('checks'));
  const [changes, comments, freezes, evidence, holidays, served, answers, lockfiles, repository] =
    await Promise.all([
      readChangesSince(question, sources, wave, live[subject.environment] ?? unasked('deployments')),
      readComments(ticket, wave, question.ticket, sources),
      readFreezes(histories[subject.environment] ?? unasked('deployments'), candidate, sources),
      readEvidence(question.digests, index, subject.sha, sources),
      readHolidays(holidayFilesOf(question), wave.files, sources.now(), at),
      readServed(question, sources),
      readAnswers(question, sources),
      readLockfiles(question, sources),
      readRepository(question, sources, at),
    ]);
  return { ...changes, comments, freezes, evidence, holidays, served, answers, lockfiles, repository };
}

/** The scope and the release's own facts hang on what was released before. */
async function readChangesSince(
  question: Question,
  sources: Sources,
  wave: Wave,
  live: Reading<LiveFact | null>,
): Promise<Pick<Observations, 'scope' | 'release'>> {
  const { subject, policy } = question;
  const { github } = sources;
  const previous = await readPrevious(live, subject.release, github);
  const changes = await readComparison(previous, subject.sha, github);
  const [scope, release] = await Promise.all([
    readScope({
      github,
      wave,
      policy,
      repository: subject.repository,
      sha: subject.sha,
      release: subject.release,
      previous,
      changes,
      withItems: needsItems(question),
      external: (source) => readExternal(source.http, subject, sources),
    }),
    readRelease(question, previous, wave.tag, changes, sources),
  ]);
  return { scope, release: withPolicyChange(release, scope, question) };
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
