import type { History } from './history.ts';
import type { Freeze } from './payload.ts';
import { descriptions } from './record.ts';
import type { DeploymentRecord } from './record.ts';

/** A freeze as it stands in the history: which record set it, and what ended it. */
export type StandingFreeze = {
  /** Deployment id of the rollback that set it. */
  readonly record: number;
  readonly freeze: Freeze;
  /** Why it no longer holds, such as "lifted by octocat: false alarm"; `null` while it holds. */
  readonly lifted: string | null;
};

/** What is to be deployed. */
export type FreezeCandidate = {
  readonly sha: string;
  readonly digests: readonly string[];
};

type Commit = { readonly sha: string; readonly message: string };

/** How the candidate stands to one bad commit, as read from the commit graph. */
export type Ancestry =
  | { readonly kind: 'unrelated' }
  | {
      readonly kind: 'contains';
      /** Every commit that the candidate has and the bad commit has not. */
      readonly since: readonly Commit[];
    }
  | { readonly kind: 'unknown'; readonly why: string };

export type NamedFix = { readonly sha: string; readonly how: 'reverts-bad-commit' | 'names-incident' };

export type FreezeVerdict =
  | { readonly state: 'clear' }
  /** May be deployed before it is verified: it says that it mends what each freeze is about. */
  | {
      readonly state: 'fix';
      readonly fixes: readonly { readonly freeze: StandingFreeze; readonly fix: NamedFix }[];
    }
  | {
      readonly state: 'frozen';
      readonly freeze: StandingFreeze;
      readonly because: 'bad-commit' | 'bad-artifact' | 'contains-bad-commit';
    }
  | { readonly state: 'unknown'; readonly freeze: StandingFreeze; readonly why: string };

/** Why a freeze ended: the release-manager's word, or a fix that names it and has been verified. */
function liftedBy(rollback: DeploymentRecord, history: History): string | null {
  const word = rollback.statuses.findLast(({ description }) => description.startsWith(descriptions.unfrozen));
  if (word !== undefined) return word.description;
  const fix = history.records.find(
    ({ payload, verified }) => payload.fixes?.includes(rollback.id) === true && verified !== undefined,
  );
  return fix === undefined ? null : `${fix.payload.version}, a fix of it, is verified`;
}

/** Every freeze that a rollback set, newest first, ended ones included. A rollback that never began sets none. */
export const freezesIn = (history: History): readonly StandingFreeze[] =>
  history.records.flatMap((record) => {
    const { freeze } = record.payload;
    if (freeze === undefined || record.phase === 'unchanged') return [];
    return [{ record: record.id, freeze, lifted: liftedBy(record, history) }];
  });

const holds = (standing: StandingFreeze, at: Date): boolean =>
  standing.lifted === null &&
  (standing.freeze.until === undefined || Date.parse(standing.freeze.until) > at.getTime());

const identical = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

const includes = (all: readonly string[], one: string): boolean => all.some((each) => identical(each, one));

/**
 * Says whether a commit message states that it mends `incident`: one of GitHub's closing keywords, or an
 * `Incident:` trailer, before `#<number>`. Merely mentioning the incident is not a fix.
 */
function namesIncident(message: string, incident: number): boolean {
  const reference = `(?:[\\w.-]+/[\\w.-]+)?#${incident}(?!\\d)`;
  const keyword = '(?:clos(?:e|es|ed)|fix(?:|es|ed)|resolv(?:e|es|ed)|incident)';
  return new RegExp(`(?:^|[^\\w-])${keyword}:?\\s+${reference}`, 'imu').test(message);
}

/** Git's own sentence for a revert of `sha`; an abbreviated name of at least ten digits counts. */
function reverts(message: string, sha: string): boolean {
  const names = [...message.matchAll(/^this reverts commit ([0-9a-f]{10,64})\b/gimu)];
  return names.some(([, name]) => name !== undefined && sha.toLowerCase().startsWith(name.toLowerCase()));
}

