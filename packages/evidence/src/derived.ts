import { commitOf, type Evidence, statementType } from './statement.ts';

/** The subset of in-toto statements that other tools read; both are derived, neither is read back by us. */
export type DerivedStatement = {
  readonly _type: typeof statementType;
  readonly subject: Evidence['statement']['subject'];
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>>;
};

const verifierId = 'https://octoacme.example/release-actions';

/**
 * A SLSA verification summary (`https://slsa.dev/verification_summary/v1`) of a plain go or no-go; undefined for any
 * other outcome, which that format has no word for.
 */
export function toVerificationSummary(evidence: Evidence): DerivedStatement | undefined {
  const { statement, digest } = evidence;
  const { kind, outcome, finishedAt, environment, producer, policyDigest } = statement.predicate;
  if (kind !== 'gate' || (outcome !== 'go' && outcome !== 'no-go')) return undefined;
  return {
    _type: statementType,
    subject: statement.subject,
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      verifier: { id: verifierId },
      timeVerified: finishedAt,
      resourceUri: `git+https://github.com/${producer.repository}@${commitOf(statement) ?? ''}#${environment}`,
      policy: policyDigest === undefined ? {} : { digest: { sha256: policyDigest } },
      inputAttestations: [{ digest: { sha256: digest } }],
      verificationResult: outcome === 'go' ? 'PASSED' : 'FAILED',
      verifiedLevels: [],
    },
  };
}

/** An in-toto test result (`https://in-toto.io/attestation/test-result/v0.1`) of a plain pass or fail. */
export function toTestResult(
  evidence: Evidence,
  checks: { passed: string[]; warned: string[]; failed: string[] },
): DerivedStatement | undefined {
  const { statement, digest } = evidence;
  const { outcome, kind } = statement.predicate;
  if (outcome !== 'pass' && outcome !== 'fail') return undefined;
  return {
    _type: statementType,
    subject: statement.subject,
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: outcome === 'pass' ? 'PASSED' : 'FAILED',
      configuration: [{ name: kind, digest: { sha256: digest } }],
      passedTests: checks.passed,
      warnedTests: checks.warned,
      failedTests: checks.failed,
    },
  };
}
