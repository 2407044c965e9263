import type { Tell } from './draft.ts';
import { placeholder, suiteName } from './placeholders.ts';

export type Definition = readonly [name: string, value: unknown];

export type Definitions = {
  /** The variables of the suite. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Text with the variables replaced that cannot be variables of the suite. */
  readonly expand: (text: string) => string;
};

/**
 * Variables may hold placeholders in both formats, while a suite's values are never read as templates: what other
 * variables decide is resolved here, and what only the run knows stands where the variable was used.
 */
export function resolveDefinitions(
  defined: readonly Definition[],
  changing: ReadonlySet<string>,
  tell: Tell,
): Definitions {
  const values = lastOf(defined, tell);
  const expand = (text: string, around: readonly string[]): string =>
    text.replace(placeholder, (found, name: string) => {
      const value = values.get(name);
      if (value === undefined || (changing.has(name) && !around.includes(name))) return found;
      if (!around.includes(name)) return expand(textOf(value), [...around, name]);
      tell(`variable ${name} is defined by itself`);
      return found;
    });
  const variables: Record<string, unknown> = {};
  const names = new Map<string, string>();
  const inline = new Map<string, string>();
  for (const [name, value] of values) {
    const whole = typeof value === 'string' ? expand(value, [name]) : value;
    const open = typeof whole === 'string' && whole.search(placeholder) >= 0;
    if (open && changing.has(name)) tell(`the first value of variable ${name}, which is ${whole}`);
    else if (open) inline.set(name, whole);
    else variables[suiteName(name)] = whole;
    const other = names.get(suiteName(name));
    if (other !== undefined) tell(`variables ${other} and ${name} are one here: ${suiteName(name)}`);
    names.set(suiteName(name), name);
  }
  return {
    variables,
    expand: (text) => text.replace(placeholder, (found, name: string) => inline.get(name) ?? found),
  };
}

function lastOf(defined: readonly Definition[], tell: Tell): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, value] of defined) {
    if (values.has(name) && values.get(name) !== value)
      tell(`variable ${name} is defined more than once; the last value holds everywhere`);
    values.set(name, value);
  }
  return values;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
