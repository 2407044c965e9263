import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';

/** One command that carries out `count` checks: GET, status 200, one JSONPath. */
export type Contender = {
  readonly name: string;
  /** Writes what it needs and says how to call it; undefined where it is not installed. */
  readonly prepare: (count: number, port: number, folder: string) => Promise<readonly string[] | undefined>;
};

const root = resolve(import.meta.dirname, '../..');
const installed = (name: string): string | undefined => {
  const path = join(import.meta.dirname, 'node_modules/.bin', name);
  return existsSync(path) ? path : undefined;
};

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

async function file(folder: string, name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const floor: Contender = {
  name: 'node:http (floor)',
  prepare: (count, port) =>
    Promise.resolve([process.execPath, join(import.meta.dirname, 'floor.mjs'), String(port), String(count)]),
};

const ours: Contender = {
  name: 'release-actions smoke',
  prepare: async (count, port, folder) => {
    const checks = numbers(count).map(
      (id) =>
        `  item-${id}:\n    request: GET /items/${id}\n    expect: { status: 200, json: { $.id: ${id} } }\n`,
    );
    const suite = await file(folder, `suite-${count}.yml`, `checks:\n${checks.join('')}`);
    const cli = join(root, 'packages/cli/dist/index.js');
    return [process.execPath, cli, 'smoke', suite, '--base-url', `http://127.0.0.1:${port}`];
  },
};

const hurl: Contender = {
  name: 'hurl',
  prepare: async (count, port, folder) => {
    const found = (process.env['PATH'] ?? '').split(delimiter).some((path) => existsSync(join(path, 'hurl')));
    if (!found) return undefined;
    const entries = numbers(count).map(
      (id) => `GET http://127.0.0.1:${port}/items/${id}\nHTTP 200\n[Asserts]\njsonpath "$.id" == ${id}\n`,
    );
    return ['hurl', '--test', await file(folder, `suite-${count}.hurl`, entries.join('\n'))];
  },
};

const newman: Contender = {
  name: 'newman',
  prepare: async (count, port, folder) => {
    const program = installed('newman');
    if (program === undefined) return undefined;
    const item = numbers(count).map((id) => ({
      name: `item ${id}`,
      request: { method: 'GET', url: `http://127.0.0.1:${port}/items/${id}` },
      event: [
        {
          listen: 'test',
          script: {
            type: 'text/javascript',
            exec: [
              'pm.test("status", () => pm.response.to.have.status(200));',
              `pm.test("id", () => pm.expect(pm.response.json().id).to.eql(${id}));`,
            ],
          },
        },
      ],
    }));
    const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
    const collection = JSON.stringify({ info: { name: 'bench', schema }, item });
    return [program, 'run', await file(folder, `suite-${count}.postman.json`, collection)];
  },
};

const stepci: Contender = {
  name: 'stepci',
  prepare: async (count, port, folder) => {
    const program = installed('stepci');
    if (program === undefined) return undefined;
    const steps = numbers(count).map(
      (id) =>
        `      - name: item ${id}\n        http:\n          url: http://127.0.0.1:${port}/items/${id}\n          method: GET\n          check:\n            status: 200\n            jsonpath:\n              $.id: ${id}\n`,
    );
    const workflow = `version: "1.1"\nname: bench\ntests:\n  bench:\n    steps:\n${steps.join('')}`;
    return [program, 'run', await file(folder, `suite-${count}.stepci.yml`, workflow)];
  },
};

export const contenders: readonly Contender[] = [floor, ours, hurl, newman, stepci];
