import { type Reading, unknown } from '@release-actions/evidence';
import type { CommitRecord, Comparison, GateReads, NumberedItem, PullRequest } from '../ports.ts';

/** Which merged pull requests brought each commit, by commit. */
export type PullsOfCommits = ReadonlyMap<string, readonly PullRequest[]>;

/** More numbers than these are asked for in further requests. */
const mostNumbers = 1000;

/** The number that GitHub writes into the message of a merge or squash; only a hint where to look. */
function numberIn({ message }: CommitRecord): number | undefined {
  const [title = ''] = message.split('\n', 1);
  const match = /^Merge pull request #(\d+) from /u.exec(title) ?? /\(#(\d+)\)$/u.exec(title.trim());
  return match === null ? undefined : Number(match[1]);
}

/** Numbers that the commits' messages name: read together with everything else, a hundred in one request. */
export function numbersIn(changes: Reading<Comparison>): number[] {
  if (!changes.known) return [];
  const numbers = changes.value.commits.flatMap((commit) => numberIn(commit) ?? []);
  return [...new Set(numbers)].slice(0, mostNumbers);
}

/**
 * The pull requests behind the commits. A number in a message counts only where GitHub says that this pull request
 * was merged by this very commit; it then stands for the commits of its branch too. All others are asked for.
 */
export async function pullsOf(
  { commits }: Comparison,
  items: Reading<readonly NumberedItem[]> | undefined,
  { pullRequests }: GateReads,
): Promise<Reading<PullsOfCommits>> {
  const found = new Map<string, readonly PullRequest[]>();
  if (items?.known === true) assign(commits, items.value, found);
  const open = commits.filter(({ sha }) => !found.has(sha)).map(({ sha }) => sha);
  const proof = { endpoint: 'GRAPHQL issues and pull requests', pages: 1, total: commits.length, at: '' };
  if (open.length === 0) return { known: true, value: found, proof };
  const asked = await pullRequests.ofCommits(open);
  if (!asked.known) return asked;
  for (const { sha, pullRequests: all } of asked.value)
    found.set(
      sha,
      all.filter(({ state }) => state === 'merged'),
    );
  if (found.size < commits.length) return incomplete(commits.length, found.size);
  return { ...asked, value: found };
}

const incomplete = (wanted: number, found: number): Reading<never> =>
  unknown({
    reason: 'incomplete',
    endpoint: 'GRAPHQL pull requests of commits',
    message: `GitHub told of ${found} of ${wanted} commits which pull requests brought them.`,
    hint: 'Evaluate again.',
  });

function assign(
  commits: readonly CommitRecord[],
  items: readonly NumberedItem[],
  found: Map<string, readonly PullRequest[]>,
): void {
  const pulls = new Map(
    items.flatMap((item) => (item.kind === 'pull-request' ? [[item.number, item.pullRequest]] : [])),
  );
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  for (const commit of commits) {
    const pull = pulls.get(numberIn(commit) ?? 0);
    if (pull?.state !== 'merged' || pull.mergeCommit !== commit.sha) continue;
    found.set(commit.sha, [pull]);
    for (const sha of branchOf(commit, bySha)) if (!found.has(sha)) found.set(sha, [pull]);
  }
}

/** The commits that a merge brought: reachable from its second parent, not from its first. */
function branchOf({ parents }: CommitRecord, bySha: ReadonlyMap<string, CommitRecord>): string[] {
  const [first, second] = parents;
  if (first === undefined || second === undefined) return [];
  const mainline = reachable(first, bySha, new Set());
  return [...reachable(second, bySha, mainline)];
}

function reachable(
  start: string,
  bySha: ReadonlyMap<string, CommitRecord>,
  without: ReadonlySet<string>,
): Set<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    const commit = bySha.get(sha);
    if (commit === undefined || seen.has(sha) || without.has(sha)) continue;
    seen.add(sha);
    open.push(...commit.parents);
  }
  return seen;
}
