import {
  type Ancestry,
  ancestryNeeded,
  type DeploymentRecord,
  type DeploymentRow,
  freezesIn,
  type History,
  liveOf,
  readHistory,
  recordsBefore,
} from '@release-actions/deployments';
import { mapReading, type Reading, unknown } from '@release-actions/evidence';
import type { Target } from '@release-actions/report';
import type { FreezeFact, LiveFact } from '../observations.ts';
import type { Comparison, GateReads, Sources } from '../ports.ts';
import { newestDeployments, type Question } from './plan.ts';

/** The newest deployments of an environment came with the first wave; where there are more, all are read. */
export async function readTargetHistory(
  target: Target,
  newest: Reading<readonly DeploymentRow[]>,
  { deployments }: Sources,
): Promise<Reading<History>> {
  const complete = newest.known && newest.value.length < newestDeployments;
  const rows = complete || !newest.known ? newest : await deployments(target.environment);
  return mapReading(rows, (all) => readHistory(all, target));
}

/** What runs by our records; null where nothing of ours was ever deployed, unknown where somebody else deployed since. */
export function liveFact(history: Reading<History>): Reading<LiveFact | null> {
  if (!history.known) return history;
  const live = liveOf(history.value);
  switch (live.kind) {
    case 'none':
      return { ...history, value: null };
    case 'live':
      return { ...history, value: factOf(live.record) };
    case 'unknown':
      return unknown({
        reason: 'unproven',
        endpoint: history.proof.endpoint,
        message: `What runs is unknown: ${live.message}.`,
        hint: 'Say what runs with `mode: adopt` of the rollback action.',
      });
  }
}

/**
 * What a release replaces: the newest other commit before it that was deployed and is not bad. A release that broke off
 * half-way, or that runs by now, still replaces what ran before it, and not itself: else nothing would be new in it.
 */
export function replacedFact(history: Reading<History>, sha: string): Reading<LiveFact | null> {
  const live = liveFact(history);
  if (!history.known || !live.known) return live;
  const replaced = recordsBefore(history.value, sha).find(
    ({ phase, bad }) => phase === 'deployed' && bad === undefined,
  );
  return { ...history, value: replaced === undefined ? null : factOf(replaced) };
}

function factOf({ sha, payload, id, createdAt, phase, verified, bad }: DeploymentRecord): LiveFact {
  const judged = { phase, verifiedBy: verified?.by ?? null, bad: bad ?? null };
  return {
    ...{ sha, version: payload.version, deploymentId: id, at: createdAt, ...judged },
    ...(payload.gateEvidence === undefined ? {} : { gateEvidence: payload.gateEvidence }),
  };
}

/** A release that ran well until a newer one came still has an end: its announcement, its ticket. */
export const supersededFact = (history: Reading<History>, sha: string): Reading<LiveFact | null> =>
  mapReading(history, (known) => {
    const own = known.records.find((record) => record.sha === sha && record.phase === 'deployed');
    const live = liveOf(known);
    const isNewest = live.kind === 'live' && live.record.id === own?.id;
    return own === undefined || isNewest ? null : factOf(own);
  });

type Candidate = { readonly sha: string; readonly digests: readonly string[] };

/** What is to be deployed: the commit, and the artifacts where they are known. */
export const candidateOf = ({ subject, artifacts }: Question): Candidate => ({
  sha: subject.sha,
  digests: artifacts.map(({ digest }) => digest),
});

/** Standing freezes, and how this commit stands to each commit that they name; one comparison for each. */
export async function readFreezes(
  history: Reading<History>,
  candidate: Candidate,
  { github, now }: Sources,
): Promise<Reading<FreezeFact>> {
  if (!history.known) return history;
  const standing = freezesIn(history.value);
  const needed = ancestryNeeded(candidate, standing, new Date(now()));
  const relations = await Promise.all(
    needed.map(async (bad): Promise<[string, Ancestry]> => [
      bad,
      await ancestryOf(bad, candidate.sha, github),
    ]),
  );
  const setAt = Object.fromEntries(
    history.value.records
      .filter(({ payload }) => payload.freeze !== undefined)
      .map(({ id, createdAt }) => [String(id), createdAt]),
  );
  return { ...history, value: { standing, setAt, ancestry: Object.fromEntries(relations) } };
}

async function ancestryOf(bad: string, sha: string, { repository }: GateReads): Promise<Ancestry> {
  const comparison = await repository.compare(bad, sha);
  return comparison.known ? relationOf(comparison.value) : { kind: 'unknown', why: comparison.message };
}

const relationOf = ({ status, commits }: Comparison): Ancestry =>
  status === 'ahead' || status === 'identical'
    ? { kind: 'contains', since: commits.map(({ sha, message }) => ({ sha, message })) }
    : { kind: 'unrelated' };