/** The first commit that mends the bad one and was not itself reverted later on. */
function fixAmong(
  since: readonly Commit[],
  badSha: string,
  incident: number | undefined,
): NamedFix | undefined {
  const stands = (sha: string): boolean => !since.some(({ message }) => reverts(message, sha));
  for (const { sha, message } of since.filter((commit) => stands(commit.sha))) {
    if (reverts(message, badSha)) return { sha, how: 'reverts-bad-commit' };
    if (incident !== undefined && namesIncident(message, incident)) return { sha, how: 'names-incident' };
  }
  return undefined;
}

/** The bad commits whose ancestry `isFrozen` will ask for, so that a caller can read them in one go. */
export function ancestryNeeded(
  candidate: FreezeCandidate,
  freezes: readonly StandingFreeze[],
  at: Date,
): readonly string[] {
  const bad = freezes
    .filter((standing) => holds(standing, at) && standing.freeze.descendants !== 'free')
    .flatMap(({ freeze }) => freeze.badShas)
    .filter((sha) => !identical(sha, candidate.sha));
  return [...new Set(bad.map((sha) => sha.toLowerCase()))];
}

type Fixed = { readonly state: 'fix'; readonly fix: NamedFix };

function judgeDescent(
  standing: StandingFreeze,
  ancestry: ReadonlyMap<string, Ancestry>,
): Exclude<FreezeVerdict, { state: 'fix' }> | Fixed {
  const { badShas, incident } = standing.freeze;
  let fixed: NamedFix | undefined;
  for (const bad of badShas) {
    const relation = ancestry.get(bad.toLowerCase());
    if (relation === undefined || relation.kind === 'unknown') {
      const why = relation?.why ?? `nobody looked whether it contains ${bad.slice(0, 7)}`;
      return { state: 'unknown', freeze: standing, why };
    }
    if (relation.kind === 'unrelated') continue;
    fixed = fixAmong(relation.since, bad, incident);
    if (fixed === undefined) return { state: 'frozen', freeze: standing, because: 'contains-bad-commit' };
  }
  return fixed === undefined ? { state: 'clear' } : { state: 'fix', fix: fixed };
}

function judgeOne(
  candidate: FreezeCandidate,
  standing: StandingFreeze,
  ancestry: ReadonlyMap<string, Ancestry>,
): Exclude<FreezeVerdict, { state: 'fix' }> | Fixed {
  const { badShas, badDigests, descendants } = standing.freeze;
  if (includes(badShas, candidate.sha)) return { state: 'frozen', freeze: standing, because: 'bad-commit' };
  if (candidate.digests.some((digest) => includes(badDigests, digest))) {
    return { state: 'frozen', freeze: standing, because: 'bad-artifact' };
  }
  return descendants === 'free' ? { state: 'clear' } : judgeDescent(standing, ancestry);
}

/**
 * Decides whether a freeze forbids a version. Refused are a bad commit, a bad artifact, and whatever contains a bad
 * commit without a commit that reverts it or names the incident as mended. A relation that could not be read is
 * `unknown`, which is never permission.
 *
 * @param ancestry by bad commit in lower case; `ancestryNeeded` lists the keys
 */
export function isFrozen(
  candidate: FreezeCandidate,
  freezes: readonly StandingFreeze[],
  ancestry: ReadonlyMap<string, Ancestry>,
  at: Date,
): FreezeVerdict {
  const fixes: { freeze: StandingFreeze; fix: NamedFix }[] = [];
  let undecided: FreezeVerdict | undefined;
  for (const standing of freezes) {
    if (!holds(standing, at)) continue;
    const verdict = judgeOne(candidate, standing, ancestry);
    if (verdict.state === 'frozen') return verdict;
    if (verdict.state === 'unknown') undecided ??= verdict;
    if (verdict.state === 'fix') fixes.push({ freeze: standing, fix: verdict.fix });
  }
  if (undecided !== undefined) return undecided;
  return fixes.length > 0 ? { state: 'fix', fixes } : { state: 'clear' };
}
