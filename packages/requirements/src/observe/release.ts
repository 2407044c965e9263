import type { Reading } from '@release-actions/evidence';
import type { PersonOnCommit, ReleaseFact, ScopeFact } from '../observations.ts';
import type { CommitRecord, Sources } from '../ports.ts';
import type { Question } from './plan.ts';
import type { Previous } from './previous.ts';

/** What is to be released: the commit, where its name points at the end of the reads, who wrote it. */
export async function readRelease(
  question: Question,
  previous: Reading<Previous>,
  { github }: Sources,
): Promise<Reading<ReleaseFact>> {
  const { subject, ref, defaultBranch, policyPath, policyCommit, policyDigest } = question;
  const [commit, end, head] = await Promise.all([
    github.repository.commit(subject.sha),
    ref === undefined ? undefined : github.repository.resolve(ref),
    github.repository.defaultBranchHead(),
  ]);
  if (!commit.known) return commit;
  // A release may be judged before its tag is made; a tag that is there must point at the judged commit.
  if (end !== undefined && !end.known && end.reason !== 'not-found') return end;
  if (!head.known) return head;
  if (!previous.known) return previous;
  return {
    ...commit,
    value: {
      sha: subject.sha,
      shaAtEnd: end?.known === true ? end.value.commit : subject.sha,
      tag: ref ?? null,
      ...whoAndWhen(commit.value),
      ...replaced(previous.value),
      defaultBranch,
      isDefaultBranchHead: head.value.sha === subject.sha,
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
): Pick<ReleaseFact, 'previousSha' | 'previousRelease' | 'previousAt'> => ({
  previousSha: previous?.sha ?? null,
  previousRelease: previous?.name ?? null,
  previousAt: previous?.at ?? null,
});

/** Whether the release itself changes the policy file, which is known only once its changes are. */
export const withPolicyChange = (
  release: Reading<ReleaseFact>,
  scope: Reading<ScopeFact>,
  { policyPath }: Pick<Question, 'policyPath'>,
): Reading<ReleaseFact> => {
  if (!release.known) return release;
  if (!scope.known || release.value.previousSha === null) return release;
  const changedInRelease = scope.value.files.some(({ path }) => path === policyPath);
  return { ...release, value: { ...release.value, policy: { ...release.value.policy, changedInRelease } } };
};
