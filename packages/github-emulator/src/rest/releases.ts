import { createHash } from 'node:crypto';
import { allows } from '../auth/permissions.ts';
import {
  type Answer,
  GitHubError,
  created,
  noContent,
  notFound,
  ok,
  validationFailed,
} from '../server/answer.ts';
import { type Call, announce, found, numberParam, param } from '../server/call.ts';
import { page } from '../server/pagination.ts';
import { type Urls, nodeId } from '../server/urls.ts';
import { resolveCommit } from '../state/refs.ts';
import type { Release, ReleaseAsset, Repository } from '../state/types.ts';
import { presentAccount } from './accounts.ts';

/** GitHub refuses longer release notes. */
const mostBodyCharacters = 125_000;

type ReleaseInput = {
  tag_name?: string;
  target_commitish?: string;
  name?: string;
  body?: string;
  draft?: boolean;
  prerelease?: boolean;
  make_latest?: 'true' | 'false' | 'legacy';
};

/** What a draft is called in addresses as long as its tag does not exist. */
function addressTag(release: Release): string {
  return release.draft
    ? `untagged-${createHash('sha1').update(String(release.id)).digest('hex').slice(0, 20)}`
    : release.tagName;
}

function presentRelease(urls: Urls, repository: Repository, release: Release) {
  const url = urls.api(repository, `/releases/${release.id}`);
  const archive = (kind: string) =>
    release.draft ? null : urls.api(repository, `/${kind}/${release.tagName}`);
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    html_url: urls.html(repository, `/releases/tag/${addressTag(release)}`),
    id: release.id,
    author: presentAccount(urls, release.author),
    node_id: nodeId('Release', release.id),
    tag_name: release.tagName,
    target_commitish: release.targetCommitish,
    name: release.name,
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    assets: release.assets.map((asset) => presentAsset(urls, repository, release, asset)),
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    body: release.body,
  };
}

function presentAsset(urls: Urls, repository: Repository, release: Release, asset: ReleaseAsset) {
  return {
    url: urls.api(repository, `/releases/assets/${asset.id}`),
    id: asset.id,
    node_id: nodeId('ReleaseAsset', asset.id),
    name: asset.name,
    label: asset.label,
    uploader: presentAccount(urls, asset.uploader),
    content_type: asset.contentType,
    state: 'uploaded',
    size: asset.content.length,
    digest: `sha256:${createHash('sha256').update(asset.content).digest('hex')}`,
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
    browser_download_url: urls.html(
      repository,
      `/releases/download/${encodeURIComponent(addressTag(release))}/${encodeURIComponent(asset.name)}`,
    ),
  };
}

/** Drafts exist only for tokens that may write. */
function visible(call: Call): Release[] {
  const drafts = allows(call.token, 'contents:write');
  return call.repository.releases.filter((release) => drafts || !release.draft);
}

/** Drafts first, then by date, newest first. */
export function listReleases(call: Call): Answer {
  const date = (release: Release): string => (release.draft ? '9' : '') + release.createdAt;
  const shown = visible(call).sort((a, b) => date(b).localeCompare(date(a)) || b.id - a.id);
  return page(call, shown, (release) => presentRelease(call.urls, call.repository, release));
}

function releaseOf(call: Call): Release {
  const id = numberParam(call, 'release_id');
  return found(visible(call).find((release) => release.id === id));
}

export function getRelease(call: Call): Answer {
  return ok(presentRelease(call.urls, call.repository, releaseOf(call)));
}

/** Published ones only, whatever the token. */
export function getReleaseByTag(call: Call): Answer {
  const tag = param(call, 'tag');
  const release = call.repository.releases.find((each) => each.tagName === tag && !each.draft);
  return ok(presentRelease(call.urls, call.repository, found(release)));
}

export function latestRelease(repository: Repository): Release | undefined {
  const candidates = repository.releases.filter((release) => !release.draft && !release.prerelease);
  const marked = candidates.filter((release) => release.makeLatest === true);
  const pool = marked.length > 0 ? marked : candidates.filter((release) => release.makeLatest !== false);
  return pool.sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || b.id - a.id)[0];
}

export function getLatestRelease(call: Call): Answer {
  return ok(presentRelease(call.urls, call.repository, found(latestRelease(call.repository))));
}

function check(call: Call, input: ReleaseInput, self: Release | undefined): void {
  if ((input.body ?? '').length > mostBodyCharacters)
    throw validationFailed(
      'Release',
      'body',
      'custom',
      `body is too long (maximum is ${mostBodyCharacters} characters)`,
    );
  const draft = input.draft ?? self?.draft ?? false;
  const tag = input.tag_name ?? self?.tagName;
  if (draft) return;
  const taken = call.repository.releases.some((each) => each !== self && !each.draft && each.tagName === tag);
  if (taken) throw validationFailed('Release', 'tag_name', 'already_exists');
}

