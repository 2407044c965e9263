import { nodeId } from '../server/urls.ts';
import type { Account, GitHubApp, Team } from '../state/types.ts';
import { connection } from './connection.ts';
import type { PageArguments } from './page.ts';
import { type Scope, need } from './scope.ts';

/** A user, bot or organization. A bot's login comes without the `[bot]` that REST writes. */
export function actorSource(scope: Scope, account: Account): object {
  const login = account.login.replace(/\[bot\]$/, '');
  const path = account.type === 'Bot' ? `/apps/${login}` : `/${login}`;
  return {
    __typename: account.type,
    id: nodeId(account.type, account.login),
    databaseId: account.id,
    login,
    name: account.name ?? null,
    url: scope.urls.server + path,
    resourcePath: path,
    avatarUrl: `${scope.urls.server}/avatars/${account.id}`,
    ...(account.type === 'Bot' ? {} : ownerFields(scope, account)),
  };
}

function ownerFields(scope: Scope, account: Account): object {
  return {
    projectV2: ({ number }: { number: number }) => scope.sources.project(scope, account, number),
    projectsV2: (page: PageArguments) => scope.sources.projects(scope, account, page),
    team: ({ slug }: { slug: string }) => {
      need(scope, 'members:read');
      const team = scope.world.team(account.login, slug);
      return team === undefined ? null : teamSource(scope, team);
    },
    teams: (page: PageArguments) => {
      need(scope, 'members:read');
      const teams = scope.world.teams.filter((each) => each.organization === account);
      return connection(teams, page, (each) => teamSource(scope, each));
    },
  };
}

export function teamSource(scope: Scope, team: Team): object {
  const path = `/orgs/${team.organization.login}/teams/${team.slug}`;
  return {
    __typename: 'Team',
    id: nodeId('Team', `${team.organization.login}/${team.slug}`),
    databaseId: team.id,
    name: team.name,
    slug: team.slug,
    combinedSlug: `${team.organization.login}/${team.slug}`,
    description: null,
    url: scope.urls.server + path,
    resourcePath: path,
    organization: () => actorSource(scope, team.organization),
    members: (page: PageArguments) => connection(team.members, page, (member) => actorSource(scope, member)),
  };
}

export function appSource(scope: Scope, app: GitHubApp): object {
  return {
    __typename: 'App',
    id: nodeId('App', app.slug),
    databaseId: app.id,
    name: app.name,
    slug: app.slug,
    url: `${scope.urls.server}/apps/${app.slug}`,
    description: null,
  };
}
