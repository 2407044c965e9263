import { actorSource } from './actors.ts';
import { checkSuitesOf, rollupSource, statusSource } from './checks.ts';
import { objectSource } from './git-objects.ts';
import { issueSource } from './issues.ts';
import { nodeOf, reaches } from './node.ts';
import { projectSource, projectsSource } from './projects.ts';
import { pullSource } from './pull-requests.ts';
import { refSource } from './refs.ts';
import { repositorySource } from './repository.ts';
import { FieldError, type Scope, type Sources, notFound } from './scope.ts';
import { updateRefs } from './update-refs.ts';

export const sources: Sources = {
  actor: actorSource,
  repository: repositorySource,
  object: objectSource,
  ref: refSource,
  issue: issueSource,
  pull: pullSource,
  checkSuites: checkSuitesOf,
  status: statusSource,
  rollup: rollupSource,
  project: projectSource,
  projects: projectsSource,
};

/** Fields of `Query` and `Mutation`. */
export function rootSource(scope: Scope): object {
  const { world } = scope;
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = world.repository(owner, name);
      if (repository === undefined || !reaches(scope, repository))
        throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return repositorySource({ ...scope, repository });
    },
    organization: ({ login }: { login: string }) => owner(scope, login, 'Organization'),
    user: ({ login }: { login: string }) => owner(scope, login, 'User'),
    repositoryOwner: ({ login }: { login: string }) => {
      const account = world.findAccount(login);
      return account === undefined || account.type === 'Bot' ? null : actorSource(scope, account);
    },
    viewer: () => {
      if (scope.token.kind !== 'pat')
        throw new FieldError('FORBIDDEN', 'Resource not accessible by integration');
      return actorSource(scope, scope.token.actor);
    },
    node: ({ id }: { id: string }) => nodeOf(scope, id),
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => () => nodeOf(scope, id)),
    rateLimit: () => scope.rateLimit,
    updateRefs: ({ input }: { input: Parameters<typeof updateRefs>[1] }) => updateRefs(scope, input),
  };
}

function owner(scope: Scope, login: string, type: 'Organization' | 'User'): object {
  const account = scope.world.findAccount(login);
  if (account?.type !== type) throw notFound(`Could not resolve to a ${type} with the login of '${login}'.`);
  return actorSource(scope, account);
}
