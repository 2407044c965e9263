import { isMapping } from '../suite/shape.ts';
import { references } from '../template.ts';
import { freshName } from './draft.ts';
import type { Draft, DraftCheck } from './draft.ts';

type Sequence = Pick<Draft, 'variables' | 'checks'>;

/**
 * In Postman a variable has another value after each script that sets it; here a name has one. So each value gets a
 * name of its own, and each request the name whose value it would have found: the first is `token-before`, which is
 * the collection's own, then `token`, then `token-2`.
 */
export function inSequence({ variables, checks }: Sequence): Sequence {
  const captured = new Set(checks.flatMap(({ capture = {} }) => Object.keys(capture)));
  const taken = new Set([...Object.keys(variables), ...captured]);
  const current = new Map([...captured].map((name) => [name, freshName(`${name}-before`, '-', taken)]));
  const first = new Map(current);
  const set = new Set<string>();
  const renamed = checks.map((check) => {
    const { capture, ...rest } = withNames(check, current);
    if (capture === undefined) return rest;
    const entries = Object.entries(capture).map(([name, source]) => {
      const own = set.has(name) ? freshName(name, '-', taken) : name;
      set.add(name);
      current.set(name, own);
      return [own, source] as const;
    });
    return { ...rest, capture: Object.fromEntries(entries) };
  });
  const used = new Set(references(renamed));
  const named = Object.entries(variables)
    .map(([name, value]) => [first.get(name) ?? name, value] as const)
    .filter(([name]) => Object.hasOwn(variables, name) || used.has(name));
  return { variables: Object.fromEntries(named), checks: renamed };
}

/** What a request sends, with the names that hold when it is sent. */
function withNames(check: DraftCheck, names: ReadonlyMap<string, string>): DraftCheck {
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replaceAll(/\$\$\{|\$\{([^}]*)\}/gu, (found, name: string | undefined) =>
        name === undefined ? found : `\${${names.get(name) ?? name}}`,
      );
    if (Array.isArray(value)) return value.map(rename);
    return isMapping(value)
      ? Object.fromEntries(Object.entries(value).map(([key, item]) => [String(rename(key)), rename(item)]))
      : value;
  };
  const { name, capture, expect, ...sent } = check;
  return {
    name,
    ...(rename(sent) as Omit<DraftCheck, 'name'>),
    ...(expect === undefined ? {} : { expect }),
    ...(capture === undefined ? {} : { capture }),
  };
}
