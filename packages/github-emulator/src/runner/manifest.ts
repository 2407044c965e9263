import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export type Manifest = {
  readonly name: string;
  readonly main: string;
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
};

/** An action's `action.yml`. Only JavaScript actions with a `main` are taken. */
export function readManifest(directory: string): Manifest {
  const text = readFileSync(join(directory, 'action.yml'), 'utf8');
  const { name, inputs, runs } = parse(text) as {
    name: string;
    inputs?: Record<string, { default?: unknown; required?: boolean } | null>;
    runs: { using: string; main?: string };
  };
  if (!runs.using.startsWith('node') || runs.main === undefined)
    throw new Error(`${directory}: only JavaScript actions are run here, not "${runs.using}"`);
  const known = Object.entries(inputs ?? {}).map(([key, input]) => [
    key,
    {
      ...(input?.default === undefined ? {} : { default: scalar(input.default) }),
      ...(input?.required === undefined ? {} : { required: input.required }),
    },
  ]);
  return { name, main: runs.main, inputs: Object.fromEntries(known) as Manifest['inputs'] };
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Values that `${{ github.x }}` in a default stands for. */
export type GitHubContext = Readonly<Record<string, string>>;

/**
 * Inputs as the runner gives them: every known input is there, with its default or empty; what was given is passed on
 * even when the action does not know it.
 * @throws Error for an expression other than `github.<name>`.
 */
export function inputVariables(
  manifest: Manifest,
  given: Readonly<Record<string, string>>,
  github: GitHubContext,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, input] of Object.entries(manifest.inputs))
    values[name] = evaluate(input.default ?? '', github);
  Object.assign(values, given);
  const variables = Object.entries(values).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  return Object.fromEntries(variables) as Record<string, string>;
}

function evaluate(text: string, github: GitHubContext): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (whole, expression: string) => {
    const [, name] = /^github\.(\w+)$/.exec(expression) ?? [];
    const value = name === undefined ? undefined : github[name];
    if (value === undefined) throw new Error(`The runner harness cannot evaluate ${whole}`);
    return value;
  });
}
