import { type Call, found, param } from '../server/call.ts';
import { ok } from '../server/answer.ts';
import { page } from '../server/pagination.ts';
import { type Urls, nodeId } from '../server/urls.ts';
import type { Account, GitHubApp, Team } from '../state/types.ts';

/** GitHub's `simple-user`. */
export function presentAccount(urls: Urls, account: Account) {
  const api = `${urls.root}/users/${encodeURIComponent(account.login)}`;
  const html = account.type === 'Bot' ? `/apps/${account.login.replace('[bot]', '')}` : `/${account.login}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(account.type, account.login),
    avatar_url: `${urls.server}/avatars/${account.id}`,
    gravatar_id: '',
    url: api,
    html_url: urls.server + html,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: account.type,
    site_admin: false,
  };
}

/** GitHub's `integration`. */
export function presentApp(urls: Urls, app: GitHubApp) {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('App', app.slug),
    owner: presentAccount(urls, { id: 9919, login: 'github', type: 'Organization' }),
    name: app.name,
    description: null,
    external_url: `${urls.server}/apps/${app.slug}`,
    html_url: `${urls.server}/apps/${app.slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: {},
    events: [],
  };
}

export function getAuthenticated(call: Call) {
  return ok(presentPublicUser(call.urls, call.actor));
}

export function getByUsername(call: Call) {
  return ok(presentPublicUser(call.urls, found(call.world.findAccount(param(call, 'username')))));
}

function presentPublicUser(urls: Urls, account: Account) {
  return {
    ...presentAccount(urls, account),
    name: account.name ?? null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2011-01-25T18:44:36Z',
    updated_at: '2026-01-01T00:00:00Z',
  };
}

function teamOf(call: Call): Team {
  return found(call.world.team(param(call, 'org'), param(call, 'team_slug')));
}

export function listTeams(call: Call) {
  const organization = param(call, 'org').toLowerCase();
  const teams = call.world.teams.filter((each) => each.organization.login.toLowerCase() === organization);
  return page(call, teams, (team) => presentTeam(call.urls, team));
}

export function listTeamMembers(call: Call) {
  return page(call, teamOf(call).members, (member) => presentAccount(call.urls, member));
}

export function getTeamMembership(call: Call) {
  const team = teamOf(call);
  const username = param(call, 'username').toLowerCase();
  found(team.members.find((member) => member.login.toLowerCase() === username));
  const url = `${call.urls.root}/orgs/${team.organization.login}/teams/${team.slug}/memberships/${username}`;
  return ok({ url, role: 'member', state: 'active' });
}

export function getTeam(call: Call) {
  const team = teamOf(call);
  return ok({
    ...presentTeam(call.urls, team),
    members_count: team.members.length,
    repos_count: 0,
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2024-01-01T00:00:00Z',
    organization: presentTeamOrganization(call.urls, team.organization),
  });
}

/** GitHub's `team`, as it stands among an environment's reviewers. */
export function presentTeam(urls: Urls, team: Team) {
  const api = `${urls.root}/organizations/${team.organization.id}/team/${team.id}`;
  return {
    id: team.id,
    node_id: nodeId('Team', `${team.organization.login}/${team.slug}`),
    url: api,
    html_url: `${urls.server}/orgs/${team.organization.login}/teams/${team.slug}`,
    name: team.name,
    slug: team.slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    members_url: `${api}/members{/member}`,
    repositories_url: `${api}/repos`,
    parent: null,
    type: 'organization',
    organization_id: team.organization.id,
  };
}

function presentTeamOrganization(urls: Urls, organization: Account) {
  const api = `${urls.root}/orgs/${organization.login}`;
  return {
    login: organization.login,
    id: organization.id,
    node_id: nodeId('Organization', organization.login),
    url: api,
    repos_url: `${api}/repos`,
    events_url: `${api}/events`,
    hooks_url: `${api}/hooks`,
    issues_url: `${api}/issues`,
    members_url: `${api}/members{/member}`,
    public_members_url: `${api}/public_members{/member}`,
    avatar_url: `${urls.server}/avatars/${organization.id}`,
    description: null,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${urls.server}/${organization.login}`,
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2024-01-01T00:00:00Z',
    archived_at: null,
    type: 'Organization',
  };
}
