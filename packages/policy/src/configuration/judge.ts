import type * as z from 'zod/mini';
import type { Path } from './problem.ts';
import { describeFound } from './words.ts';

type Issue = z.core.$ZodIssue;

/** One finding of a schema, before it has a place in the file. */
export type Finding = {
  readonly path: Path;
  readonly message: string;
  /** Whether the key is wrong, not the value. */
  readonly aboutKey: boolean;
};

/**
 * Flattens a schema's issues into what a person should read: of a union, only the form that was most likely meant;
 * of a misspelt key, not also that the right one is missing. Issues must carry their input.
 */
export function findingsOf(issues: readonly Issue[], above: Path = []): Finding[] {
  const findings = issues.flatMap((issue) => findingsOfIssue(issue, [...above, ...issue.path]));
  const meant = new Set(findings.filter(({ aboutKey }) => aboutKey).map(meantKey));
  return findings.filter(({ path, message }) => !(message.startsWith('missing.') && meant.has(keyOf(path))));
}

function findingsOfIssue(issue: Issue, path: Path): Finding[] {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const messages = issue.message.split('\n');
      return issue.keys.map((key, index) => ({
        path: [...path, key],
        message: messages[index] ?? 'unknown key',
        aboutKey: true,
      }));
    }
    case 'invalid_key':
      return [{ path, message: issue.issues[0]?.message ?? issue.message, aboutKey: true }];
    case 'invalid_union':
      if (issue.errors.length > 0) return findingsOfUnion(issue, path);
      break;
    default:
  }
  return [{ path, message: withFound(issue), aboutKey: false }];
}

/** A schema's own message says what was expected; what was found is the same for all of them. */
function withFound({ message, input }: Issue): string {
  const complete = !message.startsWith('expected ') || message.includes(', found ');
  return complete || typeof input === 'object' ? message : `${message}; found ${describeFound(input)}`;
}

const keyOf = (path: Path): string => path.map(String).join('\n');

function meantKey({ path, message }: Finding): string {
  const meant = /Did you mean "(.*)"\?$/.exec(message)?.[1];
  return keyOf([...path.slice(0, -1), ...(meant === undefined ? [] : [meant])]);
}

function findingsOfUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path): Finding[] {
  const branches = leafBranches(issue);
  const possible = branches.filter((branch) => !branch.some(isOfOtherType));
  if (possible.length > 0) {
    const meant = possible.reduce((best, branch) => (distance(branch) < distance(best) ? branch : best));
    return findingsOf(meant, path);
  }
  return [{ path, message: joinExpectations(branches.flat().filter(isOfOtherType)), aboutKey: false }];
}

/** A union inside a union is one union to the reader. */
function leafBranches(issue: z.core.$ZodIssueInvalidUnion): Issue[][] {
  return issue.errors.flatMap((branch) => {
    const [only] = branch;
    const nested = branch.length === 1 && only?.code === 'invalid_union' && only.path.length === 0;
    return nested && only.errors.length > 0 ? leafBranches(only) : [branch];
  });
}

/** The value is of a type that this form of the union cannot have at all. */
function isOfOtherType(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_type') return true;
  if (issue.code !== 'invalid_value') return false;
  return !issue.values.some((value) => typeof value === typeof issue.input);
}

/** How far a value is from one form: a wrong `kind` outweighs everything inside the right one. */
function distance(branch: readonly Issue[]): number {
  const weights = branch.map((issue) =>
    issue.code === 'invalid_value' && issue.path.length === 1 ? 100 : 1,
  );
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** "expected text, found the number 5" for each form becomes one sentence. */
function joinExpectations(issues: readonly Issue[]): string {
  const parts = issues.map(({ message }) =>
    /^(missing\. Expected|expected) (.*?)(, found .*)?$/.exec(message),
  );
  const expected = [...new Set(parts.map((part) => part?.[2] ?? ''))].filter((text) => text !== '');
  const [head] = parts;
  return `${head?.[1] ?? 'expected'} ${expected.join(' or ')}${head?.[3] ?? ''}`;
}
