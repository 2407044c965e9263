import { known } from '@release-actions/evidence';
import type { Reading } from '@release-actions/evidence';
import { clipCharacters } from '@release-actions/report';
import { word } from '../decode.ts';
import type { Fields } from '../decode.ts';
import { askGraph, finishList, inRepository, literal, wholeConnection } from '../graph.ts';
import type { ListPart } from '../graph.ts';
import { readOne, readPages, unknownFrom } from '../reads.ts';
import type { DeploymentRow, DeploymentStatusRow } from '../records/deployments.ts';
import type { Transport } from '../transport.ts';
import type { DeploymentAccess, DeploymentFilter, DeploymentStatusWrite, DeploymentWrite } from '../types.ts';
import { answered } from '../writes.ts';
import { accountOrNull, actorOrNull, actorSelection } from './common.ts';
import type { Access } from './common.ts';
import { environmentReads } from './environments.ts';

/** GitHub's cap on the description of a status. */
const descriptionLength = 140;

const newestFirst = <T extends { readonly createdAt: string; readonly id?: number }>(
  rows: readonly T[],
): T[] =>
  rows.toSorted(
    (left, right) => right.createdAt.localeCompare(left.createdAt) || (right.id ?? 0) - (left.id ?? 0),
  );

/** GitHub gives JSON objects back as objects (REST) or as text (GraphQL); other text stays text. */
function payloadOf(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? payloadOf(parsed) : parsed;
  } catch {
    return value === '' ? null : value;
  }
}

const restStatus = (row: Fields): DeploymentStatusRow => ({
  state: row.text('state'),
  description: row.textOrNull('description') ?? '',
  environment: row.textOrNull('environment'),
  environmentUrl: row.textOrNull('environment_url'),
  logUrl: row.textOrNull('log_url'),
  creator: accountOrNull(row.objectOrNull('creator')),
  createdAt: row.text('created_at'),
});

const restDeployment = (row: Fields): DeploymentRow => ({
  id: row.number('id'),
  sha: row.text('sha'),
  ref: row.text('ref'),
  task: row.text('task'),
  environment: row.text('environment'),
  description: row.textOrNull('description'),
  payload: payloadOf(row.raw('payload')),
  creator: accountOrNull(row.objectOrNull('creator')),
  createdAt: row.text('created_at'),
  updatedAt: row.text('updated_at'),
  statuses: [],
});

const graphStatus = (node: Fields): DeploymentStatusRow => ({
  state: word(node.text('state')),
  description: node.textOrNull('description') ?? '',
  environment: node.textOrNull('environment'),
  environmentUrl: node.textOrNull('environmentUrl'),
  logUrl: node.textOrNull('logUrl'),
  creator: actorOrNull(node.objectOrNull('creator')),
  createdAt: node.text('createdAt'),
});

const graphDeployment = (node: Fields): DeploymentRow => ({
  id: node.number('databaseId'),
  sha: node.text('commitOid'),
  ref: node.objectOrNull('ref')?.text('name') ?? null,
  task: node.textOrNull('task') ?? 'deploy',
  // A status may carry a deployment to another environment; where it was made for is what we asked for.
  environment: node.textOrNull('originalEnvironment') ?? node.text('environment'),
  description: node.textOrNull('description'),
  payload: payloadOf(node.raw('payload')),
  creator: actorOrNull(node.objectOrNull('creator')),
  createdAt: node.text('createdAt'),
  updatedAt: node.text('updatedAt'),
  statuses: graphStatuses(node),
});

/**
 * Statuses of one second are told apart by their order alone, and GitHub does not document the connection's: its
 * own `latestStatus` says at which end the newest is.
 */
function graphStatuses(node: Fields): DeploymentStatusRow[] {
  const statuses = wholeConnection(node.object('statuses'), (status) => status);
  const latest = node.objectOrNull('latestStatus')?.text('id');
  const oldestFirst = statuses.length > 1 && statuses.at(-1)?.text('id') === latest;
  return newestFirst((oldestFirst ? statuses.toReversed() : statuses).map(graphStatus));
}

const statusFields = `state description environment environmentUrl logUrl createdAt creator ${actorSelection}`;

const deploymentFields = `databaseId commitOid ref { name } task environment originalEnvironment description
  payload createdAt updatedAt creator ${actorSelection} latestStatus { id }
  statuses(first: 100) { totalCount nodes { id ${statusFields} } }`;

