import { ConfigurationError } from '@release-actions/report';
import type { ConfigurationProblem } from '@release-actions/report';
import type { Setting } from '../setup.ts';
import type { Check, Suite } from '../suite/suite.ts';
import { references } from '../template.ts';

/**
 * Reads the JSON Schemas that checks name, before anything is asked of the service: a schema that is not there or is
 * none is a mistake of the suite. Throws a ConfigurationError, or what reading a file throws.
 */
export async function checkSchemaFiles(settings: ReadonlyMap<Suite, Setting>): Promise<void> {
  const problems: ConfigurationProblem[] = [];
  for (const [suite, setting] of settings)
    for (const check of suite.checks.filter(({ prepared }) => prepared.schemaFile !== undefined)) {
      const message = await mistakeIn(check, setting);
      if (message !== undefined)
        problems.push({ position: check.position, path: `checks.${check.id}.expect.schema`, message });
    }
  if (problems.length > 0) throw new ConfigurationError('the suite', problems);
}

async function mistakeIn(
  { prepared: { schemaFile: file } }: Check,
  { settings }: Setting,
): Promise<string | undefined> {
  if (file === undefined || references(file).length > 0) return undefined;
  const text = await settings.readFile(file);
  if (text === undefined) return `there is no file ${file}`;
  const { schemaMistake } = await import('./json-schema.ts');
  try {
    const mistake = schemaMistake(JSON.parse(text));
    return mistake === undefined ? undefined : `${file} is no JSON Schema: ${mistake}`;
  } catch (error) {
    return `${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}
