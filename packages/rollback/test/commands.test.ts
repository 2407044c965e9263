import { describe, expect, test } from '@jest/globals';
import { readCommands } from '../src/commands.ts';

const roles: Record<string, string[]> = { octocat: ['release-manager'], hubot: ['on-call'], mallory: [] };
const read = (author: string, body: string, edited = false) =>
  readCommands([{ author, body, createdAt: '2026-11-24T11:00:00Z', edited }], (login, role) =>
    (roles[login] ?? []).includes(role),
  ).map((command) => (command.kind === 'rollback' && command.acrossSchema ? 'across-schema' : command.kind));

describe('commands on an incident', () => {
  test.each([
    ['hubot', '/rollback', ['rollback']],
    ['octocat', '/rollback --across-schema', ['across-schema']],
    ['hubot', '/rollback --across-schema', []],
    ['hubot', '/fix-forward patch is in review', ['fix-forward']],
    ['hubot', '/fix-forward', []],
    ['octocat', '/unfreeze false alarm', ['unfreeze']],
    ['hubot', '/unfreeze false alarm', []],
    ['octocat', '/unfreeze', []],
    ['mallory', '/rollback', []],
    ['octocat', '/rollback now', []],
    ['octocat', '> /rollback', []],
    ['octocat', 'We should\n/rollback', []],
    ['octocat', '```\n/rollback\n```', []],
    ['octocat', '/rollback\r\nbecause of errors', ['rollback']],
  ])('%s: %j', (author, body, kinds) => {
    expect(read(author, body)).toEqual(kinds);
  });

  test('an edited comment decides nothing', () => {
    expect(read('octocat', '/rollback', true)).toEqual([]);
  });
});
