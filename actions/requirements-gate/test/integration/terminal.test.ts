import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { main } from '../../../../packages/cli/src/main.ts';
import { step } from '../in-process.ts';
import { createGateWorld, type GateWorld, greenCommit, repositoryName, thinPolicy } from '../support.ts';

/** `release-actions gate` on a team's repository: what would hold back, what held back, and whether a record holds. */
let world: GateWorld;
let folder: string;

beforeEach(async () => {
  world = await createGateWorld();
  folder = mkdtempSync(join(tmpdir(), 'gate-'));
  writeFileSync(join(folder, 'policy.yml'), thinPolicy);
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await world[Symbol.asyncDispose]();
});

async function gate(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await main(['gate', ...args], {
    write: (text) => (out += text),
    writeError: (text) => (err += text),
    input: Readable.from([]),
    environment: {
      GITHUB_TOKEN: world.emulator.tokens.issue(),
      GITHUB_REPOSITORY: repositoryName,
      GITHUB_API_URL: world.emulator.url,
    },
    workingFolder: folder,
    interactive: false,
    colour: false,
    signal: new AbortController().signal,
  });
  return { code, out, err };
}
const here = ['--policy', 'policy.yml', '--environment', 'production'];

describe('--history', () => {
  /** A release each day, one of them with a red check. */
  function releases(count: number, red: number): void {
    const { repository } = world;
    for (let index = 0; index < count; index += 1) {
      const { sha } = repository.commit({ author: 'dana', message: `Change ${index}` });
      greenCommit(repository, sha);
      if (index === red)
        repository.run({
          workflow: '.github/workflows/e2e.yml',
          workflowName: 'E2E',
          headSha: sha,
          jobs: { e2e: 'failure' },
          status: 'completed',
          conclusion: 'failure',
        });
      repository.tag(`v2.${index}.0`, sha);
      repository.release({ tagName: `v2.${index}.0`, draft: false });
    }
  }

  test('judges the last releases and says what would have blocked each, and why', async () => {
    releases(21, 7);
    const { code, out } = await gate(...here, '--history', '20', '--json');
    expect(code).toBe(0);
    const judged = JSON.parse(out) as {
      release: string;
      blockers: { id: string; reason: string; next: string }[];
    }[];
    expect(judged.map(({ release }) => release)).toEqual(
      Array.from({ length: 20 }, (_, index) => `v2.${20 - index}.0`),
    );
    const red = judged.filter(({ blockers }) => blockers.some(({ id }) => id === 'ci-and-security'));
    expect(red.map(({ release }) => release)).toEqual(['v2.7.0']);
    expect(red[0]?.blockers.find(({ id }) => id === 'ci-and-security')?.reason).toContain('e2e');
    for (const { blockers } of judged) for (const { next } of blockers) expect(next).not.toBe('');
    const table = (await gate(...here, '--history', '20')).out;
    expect(table).toMatch(/^\d+ of the last 20 releases would have been blocked/u);
    expect(table).toContain('ci-and-security');
    expect(
      world.emulator.log.requests.every(({ method, path }) => method === 'GET' || path === '/graphql'),
    ).toBe(true);
  });

  test('a count that is none is a mistake on the command line', async () => {
    expect((await gate(...here, '--history', '0')).code).toBe(2);
  });
});

describe('a release', () => {
  test('is judged as the action judges it, without a write', async () => {
    const { code, out } = await gate(...here, '--release', 'v1.4.0');
    expect(code).toBe(1);
    expect(out).toContain('No-go: storefront 1.4.0 to production');
    expect(out).toContain('to staging and run the smoke tests there');
    expect((await gate(...here, '--release', 'v9.9.9')).code).toBe(2);
  });
});

describe('--verify-record', () => {
  let evidence: string;
  beforeEach(async () => {
    await step(world, 'open');
    evidence = (await step(world, 'evaluate')).presentation.evidence?.content ?? '';
    writeFileSync(join(folder, 'gate.json'), evidence);
  });

  test('makes the recorded decision again, offline', async () => {
    await world.emulator.close();
    const { code, out } = await gate('--verify-record', 'gate.json');
    expect(out).toMatch(
      /^no-go: storefront v1\.4\.0 to production.*the recorded facts give the same decision again/u,
    );
    expect(code).toBe(1);
  });

  test('any changed fact is found', async () => {
    const changed = evidence.replace('"name":"lint","status":"completed"', '"name":"lint","status":"queued"');
    const other =
      changed === evidence ? evidence.replace(/"conclusion":"success"/u, '"conclusion":"failure"') : changed;
    expect(other).not.toBe(evidence);
    writeFileSync(join(folder, 'forged.json'), other);
    const { code, out, err } = await gate('--verify-record', 'forged.json');
    expect(code).toBeGreaterThan(0);
    expect(`${out}${err}`).toMatch(/does not hold|neither evidence nor/u);
  });

  test('a file that is no record is a mistake on the command line', async () => {
    writeFileSync(join(folder, 'x.json'), '{}');
    expect((await gate('--verify-record', 'x.json')).code).toBe(2);
    expect((await gate('--verify-record', 'missing.json')).code).toBe(2);
  });
});
