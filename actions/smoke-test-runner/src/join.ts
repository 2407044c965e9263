import type { Runner } from '@release-actions/action-kit';
import type { GitHub } from '@release-actions/github';
import { mergeShards } from '@release-actions/smoke/merge';
import { releasedCommit } from '@release-actions/stage/released-commit';
import { acknowledgement } from './acknowledge.ts';
import type { Found } from './found.ts';
import type { Inputs } from './inputs.ts';
import { readShardReports, refuseOthers } from './shards.ts';
import { readPolicyFile } from './sources.ts';

/** The reports of all parts as one, with what the policy says of who is to look at it. */
export async function joinParts(inputs: Inputs, runner: Runner, github: GitHub): Promise<Found> {
  const sha = await releasedCommit(inputs, runner.context, github);
  const parts = await readShardReports(inputs.suite, runner.context.workspace);
  refuseOthers(parts, { ...inputs, sha });
  const reports = parts.map(({ report }) => report);
  const { policy, policyText, problem } = await readPolicyFile(inputs.policy, github);
  const first = reports.find(({ detail }) => detail.unread === undefined);
  const { notes, people } =
    first === undefined ? { notes: [], people: [] } : await acknowledgement(policy, first, github);
  const unread = problem === undefined ? [] : [`Who is to look at this could not be read: ${problem}`];
  return { report: mergeShards(reports, [...unread, ...notes]), policyText, people };
}
