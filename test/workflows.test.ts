import { describe, expect, test } from '@jest/globals';
import { problemsOf, withLocalActions, workflows } from '../scripts/workflows.ts';

const job = (lines: string): string =>
  `permissions: {}\njobs:\n  a:\n    timeout-minutes: 5\n    permissions: {}\n${lines.replace(/^/gmu, '    ')}\n`;

describe('the published workflows', () => {
  test.each(workflows().map(({ file, text }) => [file, text]))('%s keeps our rules', (file, text) => {
    expect(problemsOf({ file, text })).toEqual([]);
  });

  test('differ from the form that the tools read in the prefix of our own actions only', () => {
    for (const { text } of workflows()) {
      expect(withLocalActions(text).replaceAll('uses: ./actions/', 'uses: $/actions/')).toBe(text);
    }
    expect(workflows().some(({ text }) => text !== withLocalActions(text))).toBe(true);
  });
});

describe('our rules bite', () => {
  test.each([
    ['a queue of another word', job('concurrency: { group: a, queue: all }'), /"single" or "max"/u],
    [
      'a queue that cancels',
      job('concurrency: { group: a, queue: max, cancel-in-progress: true }'),
      /refused by GitHub/u,
    ],
    [
      'a wrong level',
      job('').replace('permissions: {}\njobs', 'permissions: { vulnerability-alerts: write }\njobs'),
      /read or none/u,
    ],
    ['an action that is not there', job('steps: [{ uses: $/actions/nothing }]'), /no actions\/nothing/u],
    ['a tag instead of a commit', job('steps: [{ uses: actions/checkout@v7 }]'), /not pinned/u],
    ['no timeout', job('').replace('    timeout-minutes: 5\n', ''), /no timeout/u],
    [
      'permissions for all jobs',
      job('').replace('permissions: {}\njobs', 'permissions: { contents: read }\njobs'),
      /must be \{\}/u,
    ],
  ])('%s', (_, text, expected) => {
    expect(problemsOf({ file: 'x.yml', text }).join('\n')).toMatch(expected);
  });
});
