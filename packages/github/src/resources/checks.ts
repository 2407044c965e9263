import type { Reading } from '@release-actions/evidence';
import type { Fields } from '../decode.ts';
import { both, readPages } from '../reads.ts';
import type {
  CheckAnnotation,
  CheckOrigin,
  CheckRun,
  CheckSuite,
  CommitStatus,
  WorkflowRun,
} from '../records/actions.ts';
import type { Parameters, Transport } from '../transport.ts';
import type { Checks, CheckRunWrite } from '../types.ts';
import { answered } from '../writes.ts';
import { accountOrNull, defined } from './common.ts';
import type { Access } from './common.ts';
import { runsOf } from './runs.ts';

const appOf = (app: Fields | null): CheckRun['app'] =>
  app === null ? null : { id: app.number('id'), slug: app.text('slug'), name: app.text('name') };

const checkRunOf = (row: Fields): CheckRun => {
  const output = row.objectOrNull('output');
  return {
    id: row.number('id'),
    name: row.text('name'),
    sha: row.text('head_sha'),
    status: row.text('status'),
    conclusion: row.textOrNull('conclusion'),
    startedAt: row.textOrNull('started_at'),
    completedAt: row.textOrNull('completed_at'),
    url: row.textOrNull('html_url') ?? '',
    detailsUrl: row.textOrNull('details_url'),
    externalId: row.textOrNull('external_id'),
    app: appOf(row.objectOrNull('app')),
    suiteId: row.objectOrNull('check_suite')?.number('id') ?? null,
    origin: null,
    title: output?.textOrNull('title') ?? null,
    summary: output?.textOrNull('summary') ?? null,
    text: output?.textOrNull('text') ?? null,
  };
};

const suiteOf = (row: Fields): CheckSuite => {
  const app = row.objectOrNull('app');
  return {
    id: row.number('id'),
    app: app === null ? null : { id: app.number('id'), slug: app.text('slug') },
    status: row.textOrNull('status'),
    conclusion: row.textOrNull('conclusion'),
    sha: row.text('head_sha'),
    branch: row.textOrNull('head_branch'),
    checkRunCount: row.number('latest_check_runs_count'),
    createdAt: row.textOrNull('created_at'),
  };
};

const levels = ['notice', 'warning', 'failure'] as const;

const annotationOf = (row: Fields): CheckAnnotation => ({
  path: row.text('path'),
  line: row.number('start_line'),
  level: levels.find((level) => level === row.textOrNull('annotation_level')) ?? 'notice',
  message: row.textOrNull('message') ?? '',
});

const statusOf = (row: Fields): CommitStatus => ({
  context: row.text('context'),
  state: row.text('state'),
  description: row.textOrNull('description'),
  targetUrl: row.textOrNull('target_url'),
  creator: accountOrNull(row.objectOrNull('creator')),
  createdAt: row.text('created_at'),
});

/** GitHub lists every status ever set, newest first: the first of each context is the one that counts. */
function newestOfEachContext(statuses: readonly CommitStatus[]): readonly CommitStatus[] {
  const newest = new Map<string, CommitStatus>();
  for (const status of statuses) if (!newest.has(status.context)) newest.set(status.context, status);
  return [...newest.values()];
}

const originOf = (run: WorkflowRun): CheckOrigin => ({
  runId: run.id,
  attempt: run.attempt,
  workflowId: run.workflowId,
  workflowName: run.name,
  workflowPath: run.path,
  event: run.event,
});

/** Joins checks to the workflow runs that they belong to, by check suite. */
function withOrigins(checks: readonly CheckRun[], runs: readonly WorkflowRun[]): readonly CheckRun[] {
  const bySuite = new Map(runs.map((run) => [run.suiteId, run]));
  return checks.map((check) => {
    const run = check.suiteId === null ? undefined : bySuite.get(check.suiteId);
    return run === undefined ? check : { ...check, origin: originOf(run) };
  });
}

async function checksOfCommit(
  transport: Transport,
  sha: string,
  options: { readonly origins?: boolean; readonly superseded?: boolean } = {},
): Promise<Reading<readonly CheckRun[]>> {
  const checks = readPages(transport, {
    endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { ref: sha, filter: options.superseded === true ? 'all' : 'latest' },
    rows: 'check_runs',
    decode: checkRunOf,
  });
  if (options.origins === false) return checks;
  const [found, runs] = await Promise.all([checks, runsOf(transport, { sha })]);
  return both(found, runs, withOrigins);
}

const outputOf = ({ annotations, ...output }: NonNullable<CheckRunWrite['output']>): Parameters => ({
  ...output,
  ...(annotations === undefined
    ? {}
    : {
        annotations: annotations.map(({ path, line, level, message }) => ({
          path,
          start_line: line,
          end_line: line,
          annotation_level: level,
          message,
        })),
      }),
});

const checkBody = (check: Partial<CheckRunWrite>): Parameters =>
  defined({
    name: check.name,
    head_sha: check.sha,
    status: check.status,
    conclusion: check.conclusion,
    external_id: check.externalId,
    details_url: check.detailsUrl,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: check.output === undefined ? undefined : outputOf(check.output),
  });

export function checksAccess({ transport, writer }: Access): Checks {
  return {
    ofCommit: (sha, options) => checksOfCommit(transport, sha, options),
    suites: (sha) =>
      readPages(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
        parameters: { ref: sha },
        rows: 'check_suites',
        decode: suiteOf,
      }),
    annotations: (id) =>
      readPages(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
        parameters: { check_run_id: id },
        decode: annotationOf,
      }),
    statuses: async (sha) => {
      const all = await readPages(transport, {
        endpoint: 'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
        parameters: { ref: sha },
        decode: statusOf,
      });
      return all.known ? { ...all, value: newestOfEachContext(all.value) } : all;
    },
    create: (check) =>
      writer.send(
        { endpoint: 'POST /repos/{owner}/{repo}/check-runs', parameters: checkBody(check) },
        `create check run "${check.name}" (${check.conclusion ?? check.status}) on ${check.sha}`,
        answered(checkRunOf),
      ),
    update: (id, change) =>
      writer.send(
        {
          endpoint: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
          parameters: { check_run_id: id, ...checkBody(change) },
          safe: true,
        },
        `update check run ${id} (${change.conclusion ?? change.status ?? 'text'})`,
        answered(checkRunOf),
      ),
  };
}
