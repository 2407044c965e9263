import { formatPath } from './configuration/problem.ts';
import type { Path } from './configuration/problem.ts';
import type { Tree } from './configuration/tree.ts';
import { statedKeysOf } from './values/short-form.ts';

/** Where a value comes from: our default, or a place in the policy file. */
export type Origin =
  { readonly from: 'default' } | { readonly from: 'file'; readonly line: number; readonly column: number };

/** Path such as `requirements.backup.enforce` to where its value comes from; one entry for each single value. */
export type Origins = ReadonlyMap<string, Origin>;

/** Values that are read as one, although we keep them as several. */
const isWritten = (value: object): value is { readonly text: string } =>
  'text' in value && typeof value.text === 'string';

/** Paths of the effective policy whose values stand under another name in the file. */
const shortNames: readonly (readonly [string, string])[] = [
  ['monitor.metrics.errors', 'monitor.errors'],
  ['monitor.metrics.latency', 'monitor.latency'],
];

/** Goes through the effective policy and says for each single value where it comes from. */
export function originsOf(policy: object, tree: Tree): Origins {
  const origins = new Map<string, Origin>();
  visit(policy, [], true);
  return origins;

  function visit(value: unknown, path: Path, stated: boolean): void {
    const place = filePath(path, tree);
    const known = stated || tree.states(place);
    if (typeof value !== 'object' || value === null || isWritten(value) || Object.keys(value).length === 0) {
      origins.set(
        formatPath(path),
        known && path.length > 0 ? { from: 'file', ...tree.placeOf(place) } : { from: 'default' },
      );
      return;
    }
    const keys = statedKeysOf(value);
    for (const [key, child] of Object.entries(value)) {
      const childPath = [...path, Array.isArray(value) ? Number(key) : key];
      visit(child, childPath, isStated(key, childPath, known, keys));
    }
  }

  /** A key is stated when the file has it, or when a short form stood for it. */
  function isStated(
    key: string,
    path: Path,
    parentStated: boolean,
    keys: ReadonlySet<string> | undefined,
  ): boolean {
    if (tree.states(filePath(path, tree))) return true;
    if (keys) return parentStated && keys.has(key);
    return parentStated && typeof path.at(-1) === 'number';
  }
}

function filePath(path: Path, tree: Tree): Path {
  const text = formatPath(path);
  for (const [long, short] of shortNames) {
    if (text !== long && !text.startsWith(`${long}.`)) continue;
    const alias = [...short.split('.'), ...path.slice(long.split('.').length)];
    if (!tree.states(path) && tree.states(short.split('.'))) return alias;
  }
  return path;
}
