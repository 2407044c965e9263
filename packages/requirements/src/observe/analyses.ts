import type { Reading } from '@release-actions/evidence';
import type { AnalysisFact, Observations, SuiteFact } from '../observations.ts';
import type { Sources, Wave } from '../ports.ts';
import { securityOf } from './pieces.ts';
import { analysedBranch, type Question } from './plan.ts';

/**
 * The branch that the released commit was built on, where that is not the default branch: GitHub keeps analyses and
 * alerts by branch, and does not tell which branches contain a commit. Of several the one that was built last. A
 * pushed tag is listed like a branch.
 */
export function branchOfRelease(
  suites: Reading<readonly SuiteFact[]> | undefined,
  { sha, release }: { readonly sha: string; readonly release?: string },
  defaultBranch: string,
): string | undefined {
  const built = suites?.known === true ? suites.value.filter((suite) => suite.sha === sha) : [];
  const named = built.filter(({ branch }) => branch !== null && branch !== release);
  if (named.some(({ branch }) => branch === defaultBranch)) return undefined;
  return named.toSorted((left, right) => timeOf(left) - timeOf(right)).at(-1)?.branch ?? undefined;
}

const timeOf = ({ createdAt }: SuiteFact): number => Date.parse(createdAt ?? '') || 0;

/**
 * Alerts and analyses as the wave brought them; where code scanning has not looked at the commit on the branch that
 * was asked about, and the commit was built on another, that one is asked as well.
 */
export async function readSecurity(
  question: Question,
  wave: Wave,
  { github }: Sources,
): Promise<Observations['security']> {
  const { subject, defaultBranch } = question;
  const { codeScanningAnalyses: analyses } = wave;
  const asked = analysedBranch(question);
  const other =
    asked === defaultBranch ? branchOfRelease(wave.suites, subject, defaultBranch) : defaultBranch;
  if (analyses === undefined || other === undefined || !isMissing(analyses, subject.sha))
    return securityOf(wave);
  const there = await github.snapshot({ codeScanning: { ref: `refs/heads/${other}` } });
  const found = there.codeScanningAnalyses;
  return securityOf(found === undefined || isMissing(found, subject.sha) ? wave : { ...wave, ...there });
}

/** Before the first analysis of a branch GitHub answers as if the feature were off. */
const isMissing = (analyses: Reading<readonly AnalysisFact[]>, sha: string): boolean =>
  analyses.known ? !analyses.value.some((one) => one.sha === sha) : analyses.reason === 'feature-off';
