import { describe, expect, test } from '@jest/globals';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorld, policy, serve } from './support.ts';
import type { World } from './support.ts';

const ownChecks = ({ repository }: World): typeof repository.repository.checkRuns =>
  repository.repository.checkRuns.filter(({ name }) => name.startsWith('release-actions'));

const suite = `
version: GET /version
checks:
  home: GET /
  search: GET /search
`;

const files = (url: string): Record<string, string> => ({
  '.github/release-policy.yml': policy(url),
  '.github/smoke.yml': suite,
});

describe('smoke-test-runner, as a runner runs it', () => {
  test('a pass leaves summary, outputs, evidence and a check run that agree', async () => {
    await using service = await serve((request, response) => {
      response.end(request.url === '/version' ? '{"version":"1.4.0"}' : 'ok');
    });
    await using world = await createWorld();
    const result = await world.run(files(service.url), {
      environment: 'production',
      'expected-version': 'v1.4.0',
    });
    expect(result.stdout).toContain('Pass: 2 of 2 critical paths on production answer as v1.4.0');
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({
      verdict: 'pass',
      'served-version': '1.4.0',
      passed: '2',
      failed: '0',
      flaky: '0',
    });
    expect(result.summary).toContain('## Pass: 2 of 2 critical paths on production');
    expect(result.summary).toContain('24 of 24 fresh connections before and after');
    expect(result.summary).toContain('For release-manager `octocat` and on-call `hubot` to know.');
    const checks = world.repository.repository.checkRuns;
    expect(checks.find(({ name }) => name.startsWith('release-actions'))).toMatchObject({
      name: 'release-actions / smoke / storefront / production',
      conclusion: 'success',
      externalId: `smoke:storefront:production:all:${result.outputs['evidence'] ?? ''}`,
    });
  });

  test('the old version fails, and nothing is checked against it', async () => {
    const asked: string[] = [];
    await using service = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.end('{"version":"1.3.0"}');
    });
    await using world = await createWorld();
    const result = await world.run(files(service.url), {
      environment: 'staging',
      'expected-version': '1.4.0',
    });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'fail', reasons: 'served-version-old' });
    expect(asked).not.toContain('/search');
  });

  test('a failed check points at its line in the suite', async () => {
    await using service = await serve((request, response) => {
      response.writeHead(request.url === '/search' ? 500 : 200).end('{"version":"1"}');
    });
    await using world = await createWorld();
    const result = await world.run(files(service.url), { environment: 'staging' });
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: '.github/smoke.yml', line: 5 }),
    );
    const [check] = ownChecks(world);
    expect(check?.annotations).toMatchObject([
      { path: '.github/smoke.yml', start_line: 5, end_line: 5, annotation_level: 'failure' },
    ]);
  });

  test('a policy that cannot be read is inconclusive, never a pass', async () => {
    await using world = await createWorld();
    world.emulator.faults.add({ fault: { kind: 'status', status: 503 } });
    const result = await world.run(files('http://127.0.0.1:9'), { environment: 'staging' });
    expect(result.outputs).toMatchObject({ verdict: 'inconclusive', reasons: 'policy-unknown' });
    expect(result.exitCode).toBe(1);
  });

  test('mistakes of the suite are exit 2, all of them with line and column', async () => {
    await using world = await createWorld();
    const broken = 'checks:\n  home: { request: GET /, expct: {} }\n  other: GETT /\n';
    const result = await world.run(
      { ...files('http://127.0.0.1:9'), '.github/smoke.yml': broken },
      { environment: 'staging' },
    );
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toContain(
      '.github/smoke.yml:2:27 checks.home.expct: unknown key. Did you mean "expect"?',
    );
    expect(result.stdout).toContain('.github/smoke.yml:3:10');
    expect(result.stdout).toContain('2 problems in the suite;');
  });

  test('the token needs no more than action.yml says', async () => {
    await using service = await serve((_request, response) => void response.end('1.0.0'));
    await using world = await createWorld();
    const result = await world.run(
      files(service.url),
      { environment: 'staging' },
      { permissions: { contents: 'read', checks: 'write' } },
    );
    expect(result.exitCode).toBe(0);
    expect(result.requests.map(({ status }) => status)).not.toContain(403);
  });
});

