import { known, unknown } from '@release-actions/evidence';
import type { Reading } from '@release-actions/evidence';
import { createHash } from 'node:crypto';
import type { Fields } from '../decode.ts';
import { readOne, readPages, unknownFrom } from '../reads.ts';
import type { Release, ReleaseAsset } from '../records/issues.ts';
import type { Call, Transport } from '../transport.ts';
import type { ReleaseAccess, ReleaseWrite } from '../types.ts';
import { answered, conflict, nothing, refusedFor } from '../writes.ts';
import { done } from '../written.ts';
import type { Refused, Written } from '../written.ts';
import { accountOrNull, defined } from './common.ts';
import type { Access } from './common.ts';

const assetOf = (row: Fields): ReleaseAsset => ({
  id: row.number('id'),
  name: row.text('name'),
  sizeBytes: row.number('size'),
  contentType: row.text('content_type'),
  digest: row.textOrNull('digest'),
  url: row.text('browser_download_url'),
});

const releaseOf = (row: Fields): Release => ({
  id: row.number('id'),
  tag: row.text('tag_name'),
  name: row.textOrNull('name') ?? '',
  body: row.textOrNull('body') ?? '',
  draft: row.flag('draft'),
  prerelease: row.flag('prerelease'),
  target: row.text('target_commitish'),
  author: accountOrNull(row.objectOrNull('author')),
  createdAt: row.text('created_at'),
  updatedAt: row.textOrNull('updated_at'),
  publishedAt: row.textOrNull('published_at'),
  url: row.text('html_url'),
  uploadUrl: row.text('upload_url'),
  assets: row.list('assets', assetOf),
});

const readRelease = (transport: Transport, id: number): Promise<Reading<Release>> =>
  readOne(
    transport,
    { endpoint: 'GET /repos/{owner}/{repo}/releases/{release_id}', parameters: { release_id: id } },
    releaseOf,
  );

const listReleases = (transport: Transport, atMost?: number): Promise<Reading<readonly Release[]>> =>
  readPages(transport, {
    endpoint: 'GET /repos/{owner}/{repo}/releases',
    decode: releaseOf,
    ...(atMost === undefined ? {} : { atMost }),
  });

/**
 * GitHub shows drafts only to tokens with `contents: write`, and hides them from others without a word. None in the
 * list is therefore proof of absence only for a token that may push.
 */
async function draftsOf(transport: Transport, tag: string): Promise<Reading<readonly Release[]>> {
  const [releases, mayPush] = await Promise.all([
    listReleases(transport),
    readOne(
      transport,
      { endpoint: 'GET /repos/{owner}/{repo}' },
      (row) => row.objectOrNull('permissions')?.flagOrNull('push') ?? null,
    ),
  ]);
  if (!releases.known) return releases;
  const drafts = releases.value.filter((release) => release.draft && release.tag === tag);
  const anyDraft = releases.value.some(({ draft }) => draft);
  if (anyDraft || (mayPush.known && mayPush.value === true))
    return known(
      drafts.toSorted((left, right) => right.id - left.id),
      releases.proof,
    );
  return unknown({
    reason: 'not-permitted',
    endpoint: 'GET /repos/{owner}/{repo}/releases',
    message: 'Cannot see draft releases: GitHub hides drafts from tokens that may not write contents.',
    hint: 'Add to this job:   permissions: { contents: write }',
  });
}

const releaseBody = (change: Partial<ReleaseWrite>): Readonly<Record<string, unknown>> =>
  defined({
    tag_name: change.tag,
    target_commitish: change.target,
    name: change.name,
    body: change.body,
    prerelease: change.prerelease,
  });

const patchCall = (id: number, body: Readonly<Record<string, unknown>>): Call => ({
  endpoint: 'PATCH /repos/{owner}/{repo}/releases/{release_id}',
  parameters: { release_id: id, ...body },
  safe: true,
});

/** The state that a change was decided on; when it is another one now, the write is refused. */
async function freshRelease(
  transport: Transport,
  id: number,
  expectedBody: string | undefined,
): Promise<Release | Refused> {
  const call = patchCall(id, {});
  const now = await readRelease(transport, id);
  if (!now.known) return refusedFor(call.endpoint, now);
  return expectedBody !== undefined && normalised(now.value.body) !== normalised(expectedBody)
    ? conflict(
        transport,
        call,
        `the text of release ${now.value.tag} was edited meanwhile`,
        'Read the new text; an approval of the old one does not cover it.',
      )
    : now.value;
}

/** GitHub's web editor writes CRLF. */
const normalised = (text: string): string => text.replaceAll('\r\n', '\n');

