import {
  type Evidence,
  findEvidence,
  parseEvidence,
  parseExternalId,
  sha256,
} from '@release-actions/evidence';
import { evidenceFromText } from '@release-actions/report';
import { type GateContext, type HandedGo, unpackRecord } from '@release-actions/requirements';
import type { Stage } from '@release-actions/stage';
import type { Runner } from '@release-actions/action-kit';
import type { GateInputs } from './inputs.ts';

type Needs = {
  readonly inputs: GateInputs;
  readonly stage: Stage;
  readonly runner: Runner;
  readonly context: GateContext;
};

/**
 * The gate's own decision, by the digest that an earlier job handed over. Content is what the digest names, wherever
 * it was kept; a digest of this very run came through the run itself, any other has to prove its origin.
 */
export async function handedGo({ inputs, stage, runner, context }: Needs): Promise<HandedGo | undefined> {
  for (const digest of inputs.evidence) {
    const evidence = evidenceAtHand(digest, stage);
    if (evidence === undefined || evidence.statement.predicate.kind !== 'gate') continue;
    const { producer, detail } = evidence.statement.predicate;
    const { runId, repository } = runner.context;
    const ownRun = producer.runId === runId && producer.repository === repository;
    const proven = ownRun || (await findEvidence(digest, context.sources.evidence, stage.originRules)).known;
    const record = proven ? unpackRecord(detail) : undefined;
    if (record !== undefined) return { digest, record };
  }
  return undefined;
}

function evidenceAtHand(digest: string, { read: { checks } }: Stage): Evidence | undefined {
  if (checks?.known !== true) return undefined;
  for (const { text } of checks.value) {
    const content = text === null ? undefined : evidenceFromText(text);
    if (content === undefined || sha256(content) !== digest) continue;
    const parsed = parseEvidence(content, digest);
    if (parsed.ok) return parsed.value;
  }
  return undefined;
}

/** Digests that are no decision of the gate itself: what the requirements look at. */
export function evidenceOfOthers(digests: readonly string[], { read: { checks } }: Stage): string[] {
  if (checks?.known !== true) return [...digests];
  const entries = checks.value.flatMap(({ externalId }) =>
    externalId === null ? [] : (parseExternalId(externalId) ?? []),
  );
  const own = new Set(entries.filter(({ kind }) => kind === 'gate').map(({ digest }) => digest));
  return digests.filter((digest) => !own.has(digest));
}
