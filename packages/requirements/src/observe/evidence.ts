import {
  artifactsOf,
  commitOf,
  type Evidence,
  type EvidenceIndexEntry,
  findEvidence,
  known,
  parseExternalId,
  type Reading,
} from '@release-actions/evidence';
import type { CheckRunFact, EvidenceFact } from '../observations.ts';
import type { Sources } from '../ports.ts';

/** Evidence that this commit's check runs point at; they are an index, and prove nothing themselves. */
export function indexedEvidence(checks: Reading<readonly CheckRunFact[]>): EvidenceIndexEntry[] {
  if (!checks.known) return [];
  return checks.value.flatMap(({ externalId }) => {
    const entry = externalId === null ? undefined : parseExternalId(externalId);
    return entry === undefined || entry.kind === 'gate' ? [] : [entry];
  });
}

/**
 * Reads evidence by digest and proves its origin. What is found but not proven stays in the list with the reason,
 * so that people learn why it does not count; what GitHub could not answer makes the whole reading unknown.
 */
export async function readEvidence(
  digests: readonly string[],
  index: readonly EvidenceIndexEntry[],
  sha: string,
  { evidence, originRules, now, runUrl }: Sources,
): Promise<Reading<readonly EvidenceFact[]>> {
  const wanted = [...new Set([...digests, ...index.map(({ digest }) => digest)])];
  const readings = await Promise.all(
    wanted.map(async (digest) => ({ digest, reading: await findEvidence(digest, evidence, originRules) })),
  );
  const facts: EvidenceFact[] = [];
  for (const { digest, reading } of readings) {
    if (reading.known) facts.push(factOf(reading.value, runUrl));
    else if (reading.reason === 'unproven') facts.push(...refused(digest, reading.message, index, sha));
    else return reading;
  }
  return known(facts, {
    endpoint: 'GET /repos/{owner}/{repo}/actions/artifacts',
    pages: wanted.length,
    total: wanted.length,
    at: new Date(now()).toISOString(),
  });
}

function factOf({ digest, statement }: Evidence, runUrl: (runId: number) => string): EvidenceFact {
  const { predicate } = statement;
  const { kind, service, environment, wave, outcome, headline, reasons, producer } = predicate;
  return {
    digest,
    kind,
    service,
    environment,
    wave,
    sha: commitOf(statement) ?? '',
    artifacts: artifactsOf(statement),
    outcome,
    headline,
    reasons,
    served: predicate.served ?? null,
    policyDigest: predicate.policyDigest ?? null,
    startedAt: predicate.startedAt,
    finishedAt: predicate.finishedAt,
    expiresAt: predicate.expiresAt ?? null,
    people: predicate.people,
    producer: {
      runId: producer.runId,
      runAttempt: producer.runAttempt,
      workflowPath: producer.workflowPath,
      url: runUrl(producer.runId),
    },
    detail: predicate.detail,
    refusal: null,
  };
}

/** Nothing of unproven evidence is believed but what it claims to be, so that its refusal is shown where it belongs. */
function refused(
  digest: string,
  refusal: string,
  index: readonly EvidenceIndexEntry[],
  sha: string,
): EvidenceFact[] {
  return index
    .filter((entry) => entry.digest === digest)
    .map(({ kind, service, environment, wave }) => ({
      digest,
      kind,
      service,
      environment,
      wave,
      sha,
      artifacts: [],
      outcome: 'inconclusive',
      headline: `unproven ${kind} evidence`,
      reasons: [],
      served: null,
      policyDigest: null,
      startedAt: '',
      finishedAt: '',
      expiresAt: null,
      people: [],
      producer: { runId: 0, runAttempt: 0, workflowPath: '', url: '' },
      detail: null,
      refusal,
    }));
}
