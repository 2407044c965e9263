import type { DeploymentRecord } from '@release-actions/deployments';

/** "1.4.0", or the commit where it was deployed without a version. */
export const nameOf = ({ payload, sha }: DeploymentRecord): string =>
  payload.version === '' ? sha.slice(0, 7) : payload.version;

/** What a deployment put live. */
export type Release = {
  readonly sha: string;
  /** Empty where a commit was deployed without a version. */
  readonly version: string;
  readonly artifacts: readonly { readonly component: string; readonly digest: string }[];
};

export const releaseOf = ({ sha, payload }: DeploymentRecord): Release => ({
  sha,
  version: payload.version,
  artifacts: payload.artifacts,
});

/** Says whether a deployment ever began to change the environment, whatever came of it. */
export const hasMutated = ({ phase }: DeploymentRecord): boolean =>
  phase !== 'opened' && phase !== 'unchanged';

const artifacts = ({ payload }: DeploymentRecord): string[] =>
  payload.artifacts.map(({ component, digest }) => `${component}\n${digest}`).sort();

/** Two deployments of the same thing: the same commit, or the same artifact for every component. */
export function sameVersion(left: DeploymentRecord, right: DeploymentRecord): boolean {
  if (left.sha === right.sha) return true;
  const [own, other] = [artifacts(left), artifacts(right)];
  return own.length > 0 && own.length === other.length && own.every((artifact, at) => artifact === other[at]);
}

export type Standing = {
  /** ISO 8601 instant at which a deployment of the version last passed its watch, or was vouched for. */
  readonly verifiedAt: string | null;
  /** When a deployment of it last came to harm, and how that was put. */
  readonly harm: { readonly at: string; readonly what: string } | null;
};

const latest = <T extends { readonly at: string }>(items: readonly T[]): T | null =>
  items.reduce<T | null>(
    (found, item) => (found === null || Date.parse(item.at) >= Date.parse(found.at) ? item : found),
    null,
  );

/** How a version fared over all its deployments here. */
export function standingOf(version: DeploymentRecord, records: readonly DeploymentRecord[]): Standing {
  const own = records.filter((record) => hasMutated(record) && sameVersion(record, version));
  const verified = own.flatMap(({ verified: by }) => (by === undefined ? [] : [by]));
  const harms = own.flatMap(({ bad, statuses, createdAt }) => {
    if (bad === undefined) return [];
    const status = statuses.findLast(({ state }) => state === 'error' || state === 'failure');
    return [{ at: status?.createdAt ?? createdAt, what: bad }];
  });
  return { verifiedAt: latest(verified)?.at ?? null, harm: latest(harms) };
}

/** Came to harm after it was verified, or at the same instant: doubt counts against it. */
export const isSound = ({ verifiedAt, harm }: Standing): boolean =>
  verifiedAt !== null && (harm === null || Date.parse(harm.at) < Date.parse(verifiedAt));
