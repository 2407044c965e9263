import { describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorld, serve } from './support.ts';
import type { World } from './support.ts';

const policy = (url: string, acknowledge: string): string => `
version: 1
roles: { release-manager: [octocat], on-call: [hubot] }
environments:
  staging: { url: '${url}' }
  production: { url: '${url}' }
smoke: { suites: .github/smoke.yml, acknowledge: ${acknowledge} }
`;

const inputs = { environment: 'production', release: 'v1.4.0', 'expected-version': '1.4.0' };
const hourMs = 3_600_000;

/** The release's ticket, as the gate opens it, and somebody's comment on it. */
function ticketIn({ repository }: World): {
  readonly number: number;
  readonly say: (login: string, body: string, fromNowMs: number) => void;
} {
  const issue = repository.issue({
    author: 'github-actions[bot]',
    labels: ['release-ticket'],
    body: '<!-- release-actions:v1 release-ticket storefront/production/v1.4.0 -->\n',
  });
  return {
    number: issue.number,
    say: (author, body, fromNowMs) => {
      const createdAt = new Date(Date.now() + fromNowMs).toISOString();
      repository.comment(issue, { author, body, createdAt });
    },
  };
}

describe('acknowledge: required', () => {
  test('asks both; the next run of the same commit shows who has answered, and fails for nobody', async () => {
    await using service = await serve((_request, response) => void response.end('1.4.0'));
    await using world = await createWorld();
    const { sha } = world.repository.commit({
      files: {
        '.github/release-policy.yml': policy(service.url, 'required'),
        '.github/smoke.yml': 'checks: { home: GET / }',
      },
    });
    const ticket = ticketIn(world);
    ticket.say('octocat', '/ack before there is anything to see', -hourMs);
    const again = async (): Promise<string> => {
      const result = await world.run({}, { ...inputs, sha });
      expect(result.exitCode).toBe(0);
      return result.summary;
    };
    const first = await again();
    expect(first).toContain(
      'Not acknowledged yet: release-manager @octocat and on-call @hubot, reply `/ack`',
    );
    expect(first).toContain(`/storefront/issues/${ticket.number})`);

    ticket.say('mallory', '/ack', 0);
    ticket.say('octocat', 'All green for me.\n\n/ack', hourMs);
    const second = await again();
    expect(second).toMatch(
      /Acknowledged by release-manager \[octocat\]\(\S+\), \w{3} \d{4}-\d\d-\d\d \d\d:\d\d UTC\./u,
    );
    expect(second).toContain('Not acknowledged yet: on-call @hubot, reply `/ack`');
    expect(second).not.toContain('@octocat');

    ticket.say('hubot', '/ack', 2 * hourMs);
    const temporary = await mkdtemp(join(tmpdir(), 'acknowledged-'));
    const environment = { RUNNER_TEMP: temporary };
    const { summary, outputs } = await world.run({}, { ...inputs, sha }, { environment });
    expect(summary).not.toContain('Not acknowledged');
    const evidence = JSON.parse(await readFile(outputs['evidence-path'] ?? '', 'utf8')) as {
      predicate: { people: unknown };
    };
    await rm(temporary, { recursive: true });
    expect(evidence.predicate.people).toMatchObject([
      { login: 'octocat', role: 'release-manager', act: 'ack' },
      { login: 'hubot', role: 'on-call', act: 'ack' },
    ]);
  }, 20_000);

  test('answers that cannot be read are said to be unread, with the line to add', async () => {
    await using service = await serve((_request, response) => void response.end('1.4.0'));
    await using world = await createWorld();
    const files = {
      '.github/release-policy.yml': policy(service.url, 'required'),
      '.github/smoke.yml': 'checks: { home: GET / }',
    };
    const permissions = { contents: 'read', checks: 'write' } as const;
    const { summary, exitCode } = await world.run(files, inputs, { permissions });
    expect(exitCode).toBe(0);
    expect(summary).toContain('Whether it was acknowledged could not be read');
    expect(summary).toContain('issues: read');
  });

  test('members of a team answer for its role, where an app token may read it; else that is said', async () => {
    await using service = await serve((_request, response) => void response.end('1.4.0'));
    await using world = await createWorld();
    world.emulator.team('octoacme', 'on-call', ['hubot']);
    const byTeam = policy(service.url, 'required').replace('on-call: [hubot]', 'on-call: [octoacme/on-call]');
    const { sha } = world.repository.commit({
      files: { '.github/release-policy.yml': byTeam, '.github/smoke.yml': 'checks: { home: GET / }' },
    });
    await world.run({}, { ...inputs, sha });
    const ticket = ticketIn(world);
    ticket.say('hubot', '/ack', hourMs);
    ticket.say('octocat', '/ack', hourMs);

    const without = await world.run({}, { ...inputs, sha });
    expect(without.exitCode).toBe(0);
    expect(without.summary).toContain('Not acknowledged yet: on-call @octoacme/on-call');
    expect(without.summary).toContain('Whether on-call has acknowledged is not known');
    expect(without.summary).toContain('directory-token');
    expect(without.summary).toMatch(/Acknowledged by release-manager \[octocat\]/u);

    const directoryToken = world.emulator.tokens.issue({ kind: 'app' });
    const { summary } = await world.run({}, { ...inputs, sha, 'directory-token': directoryToken });
    expect(summary).toMatch(/Acknowledged by on-call \[hubot\]/u);
    expect(summary).not.toMatch(/Not acknowledged|not known/u);
  }, 20_000);

  test('is asked for production only', async () => {
    await using service = await serve((_request, response) => void response.end('1.4.0'));
    await using world = await createWorld();
    const files = {
      '.github/release-policy.yml': policy(service.url, 'required'),
      '.github/smoke.yml': 'checks: { home: GET / }',
    };
    const { summary } = await world.run(files, { ...inputs, environment: 'staging' });
    expect(summary).not.toMatch(/acknowledge|\/ack|octocat/iu);
  });
});
