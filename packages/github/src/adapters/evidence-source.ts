import {
  artifactName,
  type EvidenceSource,
  known,
  mapReading,
  type OriginRun,
  type Reading,
  unknown,
} from '@release-actions/evidence';
import type { Artifact, WorkflowRun } from '../records/actions.ts';
import type { GitHub } from '../types.ts';

type Needs = Pick<GitHub, 'artifacts' | 'runs'>;

/** Canonical evidence that was already read elsewhere, such as in a check run's text; verified by its digest later. */
export type EvidenceCarriers = (digest: string) => string | undefined;

const contentEndpoint = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';

const originOf = (run: WorkflowRun): OriginRun => ({
  id: run.id,
  repository: run.repository,
  headRepository: run.headRepository ?? 'a deleted repository',
  workflowPath: run.path,
  event: run.event,
  headSha: run.sha,
  headBranch: run.branch ?? '',
});

/** Evidence from the artifacts of workflow runs; content from `carriers` first, which costs no request. */
export function evidenceSource(github: Needs, carriers: EvidenceCarriers = () => undefined): EvidenceSource {
  const listed = new Map<string, Promise<Reading<readonly Artifact[]>>>();
  const artifacts = (name: string): Promise<Reading<readonly Artifact[]>> => {
    const found = listed.get(name) ?? github.artifacts.byName(name);
    listed.set(name, found);
    return found;
  };
  return {
    artifactsNamed: async (name) =>
      mapReading(await artifacts(name), (all) =>
        all.flatMap(({ id, expired, run }) => (run === null ? [] : [{ id, name, runId: run.id, expired }])),
      ),
    run: async (runId) => mapReading(await github.runs.read(runId), originOf),
    content: async (digest) => {
      const carried = carriers(digest);
      if (carried !== undefined) return known(carried, { endpoint: 'already read', pages: 0, at: 'earlier' });
      return downloaded(digest, await artifacts(artifactName(digest)), github);
    },
  };
}

async function downloaded(
  digest: string,
  artifacts: Reading<readonly Artifact[]>,
  github: Needs,
): Promise<Reading<string>> {
  if (!artifacts.known) return artifacts;
  const artifact = artifacts.value.find(({ expired }) => !expired);
  if (artifact === undefined) return contentMissing(digest, 'its artifact has expired or was deleted');
  const files = await github.artifacts.files(artifact.id);
  if (!files.known) return files;
  const content = files.value.get('evidence.json');
  return content === undefined
    ? contentMissing(digest, 'its artifact holds no evidence.json')
    : known(Buffer.from(content).toString('utf8'), files.proof);
}

const contentMissing = (digest: string, why: string): Reading<never> =>
  unknown({
    reason: 'unproven',
    endpoint: contentEndpoint,
    message: `Evidence ${digest.slice(0, 12)} cannot be read: ${why}.`,
    hint: 'Run the stage that makes it again.',
  });
