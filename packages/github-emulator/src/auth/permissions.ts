import { GitHubError, notFound } from '../server/answer.ts';
import { type Level, type Token, holds } from './tokens.ts';

/** One of these suffices, for example `issues:write` or `pull_requests:write`. */
export type Need = `${string}:${'read' | 'write' | 'admin'}`;

export type Access = {
  readonly needs: readonly Need[];
  /** How GitHub refuses; 404 where it hides that the thing exists. Default 403. */
  readonly denied?: 403 | 404;
  /** Answers no app token, the GITHUB_TOKEN included, whatever its permissions. */
  readonly peopleOnly?: boolean;
  /** Answers no personal token. */
  readonly appsOnly?: boolean;
};

/** Throws what GitHub answers to a token that may not. */
export function authorize(access: Access, token: Token): void {
  if (access.peopleOnly === true && token.kind !== 'pat') throw refusal(token);
  if (access.appsOnly === true && token.kind === 'pat')
    throw new GitHubError(403, 'You must authenticate via a GitHub App.');
  if (access.needs.length === 0 || access.needs.some((need) => allows(token, need))) return;
  throw access.denied === 404 ? notFound() : refusal(token);
}

export function allows(token: Token, need: Need): boolean {
  const [permission = '', level = 'read'] = need.split(':');
  return holds(token, permission, level as Level);
}

function refusal(token: Token): GitHubError {
  const by = token.kind === 'pat' ? 'personal access token' : 'integration';
  return new GitHubError(403, `Resource not accessible by ${by}`);
}
