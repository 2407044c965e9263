import { GitStore } from './git-store.ts';
import type { Project } from './projects.ts';
import type { Account, GitHubApp, Instant, Repository, Team } from './types.ts';

/** Something that happened and that GitHub would offer to workflows. */
export type WorldEvent = {
  readonly at: Instant;
  readonly name: string;
  readonly action?: string;
  readonly repository: string;
  readonly actor: string;
  /**
   * What is done with the GITHUB_TOKEN starts no workflow, `workflow_dispatch` and `repository_dispatch` excepted;
   * an `inactive` deployment status starts none whoever posts it.
   */
  readonly startsWorkflows: boolean;
  readonly subject: string;
};

/** GitHub's own app, in whose name a GITHUB_TOKEN acts. */
const actionsAppId = 15368;
const actionsBotId = 41898282;

/** Everything that this GitHub knows. */
export class World {
  readonly accounts = new Map<string, Account>();
  readonly apps = new Map<string, GitHubApp>();
  readonly teams: Team[] = [];
  readonly projects: Project[] = [];
  readonly repositories = new Map<string, Repository>();
  readonly events: WorldEvent[] = [];
  readonly now: () => Date;
  #lastId = 1000;

  constructor(now: () => Date) {
    this.now = now;
    const bot: Account = { id: actionsBotId, login: 'github-actions[bot]', type: 'Bot' };
    this.accounts.set(bot.login, bot);
    this.apps.set('github-actions', {
      id: actionsAppId,
      slug: 'github-actions',
      name: 'GitHub Actions',
      bot,
    });
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The present moment, in whole seconds. */
  instant(): Instant {
    return toInstant(this.now());
  }

  account(login: string, type: Account['type'] = login.endsWith('[bot]') ? 'Bot' : 'User'): Account {
    const key = login.toLowerCase();
    const known = this.accounts.get(key);
    if (known !== undefined) return known;
    const made: Account = { id: this.nextId(), login, type };
    this.accounts.set(key, made);
    return made;
  }

  findAccount(login: string): Account | undefined {
    return this.accounts.get(login.toLowerCase());
  }

  app(slug: string): GitHubApp {
    const known = this.apps.get(slug);
    if (known !== undefined) return known;
    const made = { id: this.nextId(), slug, name: slug, bot: this.account(`${slug}[bot]`, 'Bot') };
    this.apps.set(slug, made);
    return made;
  }

  team(organization: string, slug: string): Team | undefined {
    const owner = organization.toLowerCase();
    return this.teams.find((each) => each.organization.login.toLowerCase() === owner && each.slug === slug);
  }

  repository(owner: string, name: string): Repository | undefined {
    return this.repositories.get(`${owner}/${name}`.toLowerCase());
  }

  createRepository(fullName: string, options: RepositoryOptions = {}): Repository {
    const [owner, name] = fullName.split('/');
    if (owner === undefined || name === undefined || owner === '' || name === '')
      throw new Error(`A repository is named "owner/name", not "${fullName}"`);
    const made: Repository = {
      id: this.nextId(),
      owner: this.account(owner, options.ownerType ?? 'Organization'),
      name,
      private: options.private ?? true,
      defaultBranch: options.defaultBranch ?? 'main',
      createdAt: this.instant(),
      git: options.forkOf?.git ?? new GitStore(),
      refs: new Map(),
      features: { codeScanning: true, dependabotAlerts: true, secretScanning: true, issues: true },
      collaborators: new Map([[owner, 'admin']]),
      protectedBranches: new Set(),
      rules: new Map(),
      ...emptyCollections(),
    };
    Object.assign(made.features, options.features);
    this.repositories.set(fullName.toLowerCase(), made);
    return made;
  }
}

export type RepositoryOptions = {
  readonly private?: boolean;
  readonly defaultBranch?: string;
  readonly ownerType?: Account['type'];
  readonly features?: Partial<Repository['features']>;
  /** Shares the objects of this repository, as forks do. */
  readonly forkOf?: Repository;
};

function emptyCollections() {
  return {
    checkSuites: [],
    checkRuns: [],
    statuses: [],
    workflows: [],
    runs: [],
    concurrencyGroups: [],
    artifacts: [],
    deployments: [],
    environments: [],
    labels: [],
    milestones: [],
    issues: [],
    releases: [],
    codeScanningAlerts: [],
    codeScanningAnalyses: [],
    dependabotAlerts: [],
    secretScanningAlerts: [],
  };
}

export function toInstant(date: Date): Instant {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

export function fullNameOf(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}