describe('what is checked is what the gate asks for', () => {
  const named = (url: string): Record<string, string> => ({
    '.github/release-policy.yml': `${policy(url)}services: { shop: { paths: [src/**] } }\n`,
    '.github/smoke.yml': suite,
  });
  const answer = (_request: unknown, response: { end: (text: string) => void }): void =>
    response.end('{"version":"1.4.0"}');

  test('the only service of the policy, not the name of the repository', async () => {
    await using service = await serve(answer);
    await using world = await createWorld();
    expect((await world.run(named(service.url), { environment: 'production' })).exitCode).toBe(0);
    expect(ownChecks(world)).toMatchObject([{ name: 'release-actions / smoke / shop / production' }]);
  });

  test("the commit of the release's tag, whatever commit started the run", async () => {
    await using service = await serve(answer);
    await using world = await createWorld();
    const released = world.repository.commit({ files: files(service.url) });
    world.repository.tag('v1.4.0', released.sha);
    const later = { '.github/smoke.yml': 'checks: { home: GET /gone 404 }' };
    const result = await world.run(later, { environment: 'production', release: 'v1.4.0' });
    expect(result.stdout).toContain('Pass: 2 of 2 critical paths on production answer as v1.4.0');
    expect(ownChecks(world)).toMatchObject([{ headSha: released.sha }]);
  });

  test('a release whose tag points elsewhere is exit 2, and one without a tag is said', async () => {
    await using service = await serve(answer);
    await using world = await createWorld();
    const { sha } = world.repository.commit({ files: files(service.url) });
    world.repository.tag('v1.4.0', sha);
    const other = world.repository.commit({ files: { a: '1' } });
    const inputs = { environment: 'production', 'expected-version': '1.4.0' };
    const contrary = await world.run({}, { ...inputs, release: 'v1.4.0', sha: other.sha });
    expect(contrary.exitCode).toBe(2);
    expect(contrary.stdout).toContain(`input sha: is ${other.sha}, and the tag v1.4.0 points at ${sha}`);
    const untagged = await world.run({}, { ...inputs, release: 'v1.4.O' });
    expect(untagged.summary).toMatch(
      /There is no tag v1\.4\.O: this is about commit [0-9a-f]{7}, which started this run\./u,
    );
  });

  test('a tag that cannot be read is inconclusive, and nothing is asked of the service', async () => {
    const asked: string[] = [];
    await using service = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.end('ok');
    });
    await using world = await createWorld();
    world.emulator.faults.add({ path: '*/git/ref/*', fault: { kind: 'status', status: 503 } });
    const result = await world.run(files(service.url), { environment: 'production', release: 'v1.4.0' });
    expect(result.outputs).toMatchObject({ verdict: 'inconclusive', reasons: 'suite-unknown' });
    expect([result.exitCode, asked]).toEqual([1, []]);
  });

  test('an environment that the policy does not have is exit 2, with the nearest name', async () => {
    await using world = await createWorld();
    const result = await world.run(files('http://127.0.0.1:9'), { environment: 'prodution' });
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toContain(
      'input environment: "prodution" is not in the policy, which has staging, production. Did you mean "production"?',
    );
  });

  test('an environment of no policy has its address from the input', async () => {
    await using service = await serve(answer);
    await using world = await createWorld();
    const inputs = { environment: 'pr-7', 'base-url': service.url };
    const result = await world.run(files('http://127.0.0.1:9'), inputs);
    expect(result.stdout).toContain('Pass: 2 of 2 critical paths on pr-7 answer as 1.4.0');
  });
});

