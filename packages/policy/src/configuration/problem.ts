import type { Position } from '@release-actions/report';

/** Keys and list indexes from the top of a file to one value. */
export type Path = readonly PropertyKey[];

/** One mistake in a file that people write, at the place where it is. */
export type FileProblem = {
  readonly position: Position;
  /** Such as `requirements.backup.enforce`; absent when the file as a whole is wrong. */
  readonly path?: string;
  readonly message: string;
};

/** A problem at a place; a path without parts is left out. */
export function problemAt(position: Position, path: Path, message: string): FileProblem {
  return path.length === 0 ? { position, message } : { position, path: formatPath(path), message };
}

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

/** By line, then column, so that a reader goes through the file once. */
export function sortProblems(problems: readonly FileProblem[]): readonly FileProblem[] {
  return [...problems].sort(
    ({ position: a, message: first }, { position: b, message: second }) =>
      a.line - b.line || a.column - b.column || first.localeCompare(second),
  );
}
