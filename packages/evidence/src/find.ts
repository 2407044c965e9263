import type { Reading } from './reading.ts';
import { known, unknown } from './reading.ts';
import type { Evidence } from './statement.ts';
import { type OriginRules, type OriginRun, parseEvidence, verifyOrigin } from './verify.ts';

export type EvidenceArtifact = {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly expired: boolean;
};

/** What finding evidence needs of GitHub: two reads an item, and its content from wherever it is kept. */
export type EvidenceSource = {
  readonly artifactsNamed: (name: string) => Promise<Reading<readonly EvidenceArtifact[]>>;
  readonly run: (runId: number) => Promise<Reading<OriginRun>>;
  /** Canonical text by digest: from a check run's text, the ticket, or the artifact itself. Verified by the caller. */
  readonly content: (digest: string) => Promise<Reading<string>>;
};

/** The name under which the producing run uploads its evidence. */
export const artifactName = (digest: string): string => `evidence-${digest}`;

const artifactsEndpoint = 'GET /repos/{owner}/{repo}/actions/artifacts';

function unproven(digest: string, message: string): Reading<never> {
  return unknown({
    reason: 'unproven',
    endpoint: artifactsEndpoint,
    message: `Evidence ${digest.slice(0, 12)} is not proven: ${message}`,
    hint: 'Run the stage that makes it again, in a workflow that the policy lists under producers.',
  });
}

/**
 * Evidence by its digest, with proof of where it came from. Without the producing run's artifact it is unknown,
 * whatever a check run or a comment says.
 */
export async function findEvidence(
  digest: string,
  source: EvidenceSource,
  rules: OriginRules,
): Promise<Reading<Evidence>> {
  const [artifacts, content] = await Promise.all([
    source.artifactsNamed(artifactName(digest)),
    source.content(digest),
  ]);
  if (!artifacts.known) return artifacts;
  if (artifacts.value.length === 0)
    return unproven(digest, 'no run has uploaded it as an artifact, or the artifact was deleted');
  if (!content.known) return content;
  const parsed = parseEvidence(content.value, digest);
  if (!parsed.ok) return unproven(digest, parsed.message);
  const refusals: string[] = [];
  for (const { runId } of artifacts.value) {
    const run = await source.run(runId);
    if (!run.known) return run;
    const verified = verifyOrigin(parsed.value, run.value, rules);
    if (verified.ok) return known(verified.value, artifacts.proof);
    refusals.push(verified.message);
  }
  return unproven(digest, refusals.join('; '));
}

export type EvidenceIndexEntry = {
  readonly kind: string;
  readonly service: string;
  readonly environment: string;
  readonly wave: string;
  readonly digest: string;
};

/** Reads a check run's external id `<kind>:<service>:<environment>:<wave>:<sha256>`; undefined for anything else. */
export function parseExternalId(externalId: string): EvidenceIndexEntry | undefined {
  const match = /^([a-z-]+):([^:]+):([^:]+):([^:]+):([0-9a-f]{64})$/u.exec(externalId);
  if (match === null) return undefined;
  const [, kind = '', service = '', environment = '', wave = '', digest = ''] = match;
  return { kind, service, environment, wave, digest };
}
