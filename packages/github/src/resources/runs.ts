import type { Reading } from '@release-actions/evidence';
import { known } from '@release-actions/evidence';
import { Fields } from '../decode.ts';
import { decoded, readOne, readPages, unknownFrom } from '../reads.ts';
import type { ConcurrencyGroupMember, DispatchedRun, RunApproval, WorkflowRun } from '../records/actions.ts';
import type { Call, Parameters, Transport } from '../transport.ts';
import type { RunFilter, Runs } from '../types.ts';
import { nothing } from '../writes.ts';
import { accountOf, accountOrNull } from './common.ts';
import type { Access } from './common.ts';

const runOf = (row: Fields): WorkflowRun => ({
  id: row.number('id'),
  attempt: row.numberOrNull('run_attempt') ?? 1,
  number: row.number('run_number'),
  workflowId: row.number('workflow_id'),
  name: row.textOrNull('name'),
  path: row.text('path').split('@')[0] ?? '',
  event: row.text('event'),
  status: row.textOrNull('status'),
  conclusion: row.textOrNull('conclusion'),
  sha: row.text('head_sha'),
  branch: row.textOrNull('head_branch'),
  suiteId: row.numberOrNull('check_suite_id'),
  headRepository: row.objectOrNull('head_repository')?.text('full_name') ?? null,
  repository: row.object('repository').text('full_name'),
  actor: accountOrNull(row.objectOrNull('actor')),
  triggeringActor: accountOrNull(row.objectOrNull('triggering_actor')),
  createdAt: row.text('created_at'),
  updatedAt: row.text('updated_at'),
  startedAt: row.textOrNull('run_started_at'),
  url: row.text('html_url'),
});

function filterParameters(filter: RunFilter): Parameters {
  const named: Parameters = {
    head_sha: filter.sha,
    event: filter.event,
    branch: filter.branch,
    status: filter.status,
    created: filter.created,
    workflow_id: filter.workflow,
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}

/** Workflow runs, newest first. */
export const runsOf = (transport: Transport, filter: RunFilter): Promise<Reading<readonly WorkflowRun[]>> =>
  readPages(transport, {
    endpoint:
      filter.workflow === undefined
        ? 'GET /repos/{owner}/{repo}/actions/runs'
        : 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    parameters: filterParameters(filter),
    rows: 'workflow_runs',
    decode: runOf,
    ...(filter.atMost === undefined ? {} : { atMost: filter.atMost }),
  });

const approvalOf = (row: Fields): RunApproval => ({
  state: row.text('state'),
  comment: row.textOrNull('comment') ?? '',
  user: accountOf(row.object('user')),
  environments: row.list('environments', (environment) => environment.text('name')),
});

const memberOf = (row: Fields): ConcurrencyGroupMember => ({
  runId: row.number('run_id'),
  jobId: row.numberOrNull('job_id'),
  status: row.text('status'),
  url: row.textOrNull('run_html_url'),
});

/** GitHub answers 404 for a group that nobody holds: an empty list, where runs can be read at all. */
async function concurrencyGroup(
  transport: Transport,
  name: string,
  ahead: { readonly ofRun?: number; readonly ofJob?: number } = {},
): Promise<Reading<readonly ConcurrencyGroupMember[]>> {
  const call: Call = {
    endpoint: 'GET /repos/{owner}/{repo}/actions/concurrency_groups/{concurrency_group_name}',
    parameters: {
      concurrency_group_name: name,
      ...(ahead.ofRun === undefined ? {} : { ahead_of_run: ahead.ofRun }),
      ...(ahead.ofJob === undefined ? {} : { ahead_of_job: ahead.ofJob }),
    },
  };
  const answer = await transport.send(call);
  if (answer.ok) {
    const proof = { endpoint: call.endpoint, pages: 1, at: answer.at };
    return decoded(transport, call, proof, () =>
      new Fields(answer.data, 'answer').list('group_members', memberOf),
    );
  }
  const fault = await unknownFrom(transport, call, answer.failure);
  const at = new Date(transport.now()).toISOString();
  return fault.reason === 'not-found' ? known([], { endpoint: call.endpoint, pages: 1, at }) : fault;
}

const dispatchedOf = (data: unknown): DispatchedRun => {
  if (typeof data !== 'object' || data === null || data instanceof Buffer) return { runId: null, url: null };
  const fields = new Fields(data, 'answer');
  return { runId: fields.numberOrNull('workflow_run_id'), url: fields.textOrNull('html_url') };
};

export function runsAccess({ transport, writer }: Access): Runs {
  return {
    list: (filter) => runsOf(transport, filter),
    read: (id, attempt) =>
      readOne(
        transport,
        attempt === undefined
          ? { endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', parameters: { run_id: id } }
          : {
              endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
              parameters: { run_id: id, attempt_number: attempt },
            },
        runOf,
      ),
    approvals: (id) =>
      readPages(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
        parameters: { run_id: id },
        whole: true,
        decode: approvalOf,
      }),
    dispatch: (workflow, ref, inputs) =>
      writer.send(
        {
          endpoint: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
          parameters: { workflow_id: workflow, ref, inputs, return_run_details: true },
        },
        `start workflow ${workflow} on ${ref}`,
        dispatchedOf,
      ),
    cancel: (id) =>
      writer.send(
        { endpoint: 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel', parameters: { run_id: id } },
        `cancel run ${id}`,
        nothing,
      ),
    concurrencyGroup: (name, ahead) => concurrencyGroup(transport, name, ahead),
  };
}
