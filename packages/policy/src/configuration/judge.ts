import type * as z from 'zod/mini';
import type { Path } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** One finding of a schema, before it has a place in the file. */
export type Finding = { readonly path: Path; readonly message: string; readonly aboutKey: boolean };

/** Flattens a schema's issues into what a person should read: of a union, only the form that was most likely meant. */
export function findingsOf(issues: readonly Issue[], above: Path = []): Finding[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const messages = issue.message.split('\n');
      return issue.keys.map((key, index) => ({
        path: [...path, key],
        message: messages[index] ?? 'unknown key',
        aboutKey: true,
      }));
    }
    if (issue.code === 'invalid_key') {
      return [{ path, message: issue.issues[0]?.message ?? issue.message, aboutKey: true }];
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return findingsOfUnion(issue, path);
    return [{ path, message: issue.message, aboutKey: false }];
  });
}

function findingsOfUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path): Finding[] {
  const branches = leafBranches(issue);
  const possible = branches.filter((branch) => !branch.some(isWrongType));
  if (possible.length > 0) {
    const meant = possible.reduce((best, branch) => (distance(branch) < distance(best) ? branch : best));
    return findingsOf(meant, path);
  }
  return [{ path, message: joinExpectations(branches.flat().filter(isWrongType)), aboutKey: false }];
}

/** A union inside a union is one union to the reader. */
function leafBranches(issue: z.core.$ZodIssueInvalidUnion): Issue[][] {
  return issue.errors.flatMap((branch) => {
    const [only] = branch;
    return branch.length === 1 &&
      only?.code === 'invalid_union' &&
      only.path.length === 0 &&
      only.errors.length > 0
      ? leafBranches(only)
      : [branch];
  });
}

const isWrongType = (issue: Issue) => issue.code === 'invalid_type' && issue.path.length === 0;

/** How far a value is from one form: a wrong `kind` outweighs everything inside the right one. */
function distance(branch: readonly Issue[]): number {
  const weights = branch.map((issue) =>
    issue.code === 'invalid_value' && issue.path.length === 1 ? 100 : 1,
  );
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** "expected text, found the number 5" for each form becomes one sentence. */
function joinExpectations(issues: readonly Issue[]): string {
  const [first] = issues;
  if (!first) return 'not valid here';
  const parts = issues.map(({ message }) =>
    /^(missing\. Expected|expected) (.*?)(, found .*)?$/.exec(message),
  );
  const expected = [...new Set(parts.map((part) => part?.[2] ?? ''))].filter((text) => text !== '');
  const [head] = parts;
  return `${head?.[1] ?? 'expected'} ${expected.join(' or ')}${head?.[3] ?? ''}`;
}
