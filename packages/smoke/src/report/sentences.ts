import { count, formatShare, shortSha } from '@release-actions/report';
import type { Inline, Verdict } from '@release-actions/report';
import type { CheckResult } from '../engine/outcome.ts';
import type { SmokeReason } from '../verdict.ts';
import type { Served } from '../version/judge.ts';
import type { Readiness } from '../version/ready.ts';
import type { Counts } from './detail.ts';

export type Story = {
  readonly verdict: Verdict;
  readonly reasons: readonly SmokeReason[];
  readonly place: string;
  readonly counts: Counts;
  readonly results: readonly CheckResult[];
  readonly expected: string | undefined;
  /** The name of what is checked, where it has one. */
  readonly release?: string | undefined;
  readonly before: Served | undefined;
  readonly after: Served | undefined;
  readonly readiness: Readiness | undefined;
  /** Said at the end of the first screen. */
  readonly notes: readonly Inline[];
};

const paths = (amount: number): string => count(amount, 'critical path');

/** A commit by its first seven digits, as people compare them; every other version as it is. */
const versionName = (version: string): string =>
  /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(version) ? shortSha(version) : version;

/** What was to answer: the release by its name, else the version that was expected. */
const wantedName = ({ release, expected }: Pick<Story, 'release' | 'expected'>): string | undefined =>
  expected === undefined ? undefined : (release ?? versionName(expected));

/** One line: the decision and what it is about. */
export function headline(story: Story): string {
  const { verdict, counts, place, before } = story;
  if (verdict === 'pass') {
    const version = before === undefined ? undefined : (wantedName(story) ?? before.version);
    const as = version === undefined ? '' : ` as ${versionName(version)}`;
    const verb = counts.criticalPassed === 1 ? 'answers' : 'answer';
    return `Pass: ${counts.criticalPassed} of ${paths(counts.critical)} on ${place} ${verb}${as}`;
  }
  return `${verdict === 'fail' ? 'Fail' : 'Inconclusive'}: ${headlineReason(story)}`;
}

const isDeciding =
  (wanted: CheckResult['outcome']) =>
  ({ outcome, advisory, always }: CheckResult): boolean =>
    outcome === wanted && !advisory && !always;

const headlineReason = (story: Story): string => reasonSentences[story.reasons[0] ?? 'not-ready'](story);

const were = (amount: number): string => (amount === 1 ? 'was' : 'were');

const reasonSentences: Record<SmokeReason, (story: Story) => string> = {
  'not-ready': ({ place, readiness }) =>
    `${place} was not ready within ${Math.round((readiness?.tookMs ?? 0) / 1000)} s, nothing was checked`,
  'served-version-old': (story) =>
    `${story.place} still answers as ${versionName(story.before?.version ?? 'another version')}, not as ${wantedName(story) ?? 'expected'}`,
  'served-version-mixed': ({ place, before }) =>
    `${place} answers as ${count(before?.versions.length ?? 0, 'version')} at the same time`,
  'checks-failed': ({ counts, place, results }) => {
    const failed = results.filter(isDeciding('fail')).length;
    return `${failed} of ${paths(counts.critical)} on ${place} ${failed === 1 ? 'does' : 'do'} not answer as expected`;
  },
  flaky: ({ counts, place }) =>
    `${count(counts.flaky, 'check')} on ${place} passed only on a later attempt, which this policy does not accept`,
  cancelled: ({ place }) => `the run on ${place} was cancelled`,
  'no-checks': ({ place }) => `the suite has no checks, so nothing was said about ${place}`,
  'all-skipped': ({ place }) => `every check on ${place} was skipped`,
  'no-critical-checks': ({ place }) => `no check on ${place} is critical, so none can decide`,
  'checks-inconclusive': ({ counts, place }) =>
    `${count(counts.inconclusive, 'check')} on ${place} could not be carried out`,
  'checks-skipped': ({ counts, place }) =>
    `${count(counts.skipped, 'check')} on ${place} ${were(counts.skipped)} skipped`,
  'served-version-unknown': ({ place }) => `${place} does not say which version answers`,
  'served-version-changed': ({ place }) => `the version on ${place} changed while it was checked`,
  'shards-incomplete': ({ place }) => `not every part of the run on ${place} is here`,
  'policy-unknown': ({ place }) => `the policy could not be read, so nothing was checked on ${place}`,
  'suite-unknown': ({ place }) => `the suite could not be read, so nothing was checked on ${place}`,
};

