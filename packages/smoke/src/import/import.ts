import { references } from '../template.ts';
import type { Draft, DraftCheck } from './draft.ts';

export type Imported = {
  /** YAML of a suite. */
  readonly suite: string;
  /** Every part of the source that the suite does not carry, in words. */
  readonly notUnderstood: readonly string[];
};

/**
 * Turns a Postman 2.1 collection (`.json`) or a `.http` file into a suite. What was not understood is listed, never
 * dropped silently: a check that quietly lost an assertion would be a false green.
 */
export async function importSuite(path: string, content: string): Promise<Imported> {
  const draft = path.endsWith('.json')
    ? (await import('./postman.ts')).readPostman(content)
    : (await import('./http-file.ts')).readHttpFile(content);
  const { stringify } = await import('yaml');
  const suite = {
    ...(draft.name === undefined ? {} : { name: draft.name }),
    ...(Object.keys(draft.variables).length === 0 ? {} : { variables: draft.variables }),
    checks: Object.fromEntries(draft.checks.map(({ name, ...check }) => [name, check])),
  };
  return {
    suite: stringify(suite, { lineWidth: 0 }),
    notUnderstood: [...draft.notUnderstood, ...unset(draft)],
  };
}

/** Variables that the source takes from elsewhere: an environment file, or a person's settings. */
function unset({ checks, variables }: Draft): string[] {
  const captured = checks.flatMap(({ capture }: DraftCheck) => Object.keys(capture ?? {}));
  const known = new Set([...Object.keys(variables), ...captured, 'base-url', 'unique', 'expected-version']);
  const missing = new Set(references(checks).filter((name) => !known.has(name)));
  return [...missing].map((name) => `variable ${name} has no value here; pass it with --var ${name}=…`);
}
