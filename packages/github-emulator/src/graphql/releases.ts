import { allows } from '../auth/permissions.ts';
import { latestRelease } from '../rest/releases.ts';
import { nodeId } from '../server/urls.ts';
import { resolveCommit } from '../state/refs.ts';
import type { Release } from '../state/types.ts';
import { type Order, connection, ordered } from './connection.ts';
import type { PageArguments } from './page.ts';
import type { RepositoryScope } from './scope.ts';

/** Drafts exist only for tokens that may write. */
export function visibleReleases(scope: RepositoryScope): Release[] {
  const drafts = allows(scope.token, 'contents:write');
  return scope.repository.releases.filter((release) => drafts || !release.draft);
}

export function releasesSource(
  scope: RepositoryScope,
  args: PageArguments & { orderBy?: Order | null },
): object {
  const key = (release: Release, field: string): string =>
    field === 'NAME' ? (release.name ?? '') : release.createdAt;
  const order = args.orderBy ?? { field: 'CREATED_AT', direction: 'DESC' };
  const sorted = ordered(visibleReleases(scope), order, key, (release) => release.id);
  return connection(sorted, args, (release) => releaseSource(scope, release));
}

export function releaseSource(scope: RepositoryScope, release: Release): object {
  const { repository, urls } = scope;
  const commit = resolveCommit(repository, `refs/tags/${release.tagName}`);
  return {
    __typename: 'Release',
    id: nodeId('Release', release.id),
    databaseId: release.id,
    name: release.name,
    description: release.body,
    tagName: release.tagName,
    isDraft: release.draft,
    isPrerelease: release.prerelease,
    isLatest: latestRelease(repository) === release,
    createdAt: release.createdAt,
    updatedAt: release.updatedAt,
    publishedAt: release.publishedAt,
    url: urls.html(repository, `/releases/tag/${release.tagName}`),
    author: () => (release.author.type === 'User' ? scope.sources.actor(scope, release.author) : null),
    repository: () => scope.sources.repository(scope),
    tag: () => scope.sources.ref(scope, `refs/tags/${release.tagName}`),
    tagCommit: () => (commit === undefined ? null : scope.sources.object(scope, commit.sha)),
    releaseAssets: (args: PageArguments & { name?: string | null }) => {
      const shown = release.assets.filter(
        (asset) => typeof args.name !== 'string' || asset.name === args.name,
      );
      return connection(shown, args, (asset) => ({
        __typename: 'ReleaseAsset',
        id: nodeId('ReleaseAsset', asset.id),
        name: asset.name,
        contentType: asset.contentType,
        size: asset.content.length,
        downloadCount: 0,
        createdAt: asset.createdAt,
        updatedAt: asset.createdAt,
        downloadUrl: urls.html(
          repository,
          `/releases/download/${release.tagName}/${encodeURIComponent(asset.name)}`,
        ),
        url: urls.html(repository, `/releases/download/${release.tagName}/${encodeURIComponent(asset.name)}`),
      }));
    },
  };
}
