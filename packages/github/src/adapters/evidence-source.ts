import { mapReading, sha256, unknown } from '@release-actions/evidence';
import type { EvidenceSource, OriginRun, Reading } from '@release-actions/evidence';
import { evidenceFromText } from '@release-actions/report';
import type { CheckRun, WorkflowRun } from '../records/actions.ts';
import type { GitHub } from '../types.ts';

const originOf = (run: WorkflowRun): OriginRun => ({
  id: run.id,
  repository: run.repository,
  // A deleted fork has no name any more: it is another repository in any case.
  headRepository: run.headRepository ?? 'a deleted repository',
  workflowPath: run.path,
  event: run.event,
  headSha: run.sha,
  headBranch: run.branch ?? '',
});

const endpoint = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';

/** The one file of the artifact that has this digest. */
async function fromArtifact(github: Pick<GitHub, 'artifacts'>, digest: string): Promise<Reading<string>> {
  const artifacts = await github.artifacts.byName(`evidence-${digest}`);
  if (!artifacts.known) return artifacts;
  const alive = artifacts.value.find(({ expired }) => !expired);
  const files = alive === undefined ? undefined : await github.artifacts.files(alive.id);
  if (files !== undefined && !files.known) return files;
  const content = [...(files?.value.values() ?? [])].find((file) => sha256(textOf(file)) === digest);
  return content === undefined
    ? unknown({
        reason: 'not-found',
        endpoint,
        message: `The content of evidence ${digest.slice(0, 12)} is in no artifact that still exists.`,
        hint: 'Run the stage that makes it again.',
      })
    : { ...artifacts, value: textOf(content) };
}

const textOf = (file: Uint8Array): string => new TextDecoder('utf-8').decode(file);

/**
 * Where evidence is found on GitHub. `texts`: what is at hand already, such as the texts of check runs and ticket
 * comments; what is in none of them is taken from the artifact itself, for two requests more. Whoever asks verifies
 * the digest.
 */
export function evidenceSource(
  github: Pick<GitHub, 'artifacts' | 'runs'>,
  texts: () => readonly string[] = () => [],
): EvidenceSource {
  const atHand = (digest: string): string | undefined =>
    texts()
      .flatMap((text) => evidenceFromText(text) ?? [])
      .find((content) => sha256(content) === digest);
  return {
    artifactsNamed: async (name) =>
      mapReading(await github.artifacts.byName(name), (artifacts) =>
        artifacts.flatMap(({ id, name: found, run, expired }) =>
          run === null ? [] : [{ id, name: found, runId: run.id, expired }],
        ),
      ),
    run: async (runId) => mapReading(await github.runs.read(runId), originOf),
    content: async (digest) => {
      const content = atHand(digest);
      const at = new Date().toISOString();
      return content === undefined
        ? fromArtifact(github, digest)
        : { known: true, value: content, proof: { endpoint: 'text at hand', pages: 0, at } };
    },
  };
}

/** Texts of check runs in which evidence may be. */
export const textsOf = (checks: readonly CheckRun[]): readonly string[] =>
  checks.flatMap(({ text }) => text ?? []);
