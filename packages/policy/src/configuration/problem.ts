import type { Position } from '@release-actions/report';

/** Keys and list indexes from the top of a file to one value. */
export type Path = readonly PropertyKey[];

/** One mistake in a file that people write, at the place where it is. `path` is such as `requirements.backup.enforce`. */
export type ConfigurationProblem = Position & { readonly path: string; readonly message: string };

/** `roles.qa[0]`; a key that is no plain word is quoted. */
export function formatPath(path: Path): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (/^[\w-]+$/.test(String(part))) text += text === '' ? String(part) : `.${String(part)}`;
    else text += `[${JSON.stringify(String(part))}]`;
  }
  return text;
}

/**
 * All problems as people read them in a terminal or a log, one a line with aligned texts, and the closing line.
 * @param what what was wrong, such as "the policy"
 */
export function formatProblems(problems: readonly ConfigurationProblem[], what: string): string {
  const places = problems.map(({ file, line, column }) => `${file}:${line}:${column}`);
  const width = Math.max(...places.map((place) => place.length));
  const lines = problems.map(
    ({ path, message }, index) =>
      `${(places[index] ?? '').padEnd(width)} ${path === '' ? '' : `${path}: `}${message}`,
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...lines, `${count} in ${what}; nothing was read from or written to GitHub.`].join('\n');
}

/** By line, then column, so that a reader goes through the file once. */
export function sortProblems(problems: readonly ConfigurationProblem[]): readonly ConfigurationProblem[] {
  return [...problems].sort(
    (a, b) => a.line - b.line || a.column - b.column || a.message.localeCompare(b.message),
  );
}