/** Publishing makes the tag on `target_commitish` when it does not exist. */
function publish(call: Call, release: Release): void {
  const { repository, world } = call;
  const ref = `refs/tags/${release.tagName}`;
  if (!repository.refs.has(ref)) {
    const target = resolveCommit(repository, release.targetCommitish);
    if (target === undefined) throw validationFailed('Release', 'target_commitish', 'invalid');
    repository.refs.set(ref, target.sha);
    announce(call, 'create', ref);
  }
  release.draft = false;
  release.publishedAt ??= world.instant();
  announce(call, 'release', release.tagName, 'published');
}

export function createRelease(call: Call): Answer {
  const input = call.body as ReleaseInput & { tag_name: string };
  const { repository, world } = call;
  check(call, input, undefined);
  const release: Release = {
    id: world.nextId(),
    tagName: input.tag_name,
    targetCommitish: input.target_commitish ?? repository.defaultBranch,
    name: input.name ?? null,
    body: input.body ?? null,
    draft: true,
    prerelease: input.prerelease ?? false,
    immutable: false,
    author: call.actor,
    createdAt: world.instant(),
    updatedAt: world.instant(),
    publishedAt: null,
    assets: [],
    makeLatest: input.make_latest === undefined ? undefined : input.make_latest === 'true',
  };
  if (input.draft !== true) publish(call, release);
  repository.releases.push(release);
  return created(presentRelease(call.urls, repository, release));
}

/**
 * Absent fields stay as they are. `draft: true` on a published release makes it a draft again, and without a word:
 * its addresses then carry an `untagged-` name.
 */
export function updateRelease(call: Call): Answer {
  const input = call.body as ReleaseInput;
  const release = releaseOf(call);
  check(call, input, release);
  if (release.immutable && (input.tag_name !== undefined || input.draft === true))
    throw new GitHubError(422, 'Cannot change an immutable release.');
  release.tagName = input.tag_name ?? release.tagName;
  release.targetCommitish = input.target_commitish ?? release.targetCommitish;
  release.name = input.name ?? release.name;
  release.body = input.body ?? release.body;
  release.prerelease = input.prerelease ?? release.prerelease;
  if (input.make_latest !== undefined) setLatest(call, release, input.make_latest);
  if (input.draft === false && release.draft) publish(call, release);
  else if (input.draft === true) release.draft = true;
  release.updatedAt = call.world.instant();
  announce(call, 'release', release.tagName, 'edited');
  return ok(presentRelease(call.urls, call.repository, release));
}

function setLatest(call: Call, release: Release, value: 'true' | 'false' | 'legacy'): void {
  if (value === 'true')
    for (const each of call.repository.releases) if (each.makeLatest === true) each.makeLatest = undefined;
  release.makeLatest = value === 'legacy' ? undefined : value === 'true';
}

export function deleteRelease(call: Call): Answer {
  const { releases } = call.repository;
  const release = releaseOf(call);
  releases.splice(releases.indexOf(release), 1);
  announce(call, 'release', release.tagName, 'deleted');
  return noContent();
}

export function listAssets(call: Call): Answer {
  const release = releaseOf(call);
  return page(call, release.assets, (asset) => presentAsset(call.urls, call.repository, release, asset));
}

export function uploadAsset(call: Call): Answer {
  const release = releaseOf(call);
  const name = call.query.get('name');
  if (name === null || name === '') throw validationFailed('ReleaseAsset', 'name', 'missing_field');
  if (release.immutable) throw new GitHubError(422, 'Cannot upload assets to an immutable release.');
  if (release.assets.some((asset) => asset.name === name))
    throw validationFailed('ReleaseAsset', 'name', 'already_exists');
  const asset: ReleaseAsset = {
    id: call.world.nextId(),
    name,
    label: call.query.get('label'),
    contentType: call.contentType,
    content: call.rawBody,
    uploader: call.actor,
    createdAt: call.world.instant(),
  };
  release.assets.push(asset);
  return created(presentAsset(call.urls, call.repository, release, asset));
}

function assetOf(call: Call): { release: Release; asset: ReleaseAsset } {
  const id = numberParam(call, 'asset_id');
  for (const release of visible(call)) {
    const asset = release.assets.find((each) => each.id === id);
    if (asset !== undefined) return { release, asset };
  }
  throw notFound();
}

/** The file itself when `application/octet-stream` is asked for. */
export function getAsset(call: Call): Answer {
  const { release, asset } = assetOf(call);
  if (call.accept.includes('octet-stream'))
    return { status: 200, raw: asset.content, headers: { 'content-type': asset.contentType } };
  return ok(presentAsset(call.urls, call.repository, release, asset));
}

export function deleteAsset(call: Call): Answer {
  const { release, asset } = assetOf(call);
  if (release.immutable) throw new GitHubError(422, 'Cannot delete assets of an immutable release.');
  release.assets.splice(release.assets.indexOf(asset), 1);
  return noContent();
}
