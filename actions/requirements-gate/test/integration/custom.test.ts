import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GateRecord } from '@release-actions/requirements';
import { step } from '../in-process.ts';
import { createGateWorld, type GateWorld, thinPolicy, type WorldOptions } from '../support.ts';

/** A team's own requirement, and the two states of the world that decide it. */
type Case = {
  readonly source: string;
  readonly met: (world: GateWorld) => void;
  readonly unmet: (world: GateWorld) => void;
  readonly codes: readonly [met: string, unmet: string];
  readonly files?: (isMet: boolean) => WorldOptions['files'];
  readonly message?: string;
};

const workflow = '.github/workflows/load.yml';
let address = '';
let answer = 'green';
const server = createServer((_, response) => response.end(`all ${answer}`));

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ready`;
});
afterAll(() => {
  server.close();
});

const ran = ({ repository, sha }: GateWorld, conclusion: string): void =>
  void repository.run({ workflow, headSha: sha, status: 'completed', conclusion });
const nothing = (): void => undefined;
/** The pull request that brought the released commit. */
const merged = ({ repository, sha }: GateWorld, labels: readonly string[]): void => {
  const before = repository.repository.git.commit(sha)?.parents[0] ?? sha;
  repository.pull({
    head: 'search',
    headSha: sha,
    baseSha: before,
    mergeCommit: sha,
    commits: [sha],
    author: 'dana',
    labels,
  });
};

const cases = {
  check: {
    source: 'check: { name: load, app: k6 }',
    met: ({ repository, sha }) => void repository.check({ name: 'load', sha, app: 'k6' }),
    unmet: ({ repository, sha }) =>
      void repository.check({ name: 'load', sha, app: 'k6', conclusion: 'failure' }),
    codes: ['check-passed', 'check-red'],
  },
  workflow: {
    source: `workflow: ${workflow}`,
    met: (world) => {
      ran(world, 'success');
    },
    unmet: (world) => {
      ran(world, 'failure');
    },
    codes: ['workflow-passed', 'workflow-red'],
  },
  file: {
    source: 'file: docs/load.md',
    met: nothing,
    unmet: nothing,
    codes: ['file-exists', 'file-missing'],
    files: (isMet) => (isMet ? { 'docs/load.md': '300 requests a second' } : {}),
  },
  label: {
    source: 'label: load-tested',
    met: (world) => {
      merged(world, ['load-tested']);
    },
    unmet: (world) => {
      merged(world, ['untested']);
    },
    codes: ['label-present', 'label-missing'],
    message: 'Add search (#1)',
  },
  http: {
    source: 'http: { url: ADDRESS, contains: green }',
    met: () => {
      answer = 'green';
    },
    unmet: () => {
      answer = 'red';
    },
    codes: ['http-answered', 'http-body'],
  },
  evidence: {
    source: 'evidence: load',
    met: (world) =>
      void world.evidence({ kind: 'load' as 'smoke', sha: world.sha, environment: 'production' }),
    unmet: (world) =>
      void world.evidence({
        kind: 'load' as 'smoke',
        sha: world.sha,
        environment: 'production',
        outcome: 'fail',
      }),
    codes: ['evidence-passed', 'load-fail'],
  },
} satisfies Record<string, Case>;

describe.each(Object.entries(cases) as [string, Case][])('a requirement by %s', (_, one) => {
  test.each([true, false])(
    'met: %p',
    async (isMet) => {
      const requirement = `  custom:\n    mine: { title: Load test, owner: qa, ${one.source.replace('ADDRESS', address)} }\n`;
      await using world = await createGateWorld({
        policy: thinPolicy.replace('people:', `${requirement}people:`),
        files: one.files?.(isMet) ?? {},
        ...(one.message === undefined ? {} : { message: one.message }),
      });
      (isMet ? one.met : one.unmet)(world);
      const { presentation } = await step(world, 'evaluate');
      const { reasons, detail } = presentation.report;
      const finding = (detail as GateRecord).evaluation.findings.find(({ id }) => id === 'custom:mine');
      const code = one.codes[isMet ? 0 : 1];
      expect(finding).toMatchObject({ status: isMet ? 'met' : 'unmet', code, owner: 'qa' });
      const own = reasons.filter((reason) => reason.startsWith('custom:mine'));
      expect(own).toEqual(isMet ? [] : [`custom:mine:${code}`]);
    },
    60_000,
  );
});
