import type { Reading } from '@release-actions/evidence';
import type { Fields } from '../decode.ts';
import { decoded, readPages, unknownFrom } from '../reads.ts';
import type { Artifact } from '../records/actions.ts';
import type { Call, Transport } from '../transport.ts';
import type { Artifacts } from '../types.ts';
import { unzip } from '../zip.ts';

const maxUnpackedBytes = 32 * 1024 * 1024;

function artifactOf(row: Fields): Artifact {
  const run = row.objectOrNull('workflow_run');
  return {
    id: row.number('id'),
    name: row.text('name'),
    sizeBytes: row.number('size_in_bytes'),
    expired: row.flag('expired'),
    digest: row.textOrNull('digest'),
    createdAt: row.textOrNull('created_at'),
    expiresAt: row.textOrNull('expires_at'),
    run:
      run?.has('id') === true
        ? {
            id: run.number('id'),
            branch: run.textOrNull('head_branch'),
            sha: run.textOrNull('head_sha'),
            repositoryId: run.numberOrNull('repository_id'),
            headRepositoryId: run.numberOrNull('head_repository_id'),
          }
        : null,
  };
}

async function filesOf(transport: Transport, id: number): Promise<Reading<ReadonlyMap<string, Uint8Array>>> {
  const call: Call = {
    endpoint: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    parameters: { artifact_id: id, archive_format: 'zip' },
    raw: true,
  };
  const answer = await transport.send(call);
  if (!answer.ok) return unknownFrom(transport, call, answer.failure);
  const proof = { endpoint: call.endpoint, pages: 1, at: answer.at };
  return decoded(transport, call, proof, () => unzip(answer.data as Uint8Array, maxUnpackedBytes));
}

export const artifactReads = (transport: Transport): Artifacts => ({
  byName: (name) =>
    readPages(transport, {
      endpoint: 'GET /repos/{owner}/{repo}/actions/artifacts',
      parameters: { name },
      rows: 'artifacts',
      decode: artifactOf,
    }),
  ofRun: (runId, name) =>
    readPages(transport, {
      endpoint: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      parameters: { run_id: runId, ...(name === undefined ? {} : { name }) },
      rows: 'artifacts',
      decode: artifactOf,
    }),
  files: (id) => filesOf(transport, id),
});
