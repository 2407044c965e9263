import { environmentNamed } from '../rest/environments.ts';
import type { Deployment, Environment, Release, Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';

export type DeploymentSeed = {
  readonly sha: string;
  readonly ref?: string;
  readonly environment?: string;
  readonly task?: string;
  readonly payload?: unknown;
  readonly creator?: string;
  readonly createdAt?: string;
  readonly production?: boolean;
  readonly transient?: boolean;
  /** In order: `in_progress`, or with a description `['success', 'verified ...']`. */
  readonly statuses?: readonly (string | readonly [state: string, description: string])[];
};

export function seedDeployment(world: World, repository: Repository, seed: DeploymentSeed): Deployment {
  const name = seed.environment ?? 'production';
  environmentNamed(world, repository, name);
  const creator = world.account(seed.creator ?? 'github-actions[bot]');
  const at = seed.createdAt ?? world.instant();
  const deployment: Deployment = {
    id: world.nextId(),
    sha: seed.sha,
    ref: seed.ref ?? seed.sha,
    task: seed.task ?? 'deploy',
    payload: seed.payload ?? {},
    originalEnvironment: name,
    environment: name,
    description: null,
    creator,
    createdAt: at,
    updatedAt: at,
    transient: seed.transient ?? false,
    production: seed.production ?? name === 'production',
    statuses: [],
  };
  for (const given of seed.statuses ?? []) {
    const [state, description] = typeof given === 'string' ? [given, ''] : given;
    const status = {
      id: world.nextId(),
      state,
      description,
      environment: name,
      environmentUrl: '',
      logUrl: '',
    };
    deployment.statuses.push({ ...status, creator, createdAt: at });
  }
  repository.deployments.push(deployment);
  return deployment;
}

export type EnvironmentSeed = Partial<
  Pick<Environment, 'waitTimer' | 'preventSelfReview' | 'canAdminsBypass' | 'branchPolicy'>
> & {
  /** Logins, or `team:slug`. */
  readonly reviewers?: readonly string[];
};

export function seedEnvironment(
  world: World,
  repository: Repository,
  name: string,
  seed: EnvironmentSeed = {},
): Environment {
  const { reviewers, ...settings } = seed;
  const environment = Object.assign(environmentNamed(world, repository, name), settings);
  if (reviewers === undefined) return environment;
  environment.reviewers = reviewers.map((each) => {
    if (!each.startsWith('team:')) return world.account(each);
    const team = world.team(repository.owner.login, each.slice('team:'.length));
    if (team === undefined) throw new Error(`No team ${each} in ${repository.owner.login}`);
    return team;
  });
  return environment;
}

export type ReleaseSeed = Partial<Omit<Release, 'author'>> & {
  readonly tagName: string;
  readonly author?: string;
};

/** Published unless `draft` is set; its tag must exist or is left out, as for a draft. */
export function seedRelease(world: World, repository: Repository, seed: ReleaseSeed): Release {
  const { author, ...given } = seed;
  const draft = seed.draft ?? false;
  const release: Release = {
    id: world.nextId(),
    targetCommitish: repository.defaultBranch,
    name: seed.tagName,
    body: '',
    draft,
    prerelease: false,
    immutable: false,
    author: world.account(author ?? 'octocat'),
    createdAt: world.instant(),
    updatedAt: world.instant(),
    publishedAt: draft ? null : world.instant(),
    assets: [],
    makeLatest: undefined,
    ...given,
  };
  repository.releases.push(release);
  return release;
}
