import { shortSha } from '@release-actions/report';
import type { History } from '@release-actions/deployments';
import { type Known, known, mapReading, type Reading, sha256, unknown } from '@release-actions/evidence';
import type { CommentFact, FileFact, HttpFact, Observations } from '../observations.ts';
import type { Sources, Ticket, Wave } from '../ports.ts';
import { readTargetHistory } from './history.ts';
import {
  analysisFact,
  checkFact,
  codeScanningFact,
  dependabotFact,
  orAbsent,
  requiredChecksOf,
  secretScanningFact,
  statusFact,
  unasked,
  workflowRunFact,
} from './parts.ts';
import { environmentsOf, filesOf, isJudged, type Question } from './plan.ts';

/** Checks of the commit, and what the rules demand. */
export const checksOf = (wave: Wave): Observations['checks'] => ({
  runs: mapReading(wave.checks ?? unasked('checks'), (all) => all.map(checkFact)),
  statuses: mapReading(wave.statuses ?? unasked('statuses'), (all) => all.map(statusFact)),
  workflowRuns: mapReading(wave.runs ?? unasked('workflow runs'), (all) => all.map(workflowRunFact)),
  required: requiredChecksOf(wave.rules ?? unasked('rules')),
});

/** Deployments of every environment that is looked at. */
export async function readHistories(
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

/** What was said on the release's own ticket, and on no other. */
export async function readComments(
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
export function skewOf({ github, now }: Sources): Reading<number> {
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

/** Alerts and analyses, each source by itself known or unknown. */
export function securityOf(wave: Wave): Observations['security'] {
  return {
    codeScanning: mapReading(wave.codeScanningAlerts ?? unasked('code scanning'), (all) =>
      all.map(codeScanningFact),
    ),
    analyses: mapReading(wave.codeScanningAnalyses ?? unasked('code scanning'), (all) =>
      all.map(analysisFact),
    ),
    dependabot: mapReading(wave.dependabot ?? unasked('Dependabot alerts'), (all) => all.map(dependabotFact)),
    secretScanning: mapReading(wave.secretScanning ?? unasked('secret scanning'), (all) =>
      all.map(secretScanningFact),
    ),
  };
}

/** Files of the released commit. */
export function filesFrom(
  question: Question,
  wave: Wave,
  { fileUrl }: Sources,
  at: string,
): Observations['files'] {
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
export async function readServed(question: Question, { get }: Sources): Promise<Observations['served']> {
  if (!isJudged('staging-verified', question)) return {};
  const { policy } = question;
  const name = policy.requirements['staging-verified'].environment;
  const environment = policy.environments[name];
  if (environment?.version === undefined) return {};
  const url = new URL(environment.version, environment.url).href;
  const answer = await get({ url });
  return { [name]: answer.known ? saidBy(answer, url) : answer };
}

/** An address that does not tell (it wants a login, it is not there) is not the same as a service that is broken. */
function saidBy(answer: Known<HttpFact>, url: string): Reading<string> {
  const { status, body } = answer.value;
  if (status === 200) return mapReading(answer, () => body.slice(0, 4096));
  if (status >= 500) return mapReading(answer, () => `status ${status}`);
  return unknown({
    reason: 'unavailable',
    endpoint: `GET ${url}`,
    message: `${url} answered ${status}.`,
    hint: 'Check environments.<name>.version in the policy.',
  });
}

/** What the addresses of custom requirements answer. */
export async function readAnswers(
  { policy }: Question,
  { get }: Sources,
): Promise<Record<string, Reading<HttpFact>>> {
  const urls = [...new Set(Object.values(policy.requirements.custom).flatMap(({ http }) => http?.url ?? []))];
  return Object.fromEntries(
    await Promise.all(
      urls.map(async (url): Promise<[string, Reading<HttpFact>]> => [url, await get({ url })]),
    ),
  );
}

/** Lockfiles that differ between this commit and the default branch's head, where Dependabot is asked at all. */
export async function readLockfiles(
  question: Question,
  { github }: Sources,
): Promise<Reading<readonly string[]>> {
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
  const { compare } = github.repository;
  const onDefault = await compare(subject.sha, defaultBranch);
  if (!onDefault.known) return onDefault;
  const contains = onDefault.value.status === 'ahead' || onDefault.value.status === 'identical';
  // A comparison tells what the second commit has that the first has not; where they diverged, ask both ways.
  const onRelease = contains ? undefined : await compare(defaultBranch, subject.sha);
  if (onRelease !== undefined && !onRelease.known) return onRelease;
  const both = [onDefault.value, ...(onRelease === undefined ? [] : [onRelease.value])];
  if (both.some(({ filesComplete }) => !filesComplete)) return tooManyFiles(subject.sha, defaultBranch);
  const changed = both.flatMap(({ files }) => files.map(({ path }) => path));
  const { lockfiles } = policy.security;
  const isLockfile = (path: string): boolean =>
    lockfiles.some((name) => path === name || path.endsWith(`/${name}`));
  return { ...onDefault, value: [...new Set(changed.filter(isLockfile))] };
}

const tooManyFiles = (sha: string, defaultBranch: string): Reading<never> =>
  unknown({
    reason: 'incomplete',
    endpoint: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    message: `More files differ between ${shortSha(sha)} and ${defaultBranch} than GitHub lists, so that nobody can say whether a lockfile is among them.`,
    hint: 'Release a commit near the head of the default branch, or add a dependency check of this commit to security.sources.',
  });
