import {
  deploymentRow,
  type GitHub,
  type ReleaseSnapshot,
  type SnapshotRequest,
} from '@release-actions/github';
import { mapReading } from '@release-actions/evidence';
import type { RunContext } from '@release-actions/action-kit';
import { newestDeployments, ticketLabel, type Wave, type WaveRequest } from '@release-actions/requirements';
import type { GateInputs } from './inputs.ts';

/** Parts of the wave that need no policy: they come along with it, in the same request. */
export function earlyRequest(inputs: GateInputs, { sha, payload, runId }: RunContext): SnapshotRequest {
  const repository = payload['repository'] as { readonly default_branch?: unknown } | undefined;
  const branch = repository?.default_branch;
  const { environment, mode, evidence } = inputs;
  // A go that was handed over knows what the rules demanded.
  const needsRules = mode !== 'verify' || evidence.length === 0;
  return {
    sha: inputs.sha ?? sha,
    asking: runId,
    ticket: { label: ticketLabel },
    deploymentsAtMost: newestDeployments,
    ...(needsRules && typeof branch === 'string' ? { branch } : {}),
    ...(environment === undefined ? {} : { deploymentsOf: [...new Set([environment, 'staging'])] }),
  };
}

/** Which parts of a wave the early request brought already; what it brought about another commit is not used. */
type Brought = { readonly commit: boolean; readonly branch: boolean; readonly ticket: boolean };

const broughtBy = (early: SnapshotRequest, brought: ReleaseSnapshot, wanted: WaveRequest): Brought => ({
  commit: early.sha === wanted.sha && brought.checks !== undefined,
  branch: early.branch === wanted.branch && brought.rules !== undefined,
  ticket: wanted.ticket !== undefined && brought.tickets !== undefined,
});

function restOf(
  wanted: WaveRequest,
  has: Brought,
  deployments: ReleaseSnapshot['deployments'],
): SnapshotRequest {
  const { sha, branch, ticket, deploymentsOf = [], filesAtSha = [], ...others } = wanted;
  const missing = deploymentsOf.filter((name) => deployments?.[name] === undefined);
  const needsCommit = sha !== undefined && (!has.commit || filesAtSha.length > 0);
  return {
    ...others,
    ...(needsCommit ? { sha, filesAtSha } : {}),
    ...(has.commit ? { checks: false } : {}),
    ...(branch === undefined || has.branch ? {} : { branch }),
    ...(ticket === undefined || has.ticket ? {} : { ticket }),
    ...(missing.length === 0 ? {} : { deploymentsOf: missing }),
  };
}

const commitParts = ['checks', 'suites', 'statuses', 'runs'] as const;

function partsOf(brought: ReleaseSnapshot, has: Brought): Partial<ReleaseSnapshot> {
  const names = [
    ...(has.commit ? commitParts : []),
    ...(has.branch ? (['rules'] as const) : []),
    ...(has.ticket ? (['tickets'] as const) : []),
  ];
  return Object.fromEntries(
    names.flatMap((name) => (brought[name] === undefined ? [] : [[name, brought[name]]])),
  );
}

/** Asks only for what the early request did not bring. */
export async function askRest(
  github: Pick<GitHub, 'snapshot'>,
  early: SnapshotRequest,
  brought: ReleaseSnapshot,
  wanted: WaveRequest,
): Promise<Wave> {
  const has = broughtBy(early, brought, wanted);
  const answer = await github.snapshot(restOf(wanted, has, brought.deployments));
  const deployments = Object.entries({ ...brought.deployments, ...answer.deployments }).map(
    ([name, rows]) => [name, mapReading(rows, (all) => all.map(deploymentRow))] as const,
  );
  return { ...answer, ...partsOf(brought, has), deployments: Object.fromEntries(deployments) };
}
