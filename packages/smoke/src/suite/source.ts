import { ConfigurationError } from '@release-actions/report';
import type { Position } from '@release-actions/report';
import type { Path } from './shape.ts';

/** A file that was parsed, and where each of its values stands. */
export type Source = {
  readonly file: string;
  readonly value: unknown;
  /** The place of a value, or of its key; the nearest one around it where it has none of its own. */
  readonly positionOf: (path: Path, key: boolean) => Position;
};

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
  const { openYaml } = await import('./yaml.ts');
  return openYaml(file, content);
}

/** JSON files are the fast way in, for generated suites; one that is not valid is explained by the YAML parser. */
function parsedJson(file: string, content: string): { readonly value: unknown } | undefined {
  if (!file.endsWith('.json')) return undefined;
  try {
    return { value: JSON.parse(content) };
  } catch {
    return undefined;
  }
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
