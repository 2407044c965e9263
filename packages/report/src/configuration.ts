import type { Annotation, Position } from './report.ts';

/** One mistake in what a person configured: a policy file, a suite file, an action's inputs. */
export type ConfigurationProblem = {
  readonly position?: Position;
  /** Path of the value, such as `requirements.backup.enforce`, or the input's name. */
  readonly path?: string;
  /** Found, expected, nearest valid name: "unknown key. Did you mean \"enforce\"?" */
  readonly message: string;
};

/** All mistakes of one configuration, thrown before anything is read from or written to GitHub. */
export class ConfigurationError extends Error {
  readonly problems: readonly ConfigurationProblem[];

  constructor(what: string, problems: readonly ConfigurationProblem[]) {
    const { length } = problems;
    super(
      [
        ...alignedProblems(problems),
        `${length} ${length === 1 ? 'problem' : 'problems'} in ${what}; nothing was read from or written to GitHub.`,
      ].join('\n'),
    );
    this.name = 'ConfigurationError';
    this.problems = problems;
  }
}

const place = ({ position }: ConfigurationProblem): string =>
  position === undefined ? '' : `${position.file}:${position.line}:${position.column}`;

function alignedProblems(problems: readonly ConfigurationProblem[]): string[] {
  const width = Math.max(...problems.map((problem) => place(problem).length), 0);
  return problems.map((problem) => {
    const where = place(problem).padEnd(width);
    return [where, problem.path === undefined ? '' : `${problem.path}:`, problem.message]
      .filter((part) => part.trim() !== '')
      .join(' ');
  });
}

/** The same problems as annotations at their places. */
export const problemAnnotations = ({ problems }: ConfigurationError): Annotation[] =>
  problems.map(({ position, path, message }) => ({
    level: 'error',
    message: path === undefined ? message : `${path}: ${message}`,
    ...(position === undefined ? {} : { position }),
  }));

/** Characters to insert, leave out, replace or swap with their neighbour: swapping is the commonest mistyping. */
function editDistance(left: string, right: string): number {
  const [from, to] = [Array.from(left), Array.from(right)];
  let before: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, character] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const substitution = (previous[column] ?? 0) + (character === other ? 0 : 1);
      const swapped = character === to[column - 1] && other === from[row - 1];
      const swap = swapped ? (before[column - 1] ?? 0) + 1 : Infinity;
      current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1, swap));
    }
    [before, previous] = [previous, current];
  }
  return previous.at(-1) ?? 0;
}

/** The valid name that a mistyped one is likely to mean, or undefined where none is near. */
export function nearestName(found: string, valid: readonly string[]): string | undefined {
  const wanted = found.toLowerCase();
  const ranked = valid
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .sort((left, right) => left.distance - right.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(1, Math.floor(wanted.length / 3))
    ? best.name
    : undefined;
}

/** ` Did you mean "x"?`, or nothing. */
export function suggestion(found: string, valid: readonly string[]): string {
  const nearest = nearestName(found, valid);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
