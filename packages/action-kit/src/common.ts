import {
  commitSha,
  flag,
  type InputReader,
  lines,
  requiredSecret,
  secret,
  text,
  textOr,
  wordSet,
} from './inputs.ts';

export const failOnWords = ['fail', 'no-go', 'inconclusive', 'wait'] as const;
export type FailOn = (typeof failOnWords)[number];

const failOnDefault: readonly FailOn[] = ['fail', 'no-go', 'inconclusive'];

/** The inputs that every action takes. */
export const commonInputs = {
  policy: textOr('.github/release-policy.yml'),
  token: requiredSecret(),
  'directory-token': secret(),
  service: text(),
  environment: text(),
  sha: commitSha(),
  release: text(),
  evidence: lines(),
  'dry-run': flag(false),
  'fail-on': failOn(failOnDefault),
} as const;

/** The outcomes that make the job red. */
export function failOn(fallback: readonly FailOn[]): InputReader<ReadonlySet<FailOn>> {
  return wordSet(failOnWords, fallback);
}
