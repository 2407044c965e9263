import { createHash } from 'node:crypto';
import type { Handled, Incoming, Mount } from '../server/mount.ts';
import { seedArtifact } from '../seed/artifacts.ts';
import type { Artifact, Repository, WorkflowRun } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { BlobStore } from './blob-store.ts';
import { backendRunId, runOfToken } from './runtime-token.ts';

const service = '/twirp/github.actions.results.api.v1.ArtifactService/';
const operation = 'artifact-service';

type Request = {
  workflow_run_backend_id?: string;
  name?: string;
  name_filter?: string;
  id_filter?: string;
  expires_at?: string;
  size?: string;
  hash?: string;
};

type Place = { readonly repository: Repository; readonly run: WorkflowRun };

/**
 * The artifact service as `@actions/artifact` speaks to it (Twirp over JSON) and the store that takes the bytes. What
 * is uploaded appears in the REST lists once it is finalized.
 */
export function artifactMounts(world: World, root: string): Mount[] {
  const store = new BlobStore();
  const methods: Readonly<Record<string, (place: Place, request: Request) => Handled>> = {
    CreateArtifact: (place, request) => createArtifact(world, root, store, place, request),
    FinalizeArtifact: (place, request) => finalizeArtifact(store, place, request),
    ListArtifacts: (place, request) => listArtifacts(place, request),
    GetSignedArtifactURL: (place, request) => {
      const artifact = named(place, request.name);
      return artifact === undefined
        ? refusal(404, 'not_found', 'artifact not found')
        : answer({ signed_url: downloadUrl(root, artifact) });
    },
    DeleteArtifact: (place, request) => deleteArtifact(place, request),
  };
  const twirp = ({ url, rawBody, headers }: Incoming): Handled => {
    const method = methods[url.pathname.slice(service.length)];
    if (method === undefined) return refusal(404, 'bad_route', `no such method: ${url.pathname}`);
    const request = JSON.parse(rawBody.toString('utf8')) as Request;
    const place = placeOf(world, request.workflow_run_backend_id ?? '');
    if (place === undefined || runOfToken(headers.authorization) !== request.workflow_run_backend_id)
      return refusal(401, 'unauthenticated', 'the token does not speak for this run');
    return { ...method(place, request), operation, requestBody: request };
  };
  return [
    { prefix: service, kind: 'service', handle: twirp },
    {
      prefix: '/_blobs/uploads/',
      kind: 'service',
      handle: (incoming) => ({ ...store.put(incoming), operation }),
    },
    {
      prefix: '/_blobs/artifacts/',
      kind: 'service',
      handle: ({ url }) => ({ ...download(world, url), operation }),
    },
  ];
}

function answer(body: unknown): Handled {
  return { status: 200, body };
}

function refusal(status: number, code: string, msg: string): Handled {
  return { status, body: { code, msg }, operation };
}

function placeOf(world: World, backendId: string): Place | undefined {
  for (const repository of world.repositories.values())
    for (const run of repository.runs)
      if (backendId === backendRunId(run.id, run.attempt)) return { repository, run };
  return undefined;
}

function named({ repository, run }: Place, name: string | undefined): Artifact | undefined {
  return repository.artifacts.find(
    (each) => each.run === run && each.attempt === run.attempt && each.name === name,
  );
}

/** A name may be used once in a run's attempt. */
function createArtifact(
  world: World,
  root: string,
  store: BlobStore,
  place: Place,
  request: Request,
): Handled {
  const { name = '', expires_at: expiresAt } = request;
  if (named(place, name) !== undefined)
    return refusal(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  const artifact = seedArtifact(world, place.repository, place.run, name, Buffer.alloc(0));
  artifact.finalized = false;
  if (expiresAt !== undefined) artifact.expiresAt = expiresAt;
  return answer({
    ok: true,
    signed_upload_url: `${root}/_blobs/uploads/${artifact.id}?sig=${store.signature(artifact.id)}`,
  });
}

function finalizeArtifact(store: BlobStore, place: Place, request: Request): Handled {
  const artifact = named(place, request.name);
  const content = artifact === undefined ? undefined : store.take(artifact.id);
  if (artifact === undefined || content === undefined)
    return refusal(404, 'not_found', 'nothing was uploaded');
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  if (Number(request.size) !== content.length || (request.hash !== undefined && request.hash !== digest))
    return refusal(400, 'invalid_argument', 'size or hash differ from what was uploaded');
  Object.assign(artifact, { content, digest, finalized: true });
  return answer({ ok: true, artifact_id: String(artifact.id) });
}

function listArtifacts({ repository, run }: Place, request: Request): Handled {
  const shown = repository.artifacts
    .filter((each) => each.run === run && each.attempt === run.attempt && each.finalized)
    .filter((each) => request.name_filter === undefined || each.name === request.name_filter)
    .filter((each) => request.id_filter === undefined || String(each.id) === request.id_filter);
  return answer({
    artifacts: shown.map((artifact) => ({
      workflow_run_backend_id: backendRunId(run.id, run.attempt),
      workflow_job_run_backend_id: String(run.id),
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.content.length),
      created_at: artifact.createdAt,
      digest: artifact.digest,
    })),
  });
}

function deleteArtifact(place: Place, request: Request): Handled {
  const artifact = named(place, request.name);
  if (artifact === undefined) return refusal(404, 'not_found', 'artifact not found');
  const { artifacts } = place.repository;
  artifacts.splice(artifacts.indexOf(artifact), 1);
  return answer({ ok: true, artifact_id: String(artifact.id) });
}

function downloadUrl(root: string, artifact: Artifact): string {
  return `${root}/_blobs/artifacts/${artifact.id}.zip`;
}

/** The address that REST redirects to; it wants no token. */
function download(world: World, url: URL): Handled {
  const [, id] = /\/(\d+)\.zip$/.exec(url.pathname) ?? [];
  for (const repository of world.repositories.values()) {
    const artifact = repository.artifacts.find((each) => String(each.id) === id);
    if (artifact !== undefined)
      return { status: 200, raw: artifact.content, headers: { 'content-type': 'application/zip' } };
  }
  return { status: 404, body: { message: 'The specified blob does not exist.' } };
}
