import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ConfigurationError } from '@release-actions/report';
import type { Report } from '@release-actions/report';
import type { SmokeDetail } from '@release-actions/smoke';

/** The reports of all parts: files, or folders of which every `.json` file below is one, but for those in CTRF. */
export async function readShardReports(
  paths: readonly string[],
  workspace: string,
): Promise<Report<SmokeDetail>[]> {
  const files = (await Promise.all(paths.map((path) => reportFiles(resolve(workspace, path))))).flat();
  if (files.length > 0) return await Promise.all(files.map(readReport));
  const message = 'with shard "merge", expected paths of the parts\' reports, found no report there';
  throw new ConfigurationError("the action's inputs", [{ path: 'input suite', message }]);
}

/** Throws a ConfigurationError for parts of another service, environment or commit than this run is about. */
export function refuseOthers(
  parts: readonly Report<SmokeDetail>[],
  wanted: {
    readonly service?: string | undefined;
    readonly environment?: string | undefined;
    readonly sha: string;
  },
): void {
  const problems = (['service', 'environment', 'sha'] as const).flatMap((name) => {
    const found = [...new Set(parts.map((part) => part[name]))].filter((value) => value !== wanted[name]);
    return wanted[name] === undefined || found.length === 0
      ? []
      : [{ path: `input ${name}`, message: `is ${wanted[name]}, the parts are about ${found.join(', ')}` }];
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
  try {
    const report = JSON.parse(await readFile(path, 'utf8')) as Report<SmokeDetail>;
    if (report.kind === 'smoke' && Array.isArray(report.detail.checks)) return report;
  } catch (error) {
    throw problem(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw problem('is not the report of a smoke run');
}
