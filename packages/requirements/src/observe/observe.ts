import type { History } from '@release-actions/deployments';
import { known, mapReading, type Reading, sha256, unknown } from '@release-actions/evidence';
import type { CommentFact, FileFact, HttpFact, LiveFact, Observations } from '../observations.ts';
import type { Sources, Ticket, Wave } from '../ports.ts';
import { findTicket } from '../ticket/find.ts';
import { indexedEvidence, readEvidence } from './evidence.ts';
import { liveFact, readFreezes, readTargetHistory } from './history.ts';
import { readHolidays } from './holidays.ts';
import {
  codeScanningFact,
  dependabotFact,
  orAbsent,
  requiredChecksOf,
  secretScanningFact,
  unasked,
} from './parts.ts';
import { peopleOf } from './people.ts';
import { environmentsOf, filesOf, firstWave, holidayFilesOf, isJudged, type Question } from './plan.ts';
import { readPrevious } from './previous.ts';
import { readExternal } from './external.ts';
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

const checksOf = (wave: Wave): Observations['checks'] => ({
  runs: wave.checks ?? unasked('checks'),
  statuses: wave.statuses ?? unasked('statuses'),
  workflowRuns: wave.runs ?? unasked('workflow runs'),
  required: requiredChecksOf(wave.rules ?? unasked('rules')),
});

async function readHistories(
  question: Question,
  wave: Wave,
  sources: Sources,
): Promise<Record<string, Reading<History>>> {
  const { subject, policy } = question;
  const names = environmentsOf(question);
  const histories = await Promise.all(
    names.map((environment) => {
      const part =
        environment === subject.environment
          ? subject.wave
          : (policy.environments[environment]?.wave ?? 'all');
      const target = { service: subject.service, environment, wave: part };
      return readTargetHistory(target, wave.deployments?.[environment] ?? unasked('deployments'), sources);
    }),
  );
  return Object.fromEntries(names.map((name, index) => [name, histories[index] ?? unasked('deployments')]));
}

async function readComments(
  ticket: Reading<Ticket | null>,
  wave: Wave,
  asked: number | undefined,
  { github, now }: Sources,
): Promise<Reading<readonly CommentFact[]>> {
  if (!ticket.known) return ticket;
  if (wave.comments !== undefined && ticket.value?.number === asked) return wave.comments;
  if (ticket.value === null)
    return known([], { ...ticket.proof, total: 0, at: new Date(now()).toISOString() });
  return github.issues.comments(ticket.value.number);
}

/** Positive: this machine is ahead of GitHub. GitHub's own time has whole seconds. */
function skewOf({ github, now }: Sources): Reading<number> {
  const theirs = github.serverTime();
  const at = new Date(now()).toISOString();
  if (theirs === null) {
    return unknown({
      reason: 'unavailable',
      endpoint: 'Date header',
      message: "GitHub's time is unknown: no answer came.",
      hint: 'Evaluate again.',
    });
  }
  return known(now() - Date.parse(theirs), { endpoint: 'Date header', pages: 1, at });
}

function securityOf(wave: Wave): Observations['security'] {
  return {
    codeScanning: mapReading(wave.codeScanningAlerts ?? unasked('code scanning'), (all) =>
      all.map(codeScanningFact),
    ),
    analyses: wave.codeScanningAnalyses ?? unasked('code scanning'),
    dependabot: mapReading(wave.dependabot ?? unasked('Dependabot alerts'), (all) => all.map(dependabotFact)),
    secretScanning: mapReading(wave.secretScanning ?? unasked('secret scanning'), (all) =>
      all.map(secretScanningFact),
    ),
  };
}

function filesFrom(question: Question, wave: Wave, { fileUrl }: Sources, at: string): Observations['files'] {
  const entries = filesOf(question).map((path): [string, Reading<FileFact | null>] => {
    const file = orAbsent(wave.filesAtSha?.[path] ?? unasked(path), at);
    const url = fileUrl(path, question.subject.sha);
    return [
      path,
      mapReading(file, (found) =>
        found === null ? null : { path, text: found.text, digest: sha256(found.text), url },
      ),
    ];
  });
  return Object.fromEntries(entries);
}

/** What the staging environment says of itself, where the policy says how to ask it. */
async function readServed(question: Question, { get }: Sources): Promise<Observations['served']> {
  if (!isJudged('staging-verified', question)) return {};
  const { policy } = question;
  const name = policy.requirements['staging-verified'].environment;
  const environment = policy.environments[name];
  if (environment?.version === undefined) return {};
  const answer = await get(new URL(environment.version, environment.url).href);
  if (answer.known && answer.value.status === 200)
    return { [name]: mapReading(answer, ({ body }) => body.slice(0, 4096)) };
  return {};
}

async function readAnswers(
  { policy }: Question,
  { get }: Sources,
): Promise<Record<string, Reading<HttpFact>>> {
  const urls = [...new Set(Object.values(policy.requirements.custom).flatMap(({ http }) => http?.url ?? []))];
  return Object.fromEntries(
    await Promise.all(urls.map(async (url): Promise<[string, Reading<HttpFact>]> => [url, await get(url)])),
  );
}

/** Lockfiles that differ between this commit and the default branch's head, where Dependabot is asked at all. */
async function readLockfiles(question: Question, { github }: Sources): Promise<Reading<readonly string[]>> {
  const { policy, subject, defaultBranch } = question;
  const asked =
    policy.security.sources.some(({ kind }) => kind === 'dependabot') &&
    isJudged('ci-and-security', question);
  const none = {
    known: true,
    value: [],
    proof: { endpoint: 'not asked', pages: 0, total: 0, at: '' },
  } as const;
  if (!asked) return none;
  if (question.policyCommit === subject.sha) return none;
  const comparison = await github.repository.compare(subject.sha, defaultBranch);
  return mapReading(comparison, ({ files }) =>
    files
      .map(({ path }) => path)
      .filter((path) => policy.security.lockfiles.some((name) => path === name || path.endsWith(`/${name}`))),
  );
}
