import { count, firstNames, formatDuration, formatShare, shortSha } from '@release-actions/report';
import type { Inline, Verdict } from '@release-actions/report';
import type { CheckResult } from '../engine/outcome.ts';
import type { FlakyPolicies, SmokeReason } from '../verdict.ts';
import type { Served } from '../version/judge.ts';
import type { Readiness } from '../version/ready.ts';
import type { Counts } from './detail.ts';

export type Story = {
  readonly verdict: Verdict;
  readonly reasons: readonly SmokeReason[];
  readonly place: string;
  readonly counts: Counts;
  readonly flaky: FlakyPolicies;
  readonly results: readonly CheckResult[];
  readonly expected: string | undefined;
  /** The name of what is checked, where it has one. */
  readonly release?: string | undefined;
  readonly before: Served | undefined;
  readonly after: Served | undefined;
  readonly readiness: Readiness | undefined;
  /** Of a run in parts, the first reason why they are not the whole. */
  readonly incomplete?: string | undefined;
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

const isUnacceptablyFlaky =
  (policies: FlakyPolicies) =>
  ({ flaky, advisory }: CheckResult): boolean =>
    flaky && policies[advisory ? 'advisory' : 'critical'] === 'fail';

const toldOn = (served: Served | undefined): number =>
  (served?.versions ?? []).reduce((sum, one) => sum + one.connections, 0);

const were = (amount: number): string => (amount === 1 ? 'was' : 'were');

const reasonSentences: Record<SmokeReason, (story: Story) => string> = {
  'not-ready': ({ place, readiness }) =>
    `${place} was not ready within ${formatDuration(readiness?.tookMs ?? 0)}, nothing was checked`,
  'served-version-old': (story) =>
    `${story.place} answers as ${versionName(story.before?.version ?? 'another version')}, not as ${wantedName(story) ?? 'expected'}`,
  'served-version-mixed': ({ place, before }) =>
    `${place} answers as ${count(before?.versions.length ?? 0, 'version')} at the same time`,
  'checks-failed': ({ counts, place, results }) => {
    const failed = results.filter(isDeciding('fail')).length;
    return `${failed} of ${paths(counts.critical)} on ${place} ${failed === 1 ? 'does' : 'do'} not answer as expected`;
  },
  flaky: ({ results, flaky, place }) =>
    `${count(results.filter(isUnacceptablyFlaky(flaky)).length, 'check')} on ${place} passed only on a later attempt, which is not accepted here`,
  cancelled: ({ place, results }) => {
    const failed = results.filter(isDeciding('fail')).length;
    return `the run on ${place} was cancelled${failed === 0 ? '' : `, after ${count(failed, 'critical path')} had failed`}`;
  },
  'no-checks': ({ place }) => `the suite has no checks, so nothing was said about ${place}`,
  'all-skipped': ({ place }) => `every check on ${place} was skipped`,
  'no-critical-checks': ({ place }) => `no check on ${place} is critical, so none can decide`,
  'checks-inconclusive': ({ results, counts, place }) =>
    `${results.filter(isDeciding('inconclusive')).length} of ${paths(counts.critical)} on ${place} could not be checked`,
  'checks-skipped': ({ results, counts, place }) => {
    const skipped = results.filter(isDeciding('skipped')).length;
    return `${skipped} of ${paths(counts.critical)} on ${place} ${were(skipped)} skipped`;
  },
  'served-version-unknown': ({ place, before, after }) => {
    const moment = after?.verdict === 'unknown' ? after : before;
    const told = toldOn(moment);
    return told === 0
      ? `${place} does not say which version answers`
      : `${place} says on ${told} of ${count(moment?.connections ?? 0, 'connection')} only which version answers`;
  },
  'served-version-changed': ({ place }) => `the version on ${place} changed while it was checked`,
  'shards-incomplete': ({ place, incomplete = 'Not every part is here.' }) =>
    `${place} was not checked as a whole: ${lowerFirst(incomplete.replace(/\.$/u, ''))}`,
  'policy-unknown': ({ place }) => `the policy could not be read, so nothing was checked on ${place}`,
  'suite-unknown': ({ place }) => `the suite could not be read, so nothing was checked on ${place}`,
};

/** What the fresh connections were told, with the share of another version that they could not have missed. */
export function servedSentence({
  before,
  after,
  expected,
  results,
}: Pick<Story, 'before' | 'after' | 'expected' | 'results'>): string | undefined {
  if (before === undefined)
    return results.length === 0
      ? undefined
      : 'Which version answered is not known: neither suite nor policy says where it is read.';
  const told = toldSentence(before, after, expected);
  return expected === undefined && before.verdict === 'all' ? `${told} No version was expected.` : told;
}

function toldSentence(before: Served, after: Served | undefined, expected: string | undefined): string {
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
    const told = toldOn(served);
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

const mostNames = 10;

const namesOf = (results: readonly CheckResult[]): string =>
  firstNames(
    results.map(({ id }) => id),
    mostNames,
  );

/** Checks that needed more than one attempt, by name. */
export function flakySentence(results: readonly CheckResult[]): string | undefined {
  const flaky = results.filter((result) => result.flaky);
  if (flaky.length === 0) return undefined;
  return `${count(flaky.length, 'check')} passed only on a later attempt: ${namesOf(flaky)}.`;
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
  const failed = results.filter(({ always, outcome }) => always && outcome !== 'pass');
  return failed.length === 0
    ? undefined
    : `Cleaning up failed: ${namesOf(failed)}. What the checks made may still be there.`;
}

/** What to do, and who. */
export function nextSentence(story: Story): string | undefined {
  const [reason] = story.reasons;
  if (story.verdict === 'pass') return undefined;
  return `Next: ${(reason === undefined ? undefined : nextSteps[reason]?.(story)) ?? lookAtFirstError}`;
}

const lookAtFirstError = 'qa looks at the first error below, then runs this job again.';
const findOther = 'release-manager finds out what else deployed, then runs this job again.';
const findWhyOther =
  'release-manager finds out why another version answers (a deployment that has not reached every machine, or another one that has), then runs this job again.';
const addChecks = 'qa adds critical checks to the suite.';

const nextSteps: Partial<Record<SmokeReason, (story: Story) => string>> = {
  'checks-failed': ({ results }) =>
    `developers look at ${results.find(isDeciding('fail'))?.id ?? 'the failed checks'} first; the release-manager decides between a fix and a rollback.`,
  'not-ready': () => 'developers look at what was last seen while waiting; then this job is run again.',
  'served-version-old': () => findWhyOther,
  'served-version-mixed': () => findWhyOther,
  'served-version-changed': () => findOther,
  'served-version-unknown': ({ before, after }) =>
    toldOn(after?.verdict === 'unknown' ? after : before) === 0
      ? 'developers let the service state its version, or correct "version" in the suite.'
      : 'developers look at the connections that were told no version, then run this job again.',
  'no-checks': () => addChecks,
  'no-critical-checks': () => addChecks,
  'all-skipped': whySkipped,
  'checks-skipped': whySkipped,
  flaky: () => 'qa finds out why the first attempts failed; the first errors stand below.',
  'shards-incomplete': () => 'run the parts again that are named below, then this job.',
  cancelled: () => 'run this job again; a run that was cancelled decides nothing.',
};

function whySkipped({ results }: Story): string {
  const skipped = results.find(isDeciding('skipped'));
  return `qa looks at why ${skipped?.id ?? 'every check'} was skipped, then runs this job again.`;
}
