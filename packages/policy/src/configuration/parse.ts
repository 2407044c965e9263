import { core } from 'zod/mini';
import { findingsOf } from './judge.ts';
import { problemAt, sortProblems } from './problem.ts';
import type { FileProblem, Path } from './problem.ts';
import { readTree } from './tree.ts';
import type { Tree } from './tree.ts';
import { wordIssue } from './words.ts';

/** A check that no schema can state, on the raw values, so that it is reported beside the schema's. */
export type CrossCheck = (value: unknown) => readonly { readonly path: Path; readonly message: string }[];

export type ParseOptions = {
  /** Name of the file, as people know it: a path from the top of the repository. */
  readonly file: string;
  /** What such a file needs at least; ends the message about an empty one. */
  readonly whenEmpty?: string;
  readonly crossChecks?: CrossCheck;
};

export type ParsedConfiguration<T> =
  | { readonly ok: true; readonly value: T; readonly tree: Tree }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

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
  const whole = judgeWhole(text, options);
  if (whole !== undefined) return refuse([atStart(options.file, whole)]);
  const tree = readTree(text, options.file);
  if (!tree.readable) return refuse(tree.problems);
  if (tree.value === undefined && tree.problems.length === 0) {
    return refuse([atStart(options.file, `the file says nothing.${needs(options)}`)]);
  }
  const result = core.safeParse(schema, tree.value, { error: wordIssue, reportInput: true });
  const others = [
    ...(result.success ? [] : schemaProblems(result.error.issues, tree, options.file)),
    ...crossProblems(tree, options),
  ];
  if (result.success && others.length === 0 && tree.problems.length === 0) {
    return { ok: true, value: result.data, tree };
  }
  return refuse(withoutEchoes(tree.problems, others));
}

const refuse = (problems: readonly FileProblem[]) =>
  ({ ok: false, problems: sortProblems(problems) }) as const;
const atStart = (file: string, message: string) => problemAt({ file, line: 1, column: 1 }, [], message);
const needs = ({ whenEmpty }: ParseOptions) => (whenEmpty === undefined ? '' : ` ${whenEmpty}`);

function judgeWhole(text: string, options: ParseOptions): string | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes > maximumBytes) {
    return `the file has ${bytes} bytes; at most ${maximumBytes} are read. Is it the right file?`;
  }
  return text.trim() === '' ? `the file is empty.${needs(options)}` : undefined;
}

function schemaProblems(issues: readonly core.$ZodIssue[], tree: Tree, file: string): FileProblem[] {
  return findingsOf(issues).map(({ path, message, aboutKey }) =>
    problemAt({ file, ...(aboutKey ? tree.placeOfKey(path) : tree.placeOf(path)) }, path, message),
  );
}

function crossProblems(tree: Tree, { file, crossChecks }: ParseOptions): FileProblem[] {
  const found = crossChecks?.(tree.value) ?? [];
  return found.map(({ path, message }) => problemAt({ file, ...tree.placeOf(path) }, path, message));
}

/** What YAML already refused at a path is not missing or of a wrong type as well. */
function withoutEchoes(first: readonly FileProblem[], second: readonly FileProblem[]): FileProblem[] {
  const refused = new Set(first.map(({ path }) => path));
  return [...first, ...second.filter(({ path }) => !refused.has(path))];
}
