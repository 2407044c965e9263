import { artifactName, sha256 } from '@release-actions/evidence';
import { createHttpClient, type HttpClient } from '@release-actions/http';
import { evidenceFile } from './keep.ts';
import { zipOneFile } from './zip.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export type Upload = { readonly uploaded: true } | { readonly uploaded: false; readonly why: string };

type BackendIds = { readonly workflow_run_backend_id: string; readonly workflow_job_run_backend_id: string };

/** The run and job inside the runner's token: `scp: "… Actions.Results:<run>:<job>"`. */
function backendIds(token: string): BackendIds | undefined {
  const [, claims = ''] = token.split('.');
  try {
    const { scp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { scp?: string };
    const scope = (scp ?? '').split(' ').find((item) => item.startsWith('Actions.Results:'));
    const [, run, job] = (scope ?? '').split(':');
    return run === undefined || job === undefined
      ? undefined
      : { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
  } catch {
    return undefined;
  }
}

type Service = (method: string, body: object) => Promise<Readonly<Record<string, unknown>>>;

class ArtifactServiceError extends Error {
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

const attempts = 3;

/** Twirp over HTTP, as the runner's own client speaks it; a busy service is asked again. */
function artifactService(http: HttpClient, resultsUrl: string, token: string): Service {
  const base = `${new URL(resultsUrl).origin}/twirp/github.actions.results.api.v1.ArtifactService`;
  const ask = async (
    method: string,
    body: object,
    left: number,
  ): Promise<Readonly<Record<string, unknown>>> => {
    const answer = await http({
      method: 'POST',
      url: `${base}/${method}`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.ok && answer.status === 200)
      return JSON.parse(Buffer.from(answer.body).toString('utf8')) as Record<string, unknown>;
    const mayPass = answer.ok ? answer.status >= 500 || answer.status === 429 : answer.kind === 'reset';
    if (mayPass && left > 1) return ask(method, body, left - 1);
    throw answer.ok
      ? new ArtifactServiceError(`${method} was answered with ${answer.status}`, answer.status)
      : new ArtifactServiceError(answer.message);
  };
  return (method, body) => ask(method, body, attempts);
}

async function putBlob(http: HttpClient, url: string, archive: Buffer): Promise<void> {
  const answer = await http({
    method: 'PUT',
    url,
    headers: {
      'x-ms-blob-type': 'BlockBlob',
      'x-ms-version': '2025-11-05',
      'content-type': 'application/zip',
    },
    body: archive,
  });
  if (!answer.ok) throw new ArtifactServiceError(answer.message);
  if (answer.status !== 201)
    throw new ArtifactServiceError(`the upload was answered with ${answer.status}`, answer.status);
}

async function upload(
  service: Service,
  http: HttpClient,
  ids: BackendIds,
  name: string,
  archive: Buffer,
): Promise<void> {
  const created = await service('CreateArtifact', { ...ids, name, version: 7, mime_type: 'application/zip' });
  const url = created['signed_upload_url'] ?? created['signedUploadUrl'];
  if (typeof url !== 'string')
    throw new ArtifactServiceError('the artifact service named no place to upload to');
  await putBlob(http, url, archive);
  await service('FinalizeArtifact', {
    ...ids,
    name,
    size: String(archive.length),
    hash: `sha256:${sha256(archive)}`,
  });
}

/**
 * Uploads evidence as an artifact of this run: GitHub's own record that this run made it. The same evidence uploaded
 * before is as good.
 *
 * The runner's service is spoken to directly, since the library for it is a bundle of 3.9 MB for these three requests.
 */
export const uploadEvidence = (digest: string, content: string, environment: Environment): Promise<Upload> =>
  uploadNamed(artifactName(digest), evidenceFile, content, environment);

/** Uploads a file for people under its own name; a name that this run has used already stays as it is. */
export const uploadFile = (name: string, content: string, environment: Environment): Promise<Upload> =>
  uploadNamed(name, name, content, environment);

async function uploadNamed(
  artifact: string,
  file: string,
  content: string,
  environment: Environment,
): Promise<Upload> {
  const token = environment['ACTIONS_RUNTIME_TOKEN'] ?? '';
  const ids = backendIds(token);
  if (ids === undefined) return { uploaded: false, why: "the runner's token does not name this run" };
  const http = createHttpClient();
  const service = artifactService(http, environment['ACTIONS_RESULTS_URL'] ?? '', token);
  try {
    await upload(service, http, ids, artifact, zipOneFile(file, Buffer.from(content, 'utf8')));
    return { uploaded: true };
  } catch (error) {
    if (error instanceof ArtifactServiceError && error.status === 409) return { uploaded: true };
    return { uploaded: false, why: error instanceof Error ? error.message : String(error) };
  }
}
