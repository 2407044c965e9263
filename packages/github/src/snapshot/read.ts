import { askGraph, finishList, inRepository, isWithheld } from '../graph.ts';
import type { ReleaseSnapshot, SnapshotRequest } from '../records/snapshot.ts';
import { deploymentsPart } from '../resources/deployments.ts';
import type { Transport } from '../transport.ts';
import type { GitHub } from '../types.ts';
import { commitPart } from './commit.ts';
import { itemsPart, labelledPart, threadPart, ticketsPart } from './issues.ts';
import { namedChecksPart } from './named-checks.ts';
import { byName } from './part.ts';
import type { SnapshotPart } from './part.ts';
import { readDirectory } from './teams.ts';
import { defaultBranchPart, filesPart, rulesPart, tagPart } from './tree.ts';

type Reads = Pick<
  GitHub,
  'repository' | 'checks' | 'runs' | 'deployments' | 'issues' | 'pullRequests' | 'security' | 'directory'
>;

const defaultDeployments = 30;

function deploymentParts(
  transport: Transport,
  { deployments }: Reads,
  environments: readonly string[],
  atMost: number,
): SnapshotPart {
  const parts = environments.map((environment, index) => deploymentsPart(environment, atMost, `d${index}`));
  return {
    selection: parts.map((part) => part.select('')).join('\n'),
    owns: /^d\d+$/u,
    finish: async (answer) => ({
      deployments: await byName(environments, (environment, index) =>
        finishList(transport, parts[index] ?? deploymentsPart(environment, atMost), answer),
      ),
    }),
    alone: async () => ({
      deployments: await byName(environments, (environment) => deployments.list({ environment, atMost })),
    }),
  };
}

function partsOf(transport: Transport, reads: Reads, request: SnapshotRequest): SnapshotPart[] {
  const { repository, issues, pullRequests } = reads;
  const { sha, defaultBranchFiles, filesAtSha, branch, items, ticket, commentsOf, deploymentsOf, tag } =
    request;
  const { labelled } = request;
  const atMost = request.deploymentsAtMost ?? defaultDeployments;
  const parts = [
    sha !== undefined && request.checks !== false && commitPart(transport, reads, sha, request.asking),
    defaultBranchFiles !== undefined && defaultBranchPart(transport, repository, defaultBranchFiles),
    sha !== undefined && filesAtSha !== undefined && filesPart(transport, repository, filesAtSha, sha),
    branch !== undefined && rulesPart(transport, repository, branch),
    items !== undefined && itemsPart(transport, pullRequests, items),
    ticket !== undefined && ticketsPart(transport, issues, ticket),
    labelled !== undefined && labelledPart(transport, issues, labelled.label),
    commentsOf !== undefined && threadPart(transport, issues, commentsOf),
    deploymentsOf !== undefined && deploymentParts(transport, reads, deploymentsOf, atMost),
    tag !== undefined && tagPart(transport, repository, tag),
    request.checksNamed !== undefined && namedChecksPart(transport, request.checksNamed),
  ];
  return parts.filter((part) => part !== false);
}

const joined = (parts: readonly ReleaseSnapshot[]): ReleaseSnapshot =>
  Object.assign({}, ...parts) as ReleaseSnapshot;

const alone = async (parts: readonly SnapshotPart[]): Promise<ReleaseSnapshot> =>
  joined(await Promise.all(parts.map((part) => part.alone())));

/**
 * Parts in one request; each by itself where GitHub cuts that off. An error of one part may take the whole answer
 * with it: that part is then read alone, and the others are asked again without it.
 */
async function readTogether(transport: Transport, parts: readonly SnapshotPart[]): Promise<ReleaseSnapshot> {
  const selection = parts.map((part) => part.selection).join('\n');
  if (selection.trim() === '') return alone(parts);
  const fragments = parts.map((part) => part.fragments ?? '').join('\n');
  const document = inRepository(transport, selection, fragments);
  const answer = await askGraph(transport, { endpoint: 'GRAPHQL snapshot', attempts: 1 }, document);
  if ('failure' in answer) return alone(parts);
  if (!isWithheld(answer)) return joined(await Promise.all(parts.map((part) => part.finish(answer))));
  const guilty = parts.filter(({ owns }) => answer.errors.some(({ path }) => owns.test(path?.[1] ?? '')));
  const others = parts.filter((part) => !guilty.includes(part));
  if (guilty.length === 0) return alone(parts);
  return joined(await Promise.all([alone(guilty), readTogether(transport, others)]));
}

/** What GraphQL does not know, or answers without saying that it may not. */
async function readByRest(reads: Reads, request: SnapshotRequest): Promise<ReleaseSnapshot> {
  const { security, deployments } = reads;
  const { environments, codeScanning } = request;
  const [found, dependabot, analyses, alerts, secrets] = await Promise.all([
    environments && byName(environments, (name) => deployments.environment(name)),
    request.dependabot === true
      ? security.dependabotAlerts({ states: ['open', 'dismissed', 'auto_dismissed'] })
      : undefined,
    codeScanning && security.codeScanningAnalyses({ ref: codeScanning.ref }),
    codeScanning && security.codeScanningAlerts(codeScanning),
    request.secretScanning === true ? security.secretScanningAlerts({}) : undefined,
  ]);
  return {
    ...(found && { environments: found }),
    ...(dependabot && { dependabot }),
    ...(analyses && { codeScanningAnalyses: analyses }),
    ...(alerts && { codeScanningAlerts: alerts }),
    ...(secrets && { secretScanning: secrets }),
  };
}

/**
 * The first wave of a decision: all parts at the same time, five requests for a hundred items and sixty checks. Each
 * part is known or unknown by itself.
 */
export async function readReleaseSnapshot(
  transport: Transport,
  reads: Reads,
  request: SnapshotRequest,
): Promise<ReleaseSnapshot> {
  return joined(
    await Promise.all([
      readTogether(transport, partsOf(transport, reads, request)),
      readByRest(reads, request),
      readDirectory(transport, reads.directory, request),
    ]),
  );
}