async function updateDraft(
  { transport, writer }: Access,
  id: number,
  change: Partial<ReleaseWrite>,
  expectedBody?: string,
): Promise<Written<Release>> {
  // Without `draft`: should it be published in this very moment, it stays published.
  const call = patchCall(id, releaseBody(change));
  const fresh = await freshRelease(transport, id, expectedBody);
  if ('outcome' in fresh) return fresh;
  if (!fresh.draft)
    return conflict(
      transport,
      call,
      `release ${fresh.tag} is published`,
      'A published release is never changed. Make a new release.',
    );
  return writer.send(call, `update draft release ${fresh.tag}`, answered(releaseOf));
}

async function publish(
  { transport, writer }: Access,
  id: number,
  options: { readonly expectedBody?: string; readonly latest?: boolean; readonly target?: string },
): Promise<Written<Release>> {
  const fresh = await freshRelease(transport, id, options.expectedBody);
  if ('outcome' in fresh) return fresh;
  if (!fresh.draft) return done(fresh);
  const call = patchCall(id, {
    draft: false,
    ...(options.target === undefined ? {} : { target_commitish: options.target }),
    ...(options.latest === undefined ? {} : { make_latest: String(options.latest) }),
  });
  return writer.send(call, `publish release ${fresh.tag}`, answered(releaseOf));
}

async function uploadAsset(
  { transport, writer }: Access,
  release: Pick<Release, 'id' | 'uploadUrl'>,
  asset: { readonly name: string; readonly content: Uint8Array; readonly contentType: string },
): Promise<Written<ReleaseAsset>> {
  const content = Buffer.from(asset.content);
  const call: Call = {
    endpoint: 'POST {+upload_url}',
    parameters: {
      upload_url: `${release.uploadUrl.replace(/\{.*\}$/u, '')}?name=${encodeURIComponent(asset.name)}`,
      data: content,
    },
    headers: { 'content-type': asset.contentType, 'content-length': String(content.length) },
  };
  const written = await writer.send(
    call,
    `upload ${asset.name} (${content.length} bytes)`,
    answered(assetOf),
  );
  if (written.outcome !== 'refused' || written.reason !== 'invalid') return written;
  const existing = await readRelease(transport, release.id);
  const same = existing.known ? existing.value.assets.find(({ name }) => name === asset.name) : undefined;
  if (same === undefined) return written;
  return (await holdsContent(transport, same, content))
    ? done(same)
    : conflict(
        transport,
        call,
        `release ${release.id} has another ${asset.name} already`,
        'Compare the two; an asset is never replaced.',
      );
}

async function holdsContent(transport: Transport, asset: ReleaseAsset, content: Buffer): Promise<boolean> {
  if (asset.digest !== null)
    return asset.digest === `sha256:${createHash('sha256').update(content).digest('hex')}`;
  const there = await assetContent(transport, asset.id);
  return there.known && content.equals(there.value);
}

async function assetContent(transport: Transport, id: number): Promise<Reading<Uint8Array>> {
  const call: Call = {
    endpoint: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
    parameters: { asset_id: id },
    headers: { accept: 'application/octet-stream' },
    raw: true,
  };
  const answer = await transport.send(call);
  return answer.ok
    ? known(answer.data as Uint8Array, { endpoint: call.endpoint, pages: 1, at: answer.at })
    : unknownFrom(transport, call, answer.failure);
}

export function releaseAccess(access: Access): ReleaseAccess {
  const { transport, writer } = access;
  return {
    list: (atMost) => listReleases(transport, atMost),
    byTag: (tag) =>
      readOne(
        transport,
        { endpoint: 'GET /repos/{owner}/{repo}/releases/tags/{tag}', parameters: { tag } },
        releaseOf,
      ),
    read: (id) => readRelease(transport, id),
    draftsOf: (tag) => draftsOf(transport, tag),
    createDraft: (release) =>
      writer.send(
        {
          endpoint: 'POST /repos/{owner}/{repo}/releases',
          parameters: { ...releaseBody(release), draft: true },
        },
        `create draft release ${release.tag}`,
        answered(releaseOf),
      ),
    updateDraft: (id, change, expectedBody) => updateDraft(access, id, change, expectedBody),
    publish: (id, options) => publish(access, id, options),
    setStanding: (id, { latest, prerelease }) =>
      writer.send(
        patchCall(
          id,
          defined({ prerelease, make_latest: latest === undefined ? undefined : String(latest) }),
        ),
        `set release ${id} to ${latest === false ? 'not latest' : 'latest'}`,
        answered(releaseOf),
      ),
    uploadAsset: (release, asset) => uploadAsset(access, release, asset),
    deleteAsset: ({ id, name }) =>
      writer.send(
        {
          endpoint: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
          parameters: { asset_id: id },
          safe: true,
        },
        `delete ${name}`,
        nothing,
      ),
    assetContent: (id) => assetContent(transport, id),
  };
}
