import { ConfigurationError } from '@release-actions/report';
import { references } from '../template.ts';
import { settle } from './body.ts';
import type { Draft, DraftCheck } from './draft.ts';
import { dollarSign } from './placeholders.ts';

export type Imported = {
  /** YAML of a suite. */
  readonly suite: string;
  /** Every part of the source that the suite does not carry, in words. */
  readonly notUnderstood: readonly string[];
};

/**
 * Turns a Postman 2.1 collection (`.json`) or a `.http` file into a suite. What was not understood is listed, never
 * dropped silently: a check that quietly lost an assertion would be a false green. Throws a ConfigurationError for a
 * file that is neither.
 */
export async function importSuite(path: string, content: string): Promise<Imported> {
  const draft = await draftOf(path, content);
  const { stringify } = await import('yaml');
  const variables = { ...draft.variables, ...dollar(draft) };
  const isText = textNames(draft);
  const suite = {
    ...(draft.name === undefined || draft.name === '' ? {} : { name: draft.name }),
    // Both tools send one request after the other, and later ones may rely on what earlier ones did.
    concurrency: 1,
    ...(Object.keys(variables).length === 0 ? {} : { variables }),
    checks: Object.fromEntries(
      draft.checks.map((check) => {
        const { name, ...settled } = settle(check, isText);
        return [name, settled];
      }),
    ),
  };
  return {
    suite: stringify(suite, { lineWidth: 0, aliasDuplicateObjects: false }),
    notUnderstood: [...new Set([...draft.notUnderstood, ...unset({ ...draft, variables })])],
  };
}

async function draftOf(path: string, content: string): Promise<Draft> {
  if (/\.json$/iu.test(path)) return (await import('./postman.ts')).readPostman(content);
  if (/\.(?:http|rest)$/iu.test(path)) return (await import('./http-file.ts')).readHttpFile(content);
  throw new ConfigurationError('the command line', [
    { path, message: 'expected a Postman 2.1 collection (.json) or a .http file' },
  ]);
}

function dollar({ checks }: Draft): Record<string, string> {
  return references(checks).includes(dollarSign) ? { [dollarSign]: '$' } : {};
}

const capturedIn = (checks: readonly DraftCheck[]): string[] =>
  checks.flatMap(({ capture }) => Object.keys(capture ?? {}));

/** Whether a name stands for text: a captured value has the type that it had in the answer. */
function textNames({ checks, variables }: Draft): (name: string) => boolean {
  const captured = new Set(capturedIn(checks));
  return (name) => !captured.has(name) && typeof (variables[name] ?? '') === 'string';
}

/** Variables that the source takes from elsewhere: an environment file, or a person's settings. */
function unset({ checks, variables }: Draft): string[] {
  const known = new Set([
    ...Object.keys(variables),
    ...capturedIn(checks),
    'base-url',
    'unique',
    'expected-version',
  ]);
  const missing = new Set(references(checks).filter((name) => !known.has(name)));
  return [...missing].map((name) => `variable ${name} has no value here; pass it with --var ${name}=…`);
}
