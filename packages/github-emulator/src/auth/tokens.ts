import { randomBytes } from 'node:crypto';
import type { Account, GitHubApp } from '../state/types.ts';
import type { World } from '../state/world.ts';

export type TokenKind = 'GITHUB_TOKEN' | 'app' | 'pat';

export type Level = 'none' | 'read' | 'write' | 'admin';

export type Token = {
  readonly value: string;
  /** How the request log names it; the value never appears there. */
  readonly name: string;
  readonly kind: TokenKind;
  /** By GitHub's names with underscores: `contents`, `pull_requests`, `vulnerability_alerts`, ... */
  readonly permissions: Readonly<Record<string, Level>>;
  readonly actor: Account;
  /** The app in whose name it acts; a personal token has none. */
  readonly app: GitHubApp | undefined;
  /** `owner/name` of the repositories it reaches; undefined: all. */
  readonly repositories: ReadonlySet<string> | undefined;
  readonly expiresAt: number | undefined;
};

export type TokenOptions = {
  readonly kind?: TokenKind;
  /** As a workflow writes them (`pull-requests`) or as the API does (`pull_requests`). Default: every permission. */
  readonly permissions?: Readonly<Record<string, Level>> | 'all';
  readonly name?: string;
  /** Login of a personal token's owner, or slug of the app. */
  readonly owner?: string;
  readonly repositories?: readonly string[];
  readonly value?: string;
  readonly expiresAt?: Date;
};

/** What a workflow can give its GITHUB_TOKEN; anything else asked for is refused at issue, as the workflow would be. */
const grantableToGitHubToken = new Set([
  'actions',
  'artifact_metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id_token',
  'issues',
  'metadata',
  'models',
  'packages',
  'pages',
  'pull_requests',
  'repository_projects',
  'security_events',
  'statuses',
  'vulnerability_alerts',
]);

const readOnlyForGitHubToken = new Set(['vulnerability_alerts', 'metadata', 'models']);

export class Tokens {
  readonly #byValue = new Map<string, Token>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Makes a token and returns its value, which goes into `Authorization`. */
  issue(options: TokenOptions = {}): string {
    const kind = options.kind ?? 'GITHUB_TOKEN';
    const value = options.value ?? `${prefixes[kind]}${randomBytes(18).toString('hex')}`;
    const app = kind === 'pat' ? undefined : this.#world.app(appSlug(kind, options.owner));
    const { repositories, expiresAt } = options;
    this.#byValue.set(value, {
      value,
      name: options.name ?? `${kind} ${this.#byValue.size + 1}`,
      kind,
      permissions: grant(kind, options.permissions ?? 'all'),
      actor: app === undefined ? this.#world.account(options.owner ?? 'octocat') : app.bot,
      app,
      repositories: repositories && new Set(repositories.map((each) => each.toLowerCase())),
      expiresAt: expiresAt?.getTime(),
    });
    return value;
  }

  revoke(value: string): void {
    this.#byValue.delete(value);
  }

  /** The token of an `Authorization` header, unless it is unknown, revoked or expired. */
  find(value: string): Token | undefined {
    const token = this.#byValue.get(value);
    if (token?.expiresAt !== undefined && token.expiresAt <= this.#world.now().getTime()) return undefined;
    return token;
  }
}

const prefixes: Readonly<Record<TokenKind, string>> = {
  GITHUB_TOKEN: 'ghs_',
  app: 'ghs_',
  pat: 'github_pat_',
};

function appSlug(kind: TokenKind, owner: string | undefined): string {
  return kind === 'GITHUB_TOKEN' ? 'github-actions' : (owner ?? 'release-app');
}

function grant(kind: TokenKind, asked: Readonly<Record<string, Level>> | 'all'): Record<string, Level> {
  const permissions: Record<string, Level> = { metadata: 'read' };
  if (asked === 'all') {
    const names =
      kind === 'GITHUB_TOKEN' ? [...grantableToGitHubToken] : [...grantableToGitHubToken, ...appOnly];
    for (const name of names) permissions[name] = mostFor(kind, name);
    return permissions;
  }
  for (const [written, level] of Object.entries(asked)) {
    const name = written.replaceAll('-', '_');
    if (kind === 'GITHUB_TOKEN' && !grantableToGitHubToken.has(name))
      throw new Error(`A GITHUB_TOKEN cannot be given "${written}": only an app or a personal token can`);
    if (kind === 'GITHUB_TOKEN' && level === 'write' && readOnlyForGitHubToken.has(name))
      throw new Error(`A GITHUB_TOKEN cannot be given "${written}: write", only read`);
    permissions[name] = level;
  }
  return permissions;
}

const appOnly = [
  'secret_scanning_alerts',
  'members',
  'organization_projects',
  'projects',
  'administration',
  'environments',
  'variables',
];

function mostFor(kind: TokenKind, name: string): Level {
  return name === 'metadata' || (kind === 'GITHUB_TOKEN' && readOnlyForGitHubToken.has(name))
    ? 'read'
    : 'write';
}

const order: readonly Level[] = ['none', 'read', 'write', 'admin'];

export function holds(token: Token, permission: string, level: Level): boolean {
  return order.indexOf(token.permissions[permission] ?? 'none') >= order.indexOf(level);
}
