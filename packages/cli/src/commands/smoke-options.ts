import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { ConfigurationError } from '@release-actions/report';
import type { ConfigurationProblem } from '@release-actions/report';
import { parseShard } from '@release-actions/smoke';
import type { Shard, SmokeRequest, SuiteFile } from '@release-actions/smoke';
import type { Terminal } from '../terminal.ts';

type Options = {
  readonly baseUrl?: string;
  readonly expectedVersion?: string;
  readonly var?: readonly string[];
  readonly environment?: string;
  readonly service: string;
  readonly sha?: string;
  readonly shard?: string;
  readonly json?: boolean;
};

/** What was typed, checked all at once. Throws a ConfigurationError. */
export async function readSmokeOptions(
  paths: readonly string[],
  options: Options,
  { workingFolder, environment }: Terminal,
): Promise<{ readonly request: Omit<SmokeRequest, 'signal'>; readonly json: boolean }> {
  const problems: ConfigurationProblem[] = [];
  const host = hostOf(options.baseUrl, problems);
  const variables = pairs(options.var ?? [], problems);
  const shard = shardOf(options.shard, problems);
  const suites = await readSuites(paths, workingFolder, problems);
  if (problems.length > 0) throw new ConfigurationError('the command line', problems);
  return {
    json: options.json === true,
    request: {
      service: options.service,
      environment: options.environment ?? host ?? 'this machine',
      wave: 'all',
      sha: options.sha ?? '',
      suites,
      variables,
      secrets: definedOnly(environment),
      ...(shard === undefined ? {} : { shard }),
      ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
      ...(options.expectedVersion === undefined ? {} : { expectedVersion: options.expectedVersion }),
    },
  };
}

function hostOf(baseUrl: string | undefined, problems: ConfigurationProblem[]): string | undefined {
  if (baseUrl === undefined) return undefined;
  const url = URL.parse(baseUrl);
  if (url !== null && /^https?:$/u.test(url.protocol)) return url.host;
  problems.push({
    path: '--base-url',
    message: `expected an address such as https://shop.example, found "${baseUrl}"`,
  });
  return undefined;
}

function shardOf(written: string | undefined, problems: ConfigurationProblem[]): Shard | undefined {
  if (written === undefined) return undefined;
  const shard = parseShard(written);
  if (shard === undefined)
    problems.push({ path: '--shard', message: `expected a part such as 2/4, found "${written}"` });
  return shard;
}

function pairs(written: readonly string[], problems: ConfigurationProblem[]): Record<string, string> {
  const entries = written.flatMap((pair) => {
    const [, name, value] = /^([A-Za-z][\w-]*)=(.*)$/su.exec(pair) ?? [];
    if (name !== undefined && value !== undefined) return [[name, value] as const];
    problems.push({ path: '--var', message: `expected name=value, found "${pair}"` });
    return [];
  });
  return Object.fromEntries(entries);
}

async function readSuites(
  paths: readonly string[],
  folder: string,
  problems: ConfigurationProblem[],
): Promise<SuiteFile[]> {
  const files = await Promise.all(
    paths.map(async (path) => {
      const whole = resolve(folder, path);
      const content = await readFile(whole, 'utf8').catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push({ path, message: `cannot be read: ${reason}` });
        return undefined;
      });
      const file = relative(folder, whole);
      return content === undefined ? [] : [{ file: file.startsWith('..') ? whole : file, content }];
    }),
  );
  return files.flat();
}

const definedOnly = (environment: Terminal['environment']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
