import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';

/** What one client is to check. */
export type Task = {
  readonly url: string;
  /** Sent with the request. */
  readonly key?: string;
  readonly follow?: boolean;
  /** A JSON field that must not be 5. */
  readonly notFive?: string;
  /** Try again once after a failure. */
  readonly retry?: boolean;
  /** A file without any check. */
  readonly empty?: boolean;
};

export type TrapClient = {
  readonly name: string;
  /** The command, or undefined where the client is not here, or cannot say such a thing. */
  readonly command: (task: Task, folder: string) => Promise<readonly string[] | undefined>;
};

const root = resolve(import.meta.dirname, '../..');
const junit = 'report.xml';

async function file(folder: string, name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const peer = (name: string): string | undefined => {
  const path = join(import.meta.dirname, 'node_modules/.bin', name);
  return existsSync(path) ? path : undefined;
};

const onPath = (name: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

const ours: TrapClient = {
  name: 'release-actions',
  command: async ({ url, key, follow, notFive, retry, empty }, folder) => {
    const { origin, pathname, hostname } = new URL(url);
    const check = {
      request: `GET ${pathname}`,
      ...(key === undefined ? {} : { headers: { 'x-api-key': key } }),
      ...(follow === true ? { follow: 5 } : {}),
      ...(retry === true ? { retry: { attempts: 2, wait: '10ms' } } : {}),
      ...(notFive === undefined ? {} : { expect: { json: { [`$.${notFive}`]: { not: 5 } } } }),
    };
    const suite = { hosts: [hostname], checks: empty === true ? {} : { trap: check } };
    const path = await file(folder, 'suite.json', JSON.stringify(suite));
    const cli = join(root, 'packages/cli/dist/index.js');
    return [process.execPath, cli, 'smoke', path, '--base-url', origin, '--junit', join(folder, junit)];
  },
};

const fetching: TrapClient = {
  name: 'node fetch',
  command: async ({ url, key, notFive, retry, empty }, folder) => {
    if (retry === true || empty === true) return undefined;
    const headers = JSON.stringify(key === undefined ? {} : { 'x-api-key': key });
    const field = notFive === undefined ? '' : `if (JSON.parse(body).${notFive} === 5) process.exit(1);`;
    const program = `const answer = await fetch('${url}', { headers: ${headers} });
const body = await answer.text();
if (answer.status !== 200) process.exit(1);
${field}`;
    return [process.execPath, await file(folder, 'fetch.mjs', program)];
  },
};

const curl: TrapClient = {
  name: 'curl',
  command: ({ url, key, follow, notFive, retry, empty }) => {
    if (!onPath('curl') || notFive !== undefined || empty === true) return Promise.resolve(undefined);
    return Promise.resolve([
      'curl',
      '--silent',
      '--show-error',
      '--fail',
      '--compressed',
      ...['--output', '/dev/null'],
      ...(follow === true ? ['--location'] : []),
      ...(key === undefined ? [] : ['--header', `X-Api-Key: ${key}`]),
      ...(retry === true ? ['--retry', '1', '--retry-delay', '0'] : []),
      url,
    ]);
  },
};

const hurl: TrapClient = {
  name: 'hurl',
  command: async ({ url, key, follow, notFive, retry, empty }, folder) => {
    if (!onPath('hurl')) return undefined;
    const asserts = notFive === undefined ? '' : `[Asserts]\njsonpath "$.${notFive}" != 5\n`;
    const header = key === undefined ? '' : `X-Api-Key: ${key}\n`;
    const entry = empty === true ? '' : `GET ${url}\n${header}HTTP 200\n${asserts}`;
    return [
      'hurl',
      '--test',
      ...(follow === true ? ['--location'] : []),
      ...(retry === true ? ['--retry', '1', '--retry-interval', '10'] : []),
      ...['--report-junit', join(folder, junit)],
      await file(folder, 'trap.hurl', entry),
    ];
  },
};

const newman: TrapClient = {
  name: 'newman',
  command: async ({ url, key, notFive, retry, empty }, folder) => {
    const program = peer('newman');
    if (program === undefined || retry === true) return undefined;
    const tests = [
      'pm.test("status", () => pm.response.to.have.status(200));',
      ...(notFive === undefined
        ? []
        : [`pm.test("field", () => pm.expect(pm.response.json().${notFive}).to.not.eql(5));`]),
    ];
    const item = {
      name: 'trap',
      request: { method: 'GET', url, header: key === undefined ? [] : [{ key: 'X-Api-Key', value: key }] },
      event: [{ listen: 'test', script: { type: 'text/javascript', exec: tests } }],
    };
    const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
    const collection = { info: { name: 'traps', schema }, item: empty === true ? [] : [item] };
    return [program, 'run', await file(folder, 'collection.json', JSON.stringify(collection))];
  },
};

const stepci: TrapClient = {
  name: 'stepci',
  command: async ({ url, key, notFive, retry, empty }, folder) => {
    const program = peer('stepci');
    if (program === undefined) return undefined;
    const http = {
      url,
      method: 'GET',
      ...(key === undefined ? {} : { headers: { 'X-Api-Key': key } }),
      check: {
        status: 200,
        ...(notFive === undefined ? {} : { jsonpath: { [`$.${notFive}`]: [{ ne: 5 }] } }),
      },
    };
    const step = { name: 'trap', ...(retry === true ? { retries: { count: 1 } } : {}), http };
    const tests = empty === true ? {} : { traps: { steps: [step] } };
    const workflow = JSON.stringify({ version: '1.1', name: 'traps', tests });
    return [program, 'run', await file(folder, 'traps.stepci.yml', workflow)];
  },
};

export const trapClients: readonly TrapClient[] = [ours, fetching, curl, hurl, newman, stepci];
export const junitReport = junit;
