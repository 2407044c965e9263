import { findEnvironment } from '../rest/environments.ts';
import { findLabel } from '../rest/labels.ts';
import { latestRelease } from '../rest/releases.ts';
import { nodeId } from '../server/urls.ts';
import { refsUnder } from '../state/refs.ts';
import type { Issue } from '../state/types.ts';
import { fullNameOf } from '../state/world.ts';
import { type Order, connection } from './connection.ts';
import { type DeploymentArguments, deploymentsSource, environmentSource } from './deployments.ts';
import { objectNamed } from './git-objects.ts';
import { type IssueArguments, issuesSource, labelSource, milestoneSource } from './issues.ts';
import type { PageArguments } from './page.ts';
import { type PullArguments, pullsSource } from './pull-requests.ts';
import { refNamed } from './refs.ts';
import { releaseSource, releasesSource, visibleReleases } from './releases.ts';
import { type RepositoryScope, need, notFound, upper } from './scope.ts';
import { type AlertArguments, alertSource, vulnerabilityAlertsSource } from './security.ts';

export function repositorySource(scope: RepositoryScope): object {
  const { repository, urls } = scope;
  return {
    __typename: 'Repository',
    id: nodeId('Repository', fullNameOf(repository)),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullNameOf(repository),
    description: null,
    url: urls.html(repository),
    isPrivate: repository.private,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    isArchived: false,
    isDisabled: false,
    isFork: false,
    isEmpty: repository.refs.size === 0,
    isInOrganization: repository.owner.type === 'Organization',
    createdAt: repository.createdAt,
    updatedAt: repository.createdAt,
    pushedAt: repository.createdAt,
    hasIssuesEnabled: repository.features.issues,
    hasVulnerabilityAlertsEnabled: repository.features.dependabotAlerts,
    owner: () => scope.sources.actor(scope, repository.owner),
    ...code(scope),
    ...work(scope),
    ...shipping(scope),
  };
}

function code(scope: RepositoryScope): object {
  const { repository } = scope;
  return {
    defaultBranchRef: () => {
      need(scope, 'contents:read');
      return scope.sources.ref(scope, `refs/heads/${repository.defaultBranch}`);
    },
    object: (args: { oid?: string; expression?: string }) => objectNamed(scope, args),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      need(scope, 'contents:read');
      return refNamed(scope, qualifiedName);
    },
    refs: (args: PageArguments & { refPrefix: string; query?: string | null }) => {
      need(scope, 'contents:read');
      const prefix = args.refPrefix.endsWith('/') ? args.refPrefix : `${args.refPrefix}/`;
      const shown = refsUnder(repository, prefix).filter(
        ({ ref }) => typeof args.query !== 'string' || ref.includes(args.query),
      );
      return connection(shown, args, ({ ref }) => scope.sources.ref(scope, ref));
    },
  };
}

function work(scope: RepositoryScope): object {
  const { repository } = scope;
  const numbered = (number: number): Issue | undefined =>
    repository.issues.find((issue) => issue.number === number);
  return {
    issue: ({ number }: { number: number }) => {
      need(scope, 'issues:read');
      const issue = numbered(number);
      if (issue === undefined || issue.pull !== undefined)
        throw notFound(`Could not resolve to an Issue with the number of ${number}.`);
      return scope.sources.issue(scope, issue);
    },
    pullRequest: ({ number }: { number: number }) => {
      need(scope, 'pull_requests:read');
      const issue = numbered(number);
      if (issue?.pull === undefined)
        throw notFound(`Could not resolve to a PullRequest with the number of ${number}.`);
      return scope.sources.pull(scope, issue);
    },
    issueOrPullRequest: ({ number }: { number: number }) => {
      const issue = numbered(number);
      if (issue === undefined)
        throw notFound(`Could not resolve to an issue or pull request with the number of ${number}.`);
      need(scope, issue.pull === undefined ? 'issues:read' : 'pull_requests:read');
      return issue.pull === undefined ? scope.sources.issue(scope, issue) : scope.sources.pull(scope, issue);
    },
    issues: (args: IssueArguments) => {
      need(scope, 'issues:read');
      return issuesSource(scope, repository.issues, args);
    },
    pullRequests: (args: PullArguments) => {
      need(scope, 'pull_requests:read');
      return pullsSource(scope, args);
    },
    ...plans(scope),
  };
}

function plans(scope: RepositoryScope): object {
  const { repository } = scope;
  return {
    label: ({ name }: { name: string }) => {
      const label = findLabel(repository, name);
      return label === undefined ? null : labelSource(scope, label);
    },
    labels: (page: PageArguments) => connection(repository.labels, page, (each) => labelSource(scope, each)),
    milestone: ({ number }: { number: number }) => {
      need(scope, 'issues:read', 'pull_requests:read');
      const milestone = repository.milestones.find((each) => each.number === number);
      return milestone === undefined ? null : milestoneSource(scope, milestone);
    },
    milestones: (args: PageArguments & { states?: readonly string[] | null; query?: string | null }) => {
      need(scope, 'issues:read', 'pull_requests:read');
      const shown = repository.milestones
        .filter((each) => !Array.isArray(args.states) || args.states.includes(upper(each.state)))
        .filter((each) => typeof args.query !== 'string' || each.title.includes(args.query));
      return connection(shown, args, (each) => milestoneSource(scope, each));
    },
    vulnerabilityAlerts: (args: AlertArguments) => vulnerabilityAlertsSource(scope, args),
    vulnerabilityAlert: ({ number }: { number: number }) => {
      need(scope, 'vulnerability_alerts:read');
      const alert = repository.dependabotAlerts.find((each) => each.number === number);
      return alert === undefined ? null : alertSource(scope, alert);
    },
  };
}

function shipping(scope: RepositoryScope): object {
  const { repository } = scope;
  return {
    deployments: (args: DeploymentArguments) => {
      need(scope, 'deployments:read');
      return deploymentsSource(scope, args);
    },
    environment: ({ name }: { name: string }) => {
      need(scope, 'actions:read');
      const environment = findEnvironment(repository, name);
      return environment === undefined ? null : environmentSource(scope, environment);
    },
    environments: (args: PageArguments & { names?: readonly string[] | null }) => {
      need(scope, 'actions:read');
      const names = args.names ?? [];
      const shown = repository.environments.filter((each) => names.length === 0 || names.includes(each.name));
      return connection(shown, args, (each) => environmentSource(scope, each));
    },
    release: ({ tagName }: { tagName: string }) => {
      need(scope, 'contents:read');
      const release = visibleReleases(scope).find((each) => each.tagName === tagName);
      return release === undefined ? null : releaseSource(scope, release);
    },
    releases: (args: PageArguments & { orderBy?: Order | null }) => {
      need(scope, 'contents:read');
      return releasesSource(scope, args);
    },
    latestRelease: () => {
      need(scope, 'contents:read');
      const release = latestRelease(repository);
      return release === undefined ? null : releaseSource(scope, release);
    },
  };
}