/** Deployments of one environment, newest first, with all statuses. */
export const deploymentsPart = (
  environment: string,
  atMost: number | undefined,
  alias = 'deployments',
): ListPart<DeploymentRow> => ({
  call: { endpoint: 'GRAPHQL deployments' },
  alias,
  select: (after) =>
    `${alias}: deployments(environments: [${literal(environment)}], first: ${Math.min(100, atMost ?? 100)}${after},
      orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${deploymentFields} } }`,
  path: [],
  decode: graphDeployment,
  ...(atMost === undefined ? {} : { atMost }),
});

async function restStatuses(transport: Transport, row: DeploymentRow): Promise<Reading<DeploymentRow>> {
  const statuses = await readPages(transport, {
    endpoint: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    parameters: { deployment_id: row.id },
    decode: restStatus,
  });
  return statuses.known ? known({ ...row, statuses: newestFirst(statuses.value) }, statuses.proof) : statuses;
}

/** One request more for each deployment: only where GraphQL is not there, or for a single commit. */
async function listByRest(
  transport: Transport,
  filter: DeploymentFilter,
): Promise<Reading<readonly DeploymentRow[]>> {
  const rows = await readPages(transport, {
    endpoint: 'GET /repos/{owner}/{repo}/deployments',
    parameters: {
      environment: filter.environment,
      ...(filter.sha === undefined ? {} : { sha: filter.sha }),
    },
    decode: restDeployment,
    ...(filter.atMost === undefined ? {} : { atMost: filter.atMost }),
  });
  if (!rows.known) return rows;
  const whole = await Promise.all(rows.value.map((row) => restStatuses(transport, row)));
  const complete: DeploymentRow[] = [];
  for (const row of whole) {
    if (!row.known) return row;
    complete.push(row.value);
  }
  return known(newestFirst(complete), rows.proof);
}

async function list(
  transport: Transport,
  filter: DeploymentFilter,
): Promise<Reading<readonly DeploymentRow[]>> {
  if (filter.sha !== undefined) return listByRest(transport, filter);
  const part = deploymentsPart(filter.environment, filter.atMost);
  const answer = await askGraph(transport, part.call, inRepository(transport, part.select('')));
  if ('failure' in answer)
    return answer.missing ? listByRest(transport, filter) : unknownFrom(transport, part.call, answer.failure);
  const found = await finishList(transport, part, answer);
  return found.known ? { ...found, value: newestFirst(found.value) } : found;
}

async function read(transport: Transport, id: number): Promise<Reading<DeploymentRow>> {
  const row = await readOne(
    transport,
    { endpoint: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}', parameters: { deployment_id: id } },
    restDeployment,
  );
  return row.known ? restStatuses(transport, row.value) : row;
}

const createBody = (deployment: DeploymentWrite): Readonly<Record<string, unknown>> => ({
  ref: deployment.sha,
  environment: deployment.environment,
  task: deployment.task,
  payload: deployment.payload,
  // By default GitHub merges the default branch into an older ref, and demands green checks of it.
  auto_merge: false,
  required_contexts: [],
  ...(deployment.description === undefined
    ? {}
    : { description: clipCharacters(deployment.description, descriptionLength) }),
  ...(deployment.productionEnvironment === undefined
    ? {}
    : { production_environment: deployment.productionEnvironment }),
  ...(deployment.transientEnvironment === undefined
    ? {}
    : { transient_environment: deployment.transientEnvironment }),
});

const statusBody = (status: DeploymentStatusWrite): Readonly<Record<string, unknown>> => ({
  state: status.state,
  auto_inactive: status.autoInactive ?? false,
  ...(status.description === undefined
    ? {}
    : { description: clipCharacters(status.description, descriptionLength) }),
  ...(status.logUrl === undefined ? {} : { log_url: status.logUrl }),
  ...(status.environmentUrl === undefined ? {} : { environment_url: status.environmentUrl }),
});

export function deploymentAccess({ transport, writer }: Access): DeploymentAccess {
  return {
    ...environmentReads(transport),
    list: (filter) => list(transport, filter),
    read: (id) => read(transport, id),
    create: (deployment) =>
      writer.send(
        { endpoint: 'POST /repos/{owner}/{repo}/deployments', parameters: createBody(deployment) },
        `create deployment (${deployment.task}) of ${deployment.sha} to ${deployment.environment}`,
        answered(restDeployment),
      ),
    addStatus: (id, status) =>
      writer.send(
        {
          endpoint: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
          parameters: { deployment_id: id, ...statusBody(status) },
        },
        `set deployment ${id} to ${status.state}: ${status.description ?? ''}`,
        answered(restStatus),
      ),
  };
}
