import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ConfigurationError } from '@release-actions/report';
import type { Report } from '@release-actions/report';
import type { SmokeDetail } from '@release-actions/smoke';

/** The reports of all parts: files, or folders of which every `.json` file below is one. */
export async function readShardReports(
  paths: readonly string[],
  workspace: string,
): Promise<Report<SmokeDetail>[]> {
  const files = (await Promise.all(paths.map((path) => reportFiles(resolve(workspace, path))))).flat();
  if (files.length > 0) return await Promise.all(files.map(readReport));
  const message = 'with shard "merge", expected paths of the parts\' reports, found no report there';
  throw new ConfigurationError("the action's inputs", [{ path: 'input suite', message }]);
}

async function reportFiles(path: string): Promise<string[]> {
  const facts = await stat(path).catch(() => undefined);
  if (facts === undefined) return [];
  if (!facts.isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => name.endsWith('.json'))
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
