import { core } from 'zod/mini';
import { findingsOf } from './judge.ts';
import { formatPath, sortProblems } from './problem.ts';
import type { ConfigurationProblem, Path } from './problem.ts';
import { readTree } from './tree.ts';
import type { Tree } from './tree.ts';
import { wordIssue } from './words.ts';

export type ParseOptions = {
  /** Name of the file, as people know it: a path from the top of the repository. */
  readonly file: string;
  /** What such a file needs at least; ends the message about an empty one. */
  readonly whenEmpty?: string;
  /** Checks that no schema can state, on the raw values, so that they are reported beside the schema's. */
  readonly crossChecks?: (value: unknown) => readonly { readonly path: Path; readonly message: string }[];
};

export type ParsedConfiguration<T> =
  | { readonly ok: true; readonly value: T; readonly tree: Tree }
  | { readonly ok: false; readonly problems: readonly ConfigurationProblem[] };

const maximumBytes = 1024 * 1024;

/**
 * Reads YAML text against a schema. Every problem is reported at once, in file order, each with its line and
 * column: YAML that cannot be read, duplicate keys, aliases, unknown keys with the nearest known name, wrong types
 * with what was found. Files over 1 MiB are not read. A file that is no YAML at all is judged no further.
 */
export function parseConfiguration<Schema extends core.$ZodType>(
  text: string,
  schema: Schema,
  options: ParseOptions,
): ParsedConfiguration<core.output<Schema>> {
  const atStart = (message: string) =>
    ({ ok: false, problems: [{ file: options.file, line: 1, column: 1, path: '', message }] }) as const;
  const bytes = Buffer.byteLength(text);
  if (bytes > maximumBytes)
    return atStart(`the file has ${bytes} bytes; at most ${maximumBytes} are read. Is it the right file?`);
  if (text.trim() === '')
    return atStart(`the file is empty.${options.whenEmpty ? ` ${options.whenEmpty}` : ''}`);
  const tree = readTree(text, options.file);
  if (!tree.readable) return { ok: false, problems: sortProblems(tree.problems) };
  if (tree.value === undefined || tree.value === null)
    return atStart(`the file says nothing.${options.whenEmpty ? ` ${options.whenEmpty}` : ''}`);

  const result = core.safeParse(schema, tree.value, { error: wordIssue });
  if (result.success && tree.problems.length === 0) {
    const crossed = crossProblems(tree, options);
    return crossed.length === 0
      ? { ok: true, value: result.data, tree }
      : { ok: false, problems: sortProblems(crossed) };
  }
  const bySchema = result.success ? [] : schemaProblems(result.error.issues, tree, options.file);
  return {
    ok: false,
    problems: withoutEchoes([...tree.problems], [...bySchema, ...crossProblems(tree, options)]),
  };
}

function schemaProblems(issues: readonly core.$ZodIssue[], tree: Tree, file: string): ConfigurationProblem[] {
  return findingsOf(issues).map(({ path, message, aboutKey }) => ({
    file,
    ...(aboutKey ? tree.placeOfKey(path) : tree.placeOf(path)),
    path: formatPath(path),
    message,
  }));
}

function crossProblems(tree: Tree, options: ParseOptions): ConfigurationProblem[] {
  const found = options.crossChecks?.(tree.value) ?? [];
  return found.map(({ path, message }) => ({
    file: options.file,
    ...tree.placeOf(path),
    path: formatPath(path),
    message,
  }));
}

/** What YAML already refused at a path is not missing or of a wrong type as well. */
function withoutEchoes(first: readonly ConfigurationProblem[], second: readonly ConfigurationProblem[]) {
  const refused = new Set(first.map(({ path }) => path));
  return sortProblems([...first, ...second.filter(({ path }) => !refused.has(path))]);
}
