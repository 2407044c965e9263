import { formatPath } from './configuration/problem.ts';
import type { Path } from './configuration/problem.ts';
import type { Origin, Origins } from './origins.ts';

type Line = { readonly indent: number; readonly text: string; readonly origin: Origin | undefined };

/**
 * The effective policy as YAML, each value followed by where it comes from: `default`, or the line of the policy
 * file that states it.
 */
export function explainPolicy(policy: object, origins: Origins): string {
  const lines = explainEntries(Object.entries(policy), [], 0, origins);
  const written = lines.map(({ indent, text }) => ' '.repeat(indent) + text);
  const width = Math.min(88, Math.max(...written.map((text) => text.length)));
  return lines
    .map(({ origin }, index) => {
      const text = written[index] ?? '';
      return origin ? `${text.padEnd(width)}  # ${describe(origin)}` : text;
    })
    .join('\n');
}

const describe = (origin: Origin): string => (origin.from === 'file' ? `line ${origin.line}` : 'default');

function explainEntries(
  entries: readonly (readonly [string, unknown])[],
  path: Path,
  indent: number,
  origins: Origins,
): Line[] {
  return entries.flatMap(([key, value]) =>
    explainValue(`${scalar(key)}:`, value, [...path, key], indent, origins),
  );
}

function explainValue(head: string, value: unknown, path: Path, indent: number, origins: Origins): Line[] {
  const own = inline(value);
  if (own !== undefined) return [{ indent, text: `${head} ${own}`, origin: originOf(path, value, origins) }];
  const heading: Line = { indent, text: head, origin: undefined };
  if (Array.isArray(value)) {
    return [
      heading,
      ...value.flatMap((item, index) => explainItem(item, [...path, index], indent + 2, origins)),
    ];
  }
  return [heading, ...explainEntries(Object.entries(value as object), path, indent + 2, origins)];
}

/** A mapping in a list begins on the line of its dash. */
function explainItem(item: unknown, path: Path, indent: number, origins: Origins): Line[] {
  const own = inline(item);
  if (own !== undefined) return [{ indent, text: `- ${own}`, origin: originOf(path, item, origins) }];
  const [first, ...rest] = explainEntries(Object.entries(item as object), path, indent + 2, origins);
  return first ? [{ ...first, indent, text: `- ${first.text}` }, ...rest] : [];
}

/** What fits one line: single values, values with a written form, lists of single values. */
function inline(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return scalar(value);
  if ('text' in value && typeof value.text === 'string') return scalar(value.text);
  if (Array.isArray(value)) {
    const items = value.map((item) => (Array.isArray(item) ? undefined : inline(item)));
    return items.every((item) => item !== undefined) ? `[${items.join(', ')}]` : undefined;
  }
  return Object.keys(value).length === 0 ? '{}' : undefined;
}

/** A list comes from where its first entry comes from: it is always stated, or left to its default, as a whole. */
function originOf(path: Path, value: unknown, origins: Origins): Origin | undefined {
  return (
    origins.get(formatPath(path)) ??
    (Array.isArray(value) ? origins.get(formatPath([...path, 0])) : undefined)
  );
}

function scalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^[A-Za-z./][\w ./:@-]*$/.test(value) && !/: |:$|^(true|false|null|yes|no|on|off)$/i.test(value)
    ? value
    : JSON.stringify(value);
}
