import { type Answer, GitHubError, noContent, ok } from '../server/answer.ts';
import { type Call, found, numberParam, param } from '../server/call.ts';
import { page } from '../server/pagination.ts';
import { nodeId } from '../server/urls.ts';
import type { Artifact } from '../state/types.ts';
import { runOf } from './runs.ts';

function isExpired(call: Call, artifact: Artifact): boolean {
  return Date.parse(artifact.expiresAt) <= call.world.now().getTime();
}

function presentArtifact(call: Call, artifact: Artifact) {
  const { repository, urls } = call;
  const url = urls.api(repository, `/actions/artifacts/${artifact.id}`);
  const { run } = artifact;
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.content.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(call, artifact),
    digest: artifact.digest,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: run.headRepository.id,
      head_branch: run.headBranch ?? '',
      head_sha: run.headSha,
    },
  };
}

function pageOf(call: Call, artifacts: readonly Artifact[]): Answer {
  const name = call.query.get('name');
  const shown = artifacts
    .filter((artifact) => artifact.finalized && (name === null || artifact.name === name))
    .sort((a, b) => b.id - a.id);
  return page(
    call,
    shown,
    (artifact) => presentArtifact(call, artifact),
    (presented, total) => ({ total_count: total, artifacts: presented }),
  );
}

/** Newest first. */
export function listArtifacts(call: Call): Answer {
  return pageOf(call, call.repository.artifacts);
}

export function listArtifactsOfRun(call: Call): Answer {
  const run = runOf(call);
  return pageOf(
    call,
    call.repository.artifacts.filter((artifact) => artifact.run === run),
  );
}

function artifactOf(call: Call): Artifact {
  const id = numberParam(call, 'artifact_id');
  return found(call.repository.artifacts.find((artifact) => artifact.id === id && artifact.finalized));
}

export function getArtifact(call: Call): Answer {
  return ok(presentArtifact(call, artifactOf(call)));
}

/** A redirect to a place that wants no token, valid for a minute. */
export function downloadArtifact(call: Call): Answer {
  const artifact = artifactOf(call);
  if (param(call, 'archive_format') !== 'zip') throw new GitHubError(404, 'Not Found');
  if (isExpired(call, artifact)) throw new GitHubError(410, 'Artifact has expired');
  return { status: 302, headers: { location: `${call.urls.root}/_blobs/artifacts/${artifact.id}.zip` } };
}

export function deleteArtifact(call: Call): Answer {
  const { artifacts } = call.repository;
  artifacts.splice(artifacts.indexOf(artifactOf(call)), 1);
  return noContent();
}
