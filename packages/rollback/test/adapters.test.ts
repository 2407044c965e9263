import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { known, unknown } from '@release-actions/evidence';
import { createHttpClient } from '@release-actions/http';
import { runCommand } from '../src/adapters/command.ts';
import { readServedVersion } from '../src/adapters/served-version.ts';
import { commandEnvironment, commandLine } from '../src/command-line.ts';
import { rolesIn } from '../src/roles.ts';
import { servesVersion } from '../src/served.ts';
import { policyWith } from './fake-world.ts';
import { shaOf, target } from './records.ts';

async function run(argv: readonly string[], change: { deadlineMs?: number; abort?: boolean } = {}) {
  const lines: string[] = [];
  const controller = new AbortController();
  const result = await runCommand(argv, {
    environment: { ROLLBACK_TO_VERSION: '1.4.0; touch pwned' },
    deadlineMs: change.deadlineMs ?? 5000,
    signal: controller.signal,
    write: (line) => {
      lines.push(line);
      if (change.abort === true) controller.abort();
    },
  });
  return { ...result, lines };
}

describe('the command', () => {
  test('is no shell: arguments and environment arrive as they are', async () => {
    const script =
      'console.log(process.argv[1]); console.error(process.env.ROLLBACK_TO_VERSION); process.exitCode = 3';
    const { exitCode, lines } = await run([process.execPath, '-e', script, '$(touch pwned) `x` && y']);
    expect([exitCode, lines.sort()]).toEqual([3, ['$(touch pwned) `x` && y', '1.4.0; touch pwned']]);
  });

  test('that cannot be started is a failure, with the reason in the log', async () => {
    const { exitCode, lines } = await run(['/no/such/program']);
    expect([exitCode, lines.join()]).toEqual([127, expect.stringContaining('ENOENT')]);
  });

  test('is stopped at its deadline, its children too', async () => {
    const script = `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); setInterval(() => {}, 1000)`;
    const { exitCode, stopped, durationMs } = await run([process.execPath, '-e', script], {
      deadlineMs: 300,
    });
    expect([exitCode, stopped]).toEqual([null, 'deadline']);
    expect(durationMs).toBeLessThan(2000);
  });

  test('is stopped when the run is cancelled', async () => {
    const { stopped } = await run([process.execPath, '-e', 'console.log(1); setInterval(() => {}, 1000)'], {
      abort: true,
    });
    expect(stopped).toBe('cancelled');
  });

  test('is told what to put live and what it leaves', () => {
    const release = (letter: string) => ({
      sha: shaOf(letter),
      version: letter,
      artifacts: [{ component: 'web', digest: `sha256:${letter}` }],
    });
    const change = { target, from: release('b'), to: release('a'), deploymentId: 7 };
    const filled = commandLine(
      ['./x', '--v={version}', '{sha}', '{service}/{wave}', '{other}', '{}'],
      change,
    );
    expect(filled).toEqual(['./x', '--v=a', shaOf('a'), 'storefront/all', '{other}', '{}']);
    expect(commandEnvironment(change)).toMatchObject({
      ...{ ROLLBACK_TO_SHA: shaOf('a'), ROLLBACK_FROM_VERSION: 'b', ROLLBACK_TO_ARTIFACTS: 'web=sha256:a' },
      ROLLBACK_DEPLOYMENT_ID: '7',
    });
  });
});

describe('what answers', () => {
  const release = { sha: shaOf('a'), version: 'v1.4.0' };

  test.each([
    ['1.4.0', true],
    ['v1.4.0\n', true],
    ['{"version":"1.4.0"}', true],
    ['{"build":{"commit":"6161616"}}', true],
    [shaOf('a'), true],
    ['616161', false],
    ['1.40', false],
    ['1.4.01', false],
    ['{"message":"was 1.4.0 before"}', false],
    ['', false],
  ])('%j: %s', (answer, is) => {
    expect(servesVersion(answer, release)).toBe(is);
  });

  test('is asked until it is the wanted version, and the last answer counts', async () => {
    let asked = 0;
    const server = createServer((_, answer) => {
      asked += 1;
      answer.end(asked < 3 ? 'old' : 'new');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/version`;
    const { signal } = new AbortController();
    const serves = readServedVersion({ url, http: createHttpClient(), signal, patienceMs: 300, everyMs: 10 });
    expect(await serves((answer) => answer === 'new')).toMatchObject({ known: true, value: 'new' });
    expect(asked).toBe(3);
    expect(await serves((answer) => answer === 'newer')).toMatchObject({ known: true, value: 'new' });
    server.closeAllConnections();
    server.close();
    expect(await serves((answer) => answer === 'new')).toMatchObject({ known: false, reason: 'unavailable' });
    const nowhere = readServedVersion({
      url: null,
      http: createHttpClient(),
      signal,
      patienceMs: 0,
      everyMs: 10,
    });
    expect(await nowhere(() => true)).toBeNull();
  });
});

describe('who holds a role', () => {
  const policy = {
    ...policyWith(),
    roles: { 'release-manager': { people: ['Octocat'], teams: ['octoacme/rm'], substitutes: ['stand-in'] } },
  } as ReturnType<typeof policyWith>;

  test('people, substitutes and members of teams, in whatever case', async () => {
    const holds = await rolesIn(policy, () =>
      Promise.resolve(known({ members: [{ login: 'member' }] }, { endpoint: '', pages: 1, at: '' })),
    );
    expect(['octocat', 'stand-in', 'Member', 'rm'].map((login) => holds(login, 'release-manager'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(holds('member', 'on-call')).toBe(true);
    expect(holds('member', 'qa')).toBe(false);
  });

  test('a team that cannot be read gives nobody a right', async () => {
    const fault = unknown({ reason: 'not-permitted', endpoint: '', message: '', hint: '' });
    const holds = await rolesIn(policy, () => Promise.resolve(fault));
    expect(['octocat', 'member', 'rm'].map((login) => holds(login, 'release-manager'))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