describe('what cannot be read says nothing of the service', () => {
  const asking = (expectation: string): Record<string, string> => ({
    '.github/smoke.yml': `checks:\n  home: { request: GET /, expect: { schema: ${expectation} } }\n`,
  });

  test.each<[string, string, Record<string, string>]>([
    [
      'a certificate authority',
      '*/contents/ca.pem*',
      { '.github/smoke.yml': 'ca: ca.pem\nchecks: { home: GET / }' },
    ],
    ['a JSON Schema', '*/contents/a.json*', asking('a.json')],
  ])('%s that GitHub does not give', async (_what, path, suiteFiles) => {
    await using world = await createWorld();
    world.emulator.faults.add({ path, fault: { kind: 'status', status: 503 } });
    const result = await world.run(
      { ...files('http://127.0.0.1:9'), ...suiteFiles },
      { environment: 'staging' },
    );
    expect(result.outputs).toMatchObject({ verdict: 'inconclusive', reasons: 'suite-unknown' });
  });

  test.each<[string, string, Record<string, string>, string]>([
    ['that is not there', 'a.json', {}, 'checks.home.expect.schema: there is no file a.json'],
    ['that is no JSON', 'a.json', { 'a.json': '{' }, 'checks.home.expect.schema: a.json is no JSON'],
    ['that is none', 'a.json', { 'a.json': '{"type":"objekt"}' }, 'a.json is no JSON Schema'],
    [
      'that is none, in the suite itself',
      '{ type: objekt }',
      {},
      'checks.home.expect.schema: is no JSON Schema',
    ],
  ])('but a JSON Schema %s is a mistake of the suite', async (_what, written, more, told) => {
    await using world = await createWorld();
    const all = { ...files('http://127.0.0.1:9'), ...asking(written), ...more };
    const result = await world.run(all, { environment: 'staging' });
    expect(result.stdout).toContain(told);
    expect(result.exitCode).toBe(2);
  });

  test('a part that could not begin is no evidence, and the whole names it', async () => {
    await using service = await serve((_request, response) => void response.end('1.0.0'));
    await using world = await createWorld();
    const workspace = await mkdtemp(join(tmpdir(), 'parts-'));
    const { sha } = world.repository.commit({ files: files(service.url) });
    for (const shard of ['1/2', '2/2']) {
      const temporary = await mkdtemp(join(tmpdir(), 'part-'));
      const disarm =
        shard === '2/2'
          ? world.emulator.faults.add({ path: '*/contents/*', fault: { kind: 'status', status: 503 } })
          : undefined;
      const environment = { RUNNER_TEMP: temporary };
      const part = await world.run({}, { environment: 'production', shard, sha }, { environment });
      disarm?.();
      expect(part.outputs['evidence'] ?? '').toBe('');
      const [report = ''] = (await readdir(temporary)).filter((name) =>
        /^release-actions-smoke-\d+\.json$/u.test(name),
      );
      await copyFile(join(temporary, report), join(workspace, `${shard.replace('/', '-')}.json`));
      await rm(temporary, { recursive: true });
    }
    expect(ownChecks(world)).toEqual([]);
    const merged = await world.run(
      {},
      { environment: 'production', shard: 'merge', suite: '.', sha },
      { cwd: workspace },
    );
    expect(merged.outputs).toMatchObject({ verdict: 'inconclusive' });
    expect(merged.summary).toContain('production was not checked as a whole: part 2 of 2 could not begin');
    await rm(workspace, { recursive: true });
  });
});

describe('parts', () => {
  test('run apart and merge into one report', async () => {
    await using service = await serve((_request, response) => void response.end('1.0.0'));
    await using world = await createWorld();
    const workspace = await mkdtemp(join(tmpdir(), 'parts-'));
    const { sha } = world.repository.commit({ files: files(service.url) });
    for (const shard of ['1/2', '2/2']) {
      const temporary = await mkdtemp(join(tmpdir(), 'part-'));
      const environment = { RUNNER_TEMP: temporary };
      const part = await world.run({}, { environment: 'production', shard, sha }, { environment });
      expect(part.exitCode).toBe(0);
      expect(part.summary).toContain(`This is part ${shard.replace('/', ' of ')}, 1 of 2 checks`);
      // Read as evidence of the whole, a part would let the other one through unseen.
      expect(part.outputs['evidence'] ?? '').toBe('');
      expect(ownChecks(world)).toEqual([]);
      const names = await readdir(temporary);
      expect(names.map((name) => name.replace(/^.*?\d+/u, '')).toSorted()).toEqual(
        expect.arrayContaining(['.ctrf.json', '.html', '.json', '.junit.xml', '.tap']),
      );
      const report = names.find((name) => /^release-actions-smoke-\d+\.json$/u.test(name)) ?? '';
      await copyFile(join(temporary, report), join(workspace, `${shard.replace('/', '-')}.json`));
      await rm(temporary, { recursive: true });
    }
    const inputs = { environment: 'production', shard: 'merge', suite: '.', sha };
    const other = await world.run({}, { ...inputs, environment: 'staging' }, { cwd: workspace });
    expect(other.exitCode).toBe(2);
    expect(other.stdout).toContain(
      'input environment: is staging, and 1-2.json is about production, 2-2.json is about production',
    );
    const stale = await world.run({}, { ...inputs, sha: 'b'.repeat(40) }, { cwd: workspace });
    expect(stale.exitCode).toBe(2);
    // Of parts that expected no version, the whole cannot have proven one.
    const version = { ...inputs, 'expected-version': '9.9.9' };
    const unproven = await world.run({}, version, { cwd: workspace });
    expect(unproven.exitCode).toBe(2);
    expect(unproven.stdout).toContain('input expected-version: is 9.9.9, and 1-2.json is about none');
    const merged = await world.run({}, inputs, { cwd: workspace });
    await rm(workspace, { recursive: true });
    expect(ownChecks(world)).toHaveLength(1);
    expect(merged.summary).toContain('For release-manager `octocat` and on-call `hubot` to know.');
    expect(merged.outputs).toMatchObject({ verdict: 'pass', passed: '2' });
    expect(merged.summary).toContain('All 2 checks of 2 parts are here.');
  });
});
