import type { Reading } from '@release-actions/evidence';
import type { PersonOnCommit, ReleaseFact } from '../observations.ts';
import type { CommitRecord, Comparison, Sources } from '../ports.ts';
import type { Question } from './plan.ts';
import type { Previous } from './previous.ts';

/**
 * What is to be released: the commit, where its tag points after the reads, who wrote it. A release may be judged
 * before its tag is made; a tag that is there must point at the judged commit.
 */
export async function readRelease(
  question: Question,
  previous: Reading<Previous>,
  tag: Reading<{ readonly commit: string }> | undefined,
  changes: Reading<Comparison>,
  { github }: Sources,
): Promise<Reading<ReleaseFact>> {
  const { subject, defaultBranch, policyPath, policyCommit, policyDigest } = question;
  if (!previous.known) return previous;
  if (tag !== undefined && !tag.known && tag.reason !== 'not-found') return tag;
  const listed = changes.known ? changes.value.commits.find(({ sha }) => sha === subject.sha) : undefined;
  const commit =
    changes.known && listed !== undefined
      ? { ...changes, value: listed }
      : await github.repository.commit(subject.sha);
  if (!commit.known) return commit;
  return {
    ...commit,
    value: {
      sha: subject.sha,
      shaAtEnd: tag?.known === true ? tag.value.commit : subject.sha,
      tag: subject.release ?? null,
      ...whoAndWhen(commit.value),
      ...replaced(previous.value, changes.known ? changes.value.baseCommittedAt : undefined),
      defaultBranch,
      isDefaultBranchHead: policyCommit === subject.sha,
      policy: { path: policyPath, commit: policyCommit, digest: policyDigest, changedInRelease: false },
    },
  };
}

function whoAndWhen({ author, committer }: CommitRecord): Pick<ReleaseFact, 'committedAt' | 'authors'> {
  const people = [author, committer].map(({ name, login }): [string, PersonOnCommit] => [
    login ?? name,
    { login, name },
  ]);
  return { committedAt: committer.at, authors: [...new Map(people).values()] };
}

const replaced = (
  previous: Previous,
  committedAt: string | undefined,
): Pick<ReleaseFact, 'previousSha' | 'previousRelease' | 'previousAt'> => ({
  previousSha: previous?.sha ?? null,
  previousRelease: previous?.name ?? null,
  previousAt: previous === null ? null : earlier(previous.at, committedAt),
});

function earlier(at: string, other: string | undefined): string {
  const isEarlier = other !== undefined && Date.parse(other) < Date.parse(at);
  return isEarlier ? other : at;
}

/**
 * Whether the release itself changes the policy file. Where more files changed than GitHub lists, it may: then the
 * release manager looks.
 */
export const withPolicyChange = (
  release: Reading<ReleaseFact>,
  changes: Reading<Comparison>,
  { policyPath }: Pick<Question, 'policyPath'>,
): Reading<ReleaseFact> => {
  if (!release.known || release.value.previousSha === null) return release;
  if (!changes.known) return changes;
  const { files, filesComplete } = changes.value;
  const changedInRelease = !filesComplete || files.some(({ path }) => path === policyPath);
  return { ...release, value: { ...release.value, policy: { ...release.value.policy, changedInRelease } } };
};
