import { ConfigurationError } from '@release-actions/report';
import { quickYaml } from '@release-actions/policy/quick-yaml';
import type { QuickYaml } from '@release-actions/policy/quick-yaml';
import type { Source } from './parsed.ts';

/** A suite larger than this was not written by a person. */
const mostCharacters = 4 * 1024 * 1024;

/** Parses YAML, or JSON as the part of YAML that it is. Throws a ConfigurationError for what is neither. */
export async function openSource(file: string, content: string): Promise<Source> {
  if (content.length > mostCharacters) {
    const message = `has ${content.length} characters, ${mostCharacters} are allowed`;
    throw new ConfigurationError('the suite', [{ position: { file, line: 1, column: 1 }, message }]);
  }
  const json = parsedJson(file, content);
  if (json !== undefined) return { file, value: json.value, positionOf: jsonPosition(file, content) };
  const exact = async (): Promise<Source> => (await import('./yaml.ts')).openYaml(file, content);
  const quick = quickYaml(content);
  return quick === undefined
    ? await exact()
    : { file, value: quick.value, positionOf: quickPosition(file, quick), exact };
}

const quickPosition =
  (file: string, { places }: QuickYaml): Source['positionOf'] =>
  ([first = '', second]) => {
    const place = places.get(`${first}\n${second ?? ''}`) ??
      places.get(String(first)) ?? { line: 1, column: 1 };
    return { file, ...place };
  };

/**
 * JSON files are the fast way in, for generated suites. One that is not valid, or that has a key twice, which JSON's
 * own parser would not say, is explained by the YAML parser.
 */
function parsedJson(file: string, content: string): { readonly value: unknown } | undefined {
  if (!file.endsWith('.json')) return undefined;
  try {
    const value: unknown = JSON.parse(content);
    return keysWritten(content) === keysIn(value) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

const keysWritten = (content: string): number =>
  Array.from(content.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gu)).filter(([, colon]) => colon !== undefined)
    .length;

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const items: unknown[] = Object.values(value);
  return items.reduce((sum: number, item) => sum + keysIn(item), Array.isArray(value) ? 0 : items.length);
}

/** Finds the keys of a path one after the other: near enough for a file that a program wrote. */
function jsonPosition(file: string, content: string): Source['positionOf'] {
  return (path) => {
    let offset = 0;
    for (const key of path) {
      const next = typeof key === 'string' ? content.indexOf(JSON.stringify(key), offset) : -1;
      if (next >= 0) offset = next;
    }
    const before = content.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
}
