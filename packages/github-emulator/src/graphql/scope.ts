import { type Need, allows } from '../auth/permissions.ts';
import type { Token } from '../auth/tokens.ts';
import type { Urls } from '../server/urls.ts';
import type { GitCommit } from '../state/git-store.ts';
import type { Account, CommitStatus, Issue, Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';
import type { PageArguments } from './page.ts';

/** What every source of a field is made with. */
export type Scope = {
  readonly world: World;
  readonly urls: Urls;
  readonly token: Token;
  /** Permissions that this query asked for. */
  readonly asked: Set<string>;
  readonly rateLimit: RateLimitAnswer;
  readonly sources: Sources;
};

/**
 * Makers of sources that refer to each other: GitHub's graph has cycles, its modules here have none. A source is an
 * object with one property or method for each field that is answered; a field without one is not answered at all.
 */
export type Sources = {
  readonly actor: (scope: Scope, account: Account) => object;
  readonly repository: (scope: RepositoryScope) => object;
  readonly object: (scope: RepositoryScope, sha: string) => object | null;
  readonly ref: (scope: RepositoryScope, fullName: string) => object | null;
  readonly issue: (scope: RepositoryScope, issue: Issue) => object;
  readonly pull: (scope: RepositoryScope, issue: Issue) => object;
  readonly checkSuites: (scope: RepositoryScope, sha: string, page: PageArguments) => object;
  readonly status: (scope: RepositoryScope, commit: GitCommit, statuses: readonly CommitStatus[]) => object;
  readonly rollup: (scope: RepositoryScope, commit: GitCommit) => object | null;
  readonly project: (scope: Scope, owner: Account, number: number) => object;
  readonly projects: (scope: Scope, owner: Account, page: PageArguments) => object;
};

type RateLimitAnswer = {
  readonly cost: number;
  readonly limit: number;
  readonly nodeCount: number;
  readonly remaining: number;
  readonly resetAt: string;
  readonly used: number;
};

/** A scope with the repository that its sources belong to. */
export type RepositoryScope = Scope & { readonly repository: Repository };

/** An error of one field, with GitHub's `type`. */
export class FieldError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.name = 'FieldError';
    this.type = type;
  }
}

/**
 * Throws GitHub's FORBIDDEN unless the token holds one of these permissions. A field that may not be null takes its
 * parent with it, as on GitHub.
 */
export function need(scope: Scope, ...needs: readonly Need[]): void {
  for (const each of needs) scope.asked.add(each);
  if (needs.some((each) => allows(scope.token, each))) return;
  const by = scope.token.kind === 'pat' ? 'personal access token' : 'integration';
  throw new FieldError('FORBIDDEN', `Resource not accessible by ${by}`);
}

export function notFound(message: string): FieldError {
  return new FieldError('NOT_FOUND', message);
}

export function upper(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}
