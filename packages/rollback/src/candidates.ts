import { byAge, freezesIn } from '@release-actions/deployments';
import type { DeploymentRecord, History } from '@release-actions/deployments';
import { hasMutated, isSound, nameOf, sameVersion, standingOf } from './version.ts';

type RejectionCode =
  | 'foreign'
  | 'never-mutated'
  | 'never-verified'
  | 'marked-bad'
  | 'failed-since'
  | 'is-live'
  /** Found when looking outside the history, for a candidate that was good by its records. */
  | 'unreachable'
  | 'artifact-gone'
  | 'schema-barrier'
  | 'schema-unknown';

export type Rejection = { readonly code: RejectionCode; readonly why: string };

/** One version that once was in this environment, and why it is or is not a target. */
export type Candidate = {
  /** Newest deployment of the version that began; for a foreign one, GitHub's deployment. */
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  readonly deployedAt: string;
  readonly verifiedAt: string | null;
  readonly record: DeploymentRecord | null;
  readonly rejected: Rejection | null;
};

/** Why a version may not be returned to, whatever runs now; `null`: it may. */
export function disqualified(version: DeploymentRecord, history: History): Rejection | null {
  const digests = version.payload.artifacts.map(({ digest }) => digest);
  const leftAsBad = freezesIn(history).find(
    ({ freeze }) =>
      freeze.badShas.includes(version.sha) || digests.some((digest) => freeze.badDigests.includes(digest)),
  );
  if (leftAsBad !== undefined) {
    return { code: 'marked-bad', why: `left as bad by rollback ${leftAsBad.record}` };
  }
  if (!history.records.some((record) => hasMutated(record) && sameVersion(record, version))) {
    return { code: 'never-mutated', why: 'its deployment never began' };
  }
  const standing = standingOf(version, history.records);
  if (isSound(standing)) return null;
  const { verifiedAt, harm } = standing;
  if (harm !== null) return { code: 'failed-since', why: `${harm.what} (${harm.at})` };
  return verifiedAt === null
    ? { code: 'never-verified', why: 'it never passed the watch after its deployment' }
    : null;
}

function candidateOf(record: DeploymentRecord, history: History, suspect: DeploymentRecord): Candidate {
  return {
    id: record.id,
    name: nameOf(record),
    sha: record.sha,
    deployedAt: record.createdAt,
    verifiedAt: standingOf(record, history.records).verifiedAt,
    record,
    rejected: sameVersion(record, suspect)
      ? { code: 'is-live', why: 'this is what runs now' }
      : disqualified(record, history),
  };
}

/** The newest deployment of each version, preferring one that began. */
function oneOfEach(records: readonly DeploymentRecord[]): DeploymentRecord[] {
  const kept: DeploymentRecord[] = [];
  for (const record of [...records.filter(hasMutated), ...records.filter((each) => !hasMutated(each))]) {
    if (!kept.some((known) => sameVersion(known, record))) kept.push(record);
  }
  return kept.sort((left, right) => byAge(right, left));
}

/** One row for each version that was here, newest first, deployments of other tools among them. */
export function listCandidates(history: History, suspect: DeploymentRecord): Candidate[] {
  const others = history.records.filter(({ id }) => id !== suspect.id);
  const ours = oneOfEach(others).map((record) => candidateOf(record, history, suspect));
  const foreign = history.foreign.map(({ id, sha, createdAt }): Candidate => {
    const why = 'made by another tool: nobody recorded what it is';
    const rejected = { code: 'foreign', why } as const;
    return {
      id,
      name: sha.slice(0, 7),
      sha,
      deployedAt: createdAt,
      verifiedAt: null,
      record: null,
      rejected,
    };
  });
  const age = ({ deployedAt, id }: Candidate) => ({ createdAt: deployedAt, id });
  return [...ours, ...foreign].sort((left, right) => byAge(age(right), age(left)));
}
