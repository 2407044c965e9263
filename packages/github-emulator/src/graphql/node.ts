import type { Repository } from '../state/types.ts';
import { suiteSource, checkRunSource, workflowRunSource } from './checks.ts';
import { deploymentSource } from './deployments.ts';
import { commentSource } from './issues.ts';
import { releaseSource, visibleReleases } from './releases.ts';
import { type RepositoryScope, type Scope, need, notFound } from './scope.ts';

type Finder = (scope: RepositoryScope, id: string) => object | null;

const byId =
  <T extends { readonly id: number }>(items: (repository: Repository) => readonly T[]) =>
  (scope: RepositoryScope, id: string): T | undefined =>
    items(scope.repository).find((each) => String(each.id) === id);

/** Types that `node(id:)` finds again, by the type in the id. */
const finders: Readonly<Record<string, Finder>> = {
  CheckSuite: (scope, id) => {
    const suite = byId((repository) => repository.checkSuites)(scope, id);
    if (suite === undefined) return null;
    need(scope, 'checks:read');
    return suiteSource(scope, suite);
  },
  CheckRun: (scope, id) => {
    const run = byId((repository) => repository.checkRuns)(scope, id);
    if (run === undefined) return null;
    need(scope, 'checks:read');
    return checkRunSource(scope, run);
  },
  WorkflowRun: (scope, id) => {
    const run = byId((repository) => repository.runs)(scope, id);
    if (run === undefined) return null;
    need(scope, 'actions:read');
    return workflowRunSource(scope, run);
  },
  Deployment: (scope, id) => {
    const deployment = byId((repository) => repository.deployments)(scope, id);
    if (deployment === undefined) return null;
    need(scope, 'deployments:read');
    return deploymentSource(scope, deployment);
  },
  Release: (scope, id) => {
    const release = visibleReleases(scope).find((each) => String(each.id) === id);
    return release === undefined ? null : releaseSource(scope, release);
  },
  Issue: (scope, id) => {
    const issue = byId((repository) => repository.issues)(scope, id);
    if (issue === undefined) return null;
    need(scope, 'issues:read');
    return scope.sources.issue(scope, issue);
  },
  PullRequest: (scope, id) => {
    const issue = byId((repository) => repository.issues)(scope, id);
    if (issue === undefined) return null;
    need(scope, 'pull_requests:read');
    return scope.sources.pull(scope, issue);
  },
  IssueComment: (scope, id) => {
    const issue = scope.repository.issues.find((each) =>
      each.comments.some((comment) => String(comment.id) === id),
    );
    const comment = issue?.comments.find((each) => String(each.id) === id);
    if (issue === undefined || comment === undefined) return null;
    need(scope, 'issues:read', 'pull_requests:read');
    return commentSource(scope, issue, comment);
  },
  Repository: (scope, id) =>
    `${scope.repository.owner.login}/${scope.repository.name}` === id
      ? scope.sources.repository(scope)
      : null,
};

/** Throws NOT_FOUND for an id of no kind that can be found again. */
export function nodeOf(scope: Scope, globalId: string): object {
  const [type = '', id = ''] = Buffer.from(globalId, 'base64url').toString('utf8').split(/:(.*)/s);
  for (const repository of scope.world.repositories.values()) {
    if (!reaches(scope, repository)) continue;
    const found = finders[type]?.({ ...scope, repository }, id);
    if (found !== null && found !== undefined) return found;
  }
  throw notFound(`Could not resolve to a node with the global id of '${globalId}'`);
}

/** Whether the token reaches this repository at all. */
export function reaches({ token }: Scope, { owner, name }: Repository): boolean {
  return token.repositories?.has(`${owner.login}/${name}`.toLowerCase()) ?? true;
}
