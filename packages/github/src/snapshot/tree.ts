import type { Reading } from '@release-actions/evidence';
import { MalformedAnswer, word } from '../decode.ts';
import type { Fields } from '../decode.ts';
import { finishList, graphPart, literal } from '../graph.ts';
import type { GraphAnswer, ListPart } from '../graph.ts';
import type { BranchRule, FileContent, ResolvedRef } from '../records/code.ts';
import type { Transport } from '../transport.ts';
import type { RepositoryReads } from '../types.ts';
import { byName } from './part.ts';
import type { SnapshotPart } from './part.ts';

const blobFields = '{ ... on Blob { oid text isTruncated } }';

function fileOf(path: string, commit: string) {
  return (node: Fields): FileContent | null => {
    if (!node.has('text') || node.flag('isTruncated')) return null;
    return { path, text: node.text('text'), blob: node.text('oid'), commit };
  };
}

/** GraphQL cuts long files and gives no binary ones; those are read by REST. */
async function fileIn(
  transport: Transport,
  repository: RepositoryReads,
  answer: GraphAnswer,
  alias: string,
  path: string,
  commit: string,
): Promise<Reading<FileContent>> {
  const call = { endpoint: 'GRAPHQL file' } as const;
  const file = await graphPart(transport, call, answer, ['repository', alias], fileOf(path, commit));
  if (!file.known) return file;
  return file.value === null ? repository.file(path, commit) : { ...file, value: file.value };
}

async function headIn(transport: Transport, answer: GraphAnswer): Promise<Reading<string>> {
  return graphPart(
    transport,
    { endpoint: 'GRAPHQL default branch' },
    answer,
    ['repository', 'defaultBranchRef'],
    (node) => node.object('target').text('oid'),
  );
}

/** Files at the head of the default branch, with the commit that is the head. */
export const defaultBranchPart = (
  transport: Transport,
  repository: RepositoryReads,
  paths: readonly string[],
): SnapshotPart => ({
  selection: `defaultBranchRef { name target { oid } }
    ${paths.map((path, index) => `f${index}: object(expression: ${literal(`HEAD:${path}`)}) ${blobFields}`).join('\n')}`,
  owns: /^(defaultBranchRef|f\d+)$/u,
  finish: async (answer) => {
    const head = await headIn(transport, answer);
    const files = await byName(paths, (path, index) =>
      head.known
        ? fileIn(transport, repository, answer, `f${index}`, path, head.value)
        : Promise.resolve(head),
    );
    return { files };
  },
  alone: async () => ({ files: await byName(paths, (path) => repository.fileOnDefaultBranch(path)) }),
});

/** Files at one commit. */
export const filesPart = (
  transport: Transport,
  repository: RepositoryReads,
  paths: readonly string[],
  sha: string,
): SnapshotPart => ({
  selection: paths
    .map((path, index) => `g${index}: object(expression: ${literal(`${sha}:${path}`)}) ${blobFields}`)
    .join('\n'),
  owns: /^g\d+$/u,
  finish: async (answer) => ({
    filesAtSha: await byName(paths, (path, index) =>
      fileIn(transport, repository, answer, `g${index}`, path, sha),
    ),
  }),
  alone: async () => ({ filesAtSha: await byName(paths, (path) => repository.file(path, sha)) }),
});

const ruleFields = `type repositoryRuleset { databaseId } parameters { __typename
  ... on RequiredStatusChecksParameters { strictRequiredStatusChecksPolicy
    requiredStatusChecks { context integrationId } }
  ... on CodeScanningParameters { codeScanningTools { tool alertsThreshold securityAlertsThreshold } }
  ... on WorkflowsParameters { workflows { path repositoryId ref sha } }
  ... on RequiredDeploymentsParameters { requiredDeploymentEnvironments } }`;

const snakeCase = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** GraphQL's names in the spelling of REST, so that a rule reads the same from either. */
function inRestSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inRestSpelling);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== '__typename');
  return Object.fromEntries(entries.map(([name, inner]) => [snakeCase(name), inRestSpelling(inner)]));
}

const ruleOf = (node: Fields): BranchRule => ({
  type: word(node.text('type')),
  rulesetId: node.objectOrNull('repositoryRuleset')?.numberOrNull('databaseId') ?? null,
  rulesetSource: null,
  parameters: inRestSpelling(node.raw('parameters') ?? {}) as Readonly<Record<string, unknown>>,
});

const rulesList = (branch: string): ListPart<BranchRule> => ({
  call: { endpoint: 'GRAPHQL branch rules' },
  alias: 'branch',
  select: (after) =>
    `branch: ref(qualifiedName: ${literal(`refs/heads/${branch}`)}) {
      rules(first: 100${after}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${ruleFields} } } }`,
  path: ['rules'],
  decode: ruleOf,
});

/**
 * Rules of a branch. GitHub does not say whether GraphQL gives them to every reader, so "none" is believed only
 * from REST, which `contents: read` opens.
 */
export function rulesPart(transport: Transport, repository: RepositoryReads, branch: string): SnapshotPart {
  const part = rulesList(branch);
  return {
    selection: part.select(''),
    owns: /^branch$/u,
    finish: async (answer) => {
      const rules = await finishList(transport, part, answer);
      const some = rules.known && rules.value.length > 0;
      return { rules: some ? rules : await repository.branchRules(branch) };
    },
    alone: async () => ({ rules: await repository.branchRules(branch) }),
  };
}

function targetOf(name: string) {
  return (node: Fields): ResolvedRef => {
    const target = node.object('target');
    const type = target.text('__typename');
    if (type === 'Commit') return { name, commit: target.text('oid'), tagObject: null };
    const commit = target.objectOrNull('target');
    if (type !== 'Tag' || commit?.text('__typename') !== 'Commit')
      throw new MalformedAnswer(`${name} points at no commit`);
    return { name, commit: commit.text('oid'), tagObject: target.text('oid') };
  };
}

/** A tag and the commit behind it. */
export function tagPart(transport: Transport, repository: RepositoryReads, tag: string): SnapshotPart {
  const name = `refs/tags/${tag.replace(/^refs\/tags\//u, '')}`;
  const call = { endpoint: 'GRAPHQL tag' } as const;
  return {
    selection: `tag: ref(qualifiedName: ${literal(name)}) {
      target { __typename oid ... on Tag { target { __typename oid } } } }`,
    owns: /^tag$/u,
    finish: async (answer) => ({
      tag: await graphPart(transport, call, answer, ['repository', 'tag'], targetOf(name)),
    }),
    alone: async () => ({ tag: await repository.resolve(name) }),
  };
}
