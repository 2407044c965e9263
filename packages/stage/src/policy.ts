import { digestOf, type Reading } from '@release-actions/evidence';
import type { FileContent, GitHub } from '@release-actions/github';
import { parsePolicy, type Policy } from '@release-actions/policy';
import { ConfigurationError } from '@release-actions/report';

/** The policy in force: read from the head of the default branch, whatever the release itself contains. */
export type PolicyInForce = {
  readonly policy: Policy;
  readonly digest: string;
  /** Commit it was read from. */
  readonly commit: string;
  readonly file: string;
};

/**
 * Reads the policy by API, so that a release cannot bring its own.
 * @throws ConfigurationError when it cannot be read, is missing, or has mistakes.
 */
export const readPolicy = async (github: Pick<GitHub, 'repository'>, file: string): Promise<PolicyInForce> =>
  await policyIn(await github.repository.fileOnDefaultBranch(file), file);

/** The policy of a file that was read already. @throws ConfigurationError as `readPolicy`. */
export async function policyIn(reading: Reading<FileContent>, file: string): Promise<PolicyInForce> {
  if (!reading.known && reading.reason !== 'not-found') {
    throw new ConfigurationError('the policy', [
      { path: file, message: `${reading.message} ${reading.hint}` },
    ]);
  }
  const loaded = await parsePolicy(reading.known ? reading.value.text : undefined, { file });
  if (!loaded.ok) throw new ConfigurationError('the policy', loaded.problems);
  const commit = reading.known ? reading.value.commit : '';
  return { policy: loaded.policy, digest: digestOf(loaded.digestInput), commit, file };
}
