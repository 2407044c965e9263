import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { ConfigurationError } from '@release-actions/report';
import type { Report } from '@release-actions/report';
import { parsePart } from '@release-actions/smoke/part';
import type { SmokeDetail } from '@release-actions/smoke';
import type { Inputs } from './inputs.ts';

/** The report of a part, and the file that holds it. */
export type PartReport = { readonly path: string; readonly report: Report<SmokeDetail> };

/** The reports of all parts: files, or folders of which every `.json` file below is one, but for those in CTRF. */
export async function readShardReports(paths: readonly string[], workspace: string): Promise<PartReport[]> {
  const files = (await Promise.all(paths.map((path) => reportFiles(resolve(workspace, path))))).flat();
  if (files.length > 0)
    return await Promise.all(
      files.map(async (file) => ({ path: relative(workspace, file), report: await readReport(file) })),
    );
  const message = 'with shard "merge", expected paths of the parts\' reports, found no report there';
  throw new ConfigurationError("the action's inputs", [{ path: 'input suite', message }]);
}

type Wanted = Pick<Inputs, 'service' | 'environment' | 'release' | 'base-url' | 'expected-version'> & {
  readonly sha: string;
};

/** What an input says of a run, and what a part's report says of the same. */
const aspects: readonly (readonly [
  input: string,
  wanted: (wanted: Wanted) => string | undefined,
  found: (part: Report<SmokeDetail>) => string | null | undefined,
])[] = [
  ['service', ({ service }) => service, ({ service }) => service],
  ['environment', ({ environment }) => environment, ({ environment }) => environment],
  ['sha', ({ sha }) => sha, ({ sha }) => sha],
  ['release', ({ release }) => release, ({ release }) => release],
  ['base-url', (wanted) => wanted['base-url'], ({ detail }) => detail.baseUrl],
  [
    'expected-version',
    (wanted) => wanted['expected-version'] ?? wanted.release,
    ({ detail }) => detail.expectedVersion,
  ],
];

/** Throws a ConfigurationError for parts that are about something else than this run, by their files. */
export function refuseOthers(parts: readonly PartReport[], wanted: Wanted): void {
  // A part that could not begin knows nothing but its commit.
  const begun = parts.filter(({ report: { detail } }) => detail.unread === undefined);
  const problems = aspects.flatMap(([input, wantedOf, foundOf]) => {
    const value = wantedOf(wanted);
    const others = begun.filter(({ report }) => value !== undefined && foundOf(report) !== value);
    const told = others
      .slice(0, 3)
      .map(({ path, report }) => `${path} is about ${foundOf(report) ?? 'none'}`);
    const more = others.length > told.length ? ` and ${others.length - told.length} more` : '';
    return value === undefined || others.length === 0
      ? []
      : [{ path: `input ${input}`, message: `is ${value}, and ${told.join(', ')}${more}` }];
  });
  if (problems.length > 0) throw new ConfigurationError("the action's inputs", problems);
}

async function reportFiles(path: string): Promise<string[]> {
  const facts = await stat(path).catch(() => undefined);
  if (facts === undefined) return [];
  if (!facts.isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => name.endsWith('.json') && !name.endsWith('.ctrf.json'))
    .sort()
    .map((name) => join(path, name));
}

async function readReport(path: string): Promise<Report<SmokeDetail>> {
  const problem = (message: string): ConfigurationError =>
    new ConfigurationError('the reports of the parts', [{ path, message }]);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw problem(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  const part = parsePart(text);
  if ('problem' in part) throw problem(part.problem);
  return part.report;
}