/** What the fresh connections were told, with the share of another version that they could not have missed. */
export function servedSentence({
  before,
  after,
  expected,
}: Pick<Story, 'before' | 'after' | 'expected'>): string | undefined {
  if (before === undefined) return undefined;
  const both =
    after !== undefined &&
    after.verdict === before.verdict &&
    after.matching === before.matching &&
    after.version === before.version;
  if (after === undefined) return `${momentSentence(before, expected, 'before the checks')}.`;
  if (!both) {
    const second = momentSentence(after, expected, 'after them');
    return `${momentSentence(before, expected, 'before the checks')}; ${lowerFirst(second)}.`;
  }
  const bound = `a share of ${formatShare(before.detectableShare)} or more on another version would have been seen, 95 %`;
  return `${momentSentence(before, expected, 'before and after')}${before.verdict === 'all' ? ` (${bound})` : ''}.`;
}

function momentSentence(served: Served, expected: string | undefined, moment: string): string {
  const { verdict, version = '', matching, connections, versions, problems } = served;
  const fresh = count(connections, 'fresh connection');
  if (verdict === 'unknown') {
    const told = versions.reduce((sum, one) => sum + one.connections, 0);
    const which =
      told === 0 ? `No version was told on ${fresh}` : `A version was told on ${told} of ${fresh}`;
    return `${which} ${moment} (${problems[0] ?? 'no reason was given'})`;
  }
  if (verdict === 'all') return `Served version ${versionName(version)} on ${matching} of ${fresh} ${moment}`;
  const found = versions.map(
    (one) =>
      `${one.connections} served ${versionName(one.version)} (${one.addresses.slice(0, 3).join(', ')})`,
  );
  const wanted = expected === undefined ? '' : `; ${versionName(expected)} was expected`;
  return `Of ${fresh} ${moment}, ${found.join(', ')}${wanted}`;
}

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** Checks that needed more than one attempt, by name. */
export function flakySentence(results: readonly CheckResult[]): string | undefined {
  const flaky = results.filter((result) => result.flaky);
  if (flaky.length === 0) return undefined;
  const names = flaky.slice(0, 10).map(({ id }) => id);
  const more = flaky.length > names.length ? ` and ${flaky.length - names.length} more` : '';
  return `${count(flaky.length, 'check')} passed only on a later attempt: ${names.join(', ')}${more}.`;
}

/** Chains that were tried more than once, and how that ended. */
export function chainSentences(results: readonly CheckResult[]): string[] {
  const members = Map.groupBy(
    results.filter(({ chain }) => chain !== undefined),
    ({ chain = '', position }) => `${chain}\n${position?.file ?? ''}`,
  );
  return [...members.values()].flatMap((all) => {
    const tries = Math.max(...all.flatMap(({ attempts }) => attempts.map((attempt) => attempt.try ?? 1)));
    if (tries < 2) return [];
    const passed = all.every(({ outcome, always }) => always || outcome === 'pass');
    const name = `Chain ${all[0]?.chain ?? ''}`;
    return [passed ? `${name} passed only at try ${tries}.` : `${name} did not pass in ${tries} tries.`];
  });
}

/** Checks that clean up decide nothing, but what they left behind may be in the way of the next run. */
export function cleaningSentence(results: readonly CheckResult[]): string | undefined {
  const failed = results.filter(({ always, outcome }) => always && outcome !== 'pass').map(({ id }) => id);
  return failed.length === 0
    ? undefined
    : `Cleaning up failed: ${failed.slice(0, 10).join(', ')}. What the checks made may still be there.`;
}

/** What to do, and who. */
export function nextSentence({ verdict, reasons, results }: Story): string | undefined {
  if (verdict === 'pass') return undefined;
  const failed = results.find(isDeciding('fail'));
  switch (reasons[0]) {
    case 'checks-failed':
      return `Next: developers look at ${failed?.id ?? 'the failed checks'} first; the release-manager decides between a fix and a rollback.`;
    case 'served-version-old':
    case 'served-version-mixed':
      return 'Next: release-manager makes sure that the deployment has reached every machine, then runs this job again.';
    case 'served-version-changed':
      return 'Next: release-manager finds out what else deployed, then runs this job again.';
    case 'served-version-unknown':
      return 'Next: developers let the service state its version, or correct "version" in the suite.';
    case 'no-checks':
    case 'no-critical-checks':
      return 'Next: qa adds critical checks to the suite.';
    case 'flaky':
      return 'Next: qa finds out why the first attempts failed; the first errors stand below.';
    default:
      return 'Next: qa looks at the first error below, then runs this job again.';
  }
}
