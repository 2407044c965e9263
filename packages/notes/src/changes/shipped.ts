import type { Commit, HistoryRange, ShippedCommit } from '../history/history.ts';
import { mergeKind } from './merges.ts';
import { firstLine, readCommit } from './read-commit.ts';
import { revertStates } from './reverts.ts';
import { splitPullNumber, titleKey } from './subject.ts';

const pickedFrom = /\(cherry picked from commit (?<sha>[0-9a-f]{40})\)/gu;
const backportOf = /\bbackport(?:s|ed|ing)?(?: of)?:?\s+(?:[\w.-]+\/[\w.-]+)?#(?<pr>\d+)/gi;
/** "[release-1.2] title", "title (41-x-y)", "title (backport #12)": where a backport went, not what it does. */
const branchMark =
  /^\[[\w./-]*\d[\w./-]*\]\s*|\s*[([](?:backport[^)\]]*|v?\d+[.-](?:\d+|x)(?:[.-](?:\d+|x|y))?(?:-x)?)[)\]]\s*$/gi;

/** What `git cherry-pick -x` notes: the commits that this one was made from. */
function originalsOf({ message }: Commit): string[] {
  if (!message.includes('(cherry picked from')) return [];
  return [...message.matchAll(pickedFrom)].map(({ groups }) => groups?.sha ?? '');
}

/** The form in which a change and its backport have one title; undefined where the title says too little. */
function backportKey(subject: string): string | undefined {
  const { title } = splitPullNumber(subject);
  const isMarked = title.startsWith('[') || title.endsWith(')') || title.endsWith(']');
  const bare = titleKey(isMarked ? splitPullNumber(title.replace(branchMark, '')).title : title);
  const described = bare.replace(/^[a-z]+(?:\([^()]*\))?!?:\s*/u, '');
  const isVersionOnly = /^(?:release |bump version to |version )?v?\d+\.\d+\S*$/u.test(described);
  return isVersionOnly || described.split(' ').length < 2 ? undefined : bare;
}

/** Which earlier release holds the same change already, looked up the ways that backports are told. */
export type ShippedChanges = { readonly firstTagOf: (commit: Commit) => string | undefined };

/** Indexes the previous release's own side, without what was undone there again. */
export function shippedChanges(range: HistoryRange, repository?: string): ShippedChanges {
  if (range.shipped.length === 0) return { firstTagOf: () => undefined };
  const undone = revertStates(range.shipped, repository);
  const standing = range.shipped.filter(({ sha }) => undone.get(sha)?.is !== 'cancelled');
  const byTitle = new Map<string, ShippedCommit>();
  const byOriginal = new Map<string, ShippedCommit>();
  const byPull = new Map<number, ShippedCommit>();
  const bySha = new Map(standing.map((commit) => [commit.sha, commit]));
  for (const commit of standing) {
    const key = backportKey(firstLine(commit));
    if (key !== undefined && commit.parents.length < 2) byTitle.set(key, commit);
    for (const { groups } of commit.message.matchAll(pickedFrom)) byOriginal.set(groups?.sha ?? '', commit);
    for (const { groups } of commit.message.matchAll(backportOf)) byPull.set(Number(groups?.pr), commit);
  }
  return {
    firstTagOf(commit) {
      const samePatch = range.samePatch
        .get(commit.sha)
        ?.find(({ sha }) => undone.get(sha)?.is !== 'cancelled');
      if (samePatch !== undefined) return samePatch.firstTag;
      const picked = originalsOf(commit).map((sha) => bySha.get(sha));
      const number = readCommit(commit).pr;
      const key =
        commit.parents.length < 2 || mergeKind(commit).is === 'pull-request'
          ? backportKey(firstLine(commit))
          : undefined;
      const found =
        picked.find((twin) => twin !== undefined) ??
        byOriginal.get(commit.sha) ??
        (number === undefined ? undefined : byPull.get(number)) ??
        (key === undefined ? undefined : byTitle.get(key));
      return found?.firstTag;
    },
  };
}
