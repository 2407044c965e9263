import { describe, expect, test } from '@jest/globals';
import { readHistory } from '@release-actions/deployments';
import { adopt, adoptFindings } from '../src/adopt.ts';
import type { Adopted, Adoption } from '../src/adopt.ts';
import { chooseTarget } from '../src/choose.ts';
import { FakeGitHub, answers, complete, goodThenBad, prepare, requestOf, wordsOf } from './fake-world.ts';
import { rowOf, shaOf, target } from './records.ts';

const adoption = (change: Partial<Adoption> = {}): Adoption => {
  const { sha = shaOf('b') } = change;
  const reason = `adopt octoacme/shop storefront production ${sha}`;
  return { ...requestOf(), sha, version: 'B', reason, ...change };
};

const attempt = async (
  github: FakeGitHub,
  change: Partial<Adoption> = {},
  serves = answers('B'),
): Promise<Adopted> => adopt(adoption(change), await github.opening(), github.world(), serves);

const codeOf = (adopted: Adopted): string => (adopted.kind === 'refused' ? adopted.code : adopted.kind);

describe('adoption', () => {
  test('vouches for the live record, once', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    expect(await attempt(github)).toEqual({ kind: 'adopted', deploymentId: 2, already: false });
    expect(wordsOf(github, 2).at(-1)).toBe('adopted by octocat');
    expect(await attempt(github)).toEqual({ kind: 'adopted', deploymentId: 2, already: true });
    expect(github.writes).toHaveLength(1);
  });

  test('on the first day makes a record, which the first rollback goes back to', async () => {
    const github = new FakeGitHub({ made: [] });
    github.rows.push({ ...rowOf({ id: 1, letter: 'z', statuses: ['whatever'] }), payload: {} });
    expect(await attempt(github)).toMatchObject({ kind: 'adopted', deploymentId: 2 });
    const next = {
      ...rowOf({ id: 3, letter: 'c', statuses: ['mutating'] }),
      createdAt: '2026-12-01T00:00:00Z',
    };
    const history = readHistory([...github.rows, next], target);
    const choice = chooseTarget(history, { target: null, automatic: false, repeatable: false });
    expect(choice).toMatchObject({ kind: 'chosen', target: { id: 2 }, suspect: { id: 3 } });
  });

  test.each([
    ['words that are missing', { reason: 'because' }, 'not-confirmed'],
    [
      'words about another commit',
      { reason: `adopt octoacme/shop storefront production ${shaOf('a')}` },
      'not-confirmed',
    ],
    [
      'words with a tail that changes them',
      { reason: `adopt octoacme/shop storefront production ${shaOf('b')}0` },
      'not-confirmed',
    ],
    [
      'words followed by a reason',
      { reason: `adopt octoacme/shop storefront production ${shaOf('b')} first day` },
      'adopted',
    ],
    ['somebody who is no release-manager', { actor: 'hubot' }, 'not-a-release-manager'],
    ['a run that started by itself', { automatic: true }, 'not-a-release-manager'],
  ] as const)('%s: %s', async (_, change, code) => {
    const github = new FakeGitHub({ made: goodThenBad });
    const adopted = await attempt(github, change);
    expect(codeOf(adopted)).toBe(code);
    expect(github.writes).toHaveLength(code === 'adopted' ? 1 : 0);
    const findings = adoptFindings(adopted, adoption(change));
    expect(findings.outcome).toBe(code === 'adopted' ? 'pass' : 'fail');
  });

  test('what answers must agree, and what cannot be read is no yes', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    expect(codeOf(await attempt(github, {}, answers('A')))).toBe('served-version-differs');
    const silent = await attempt(github, {}, () =>
      Promise.resolve({ known: false, reason: 'unavailable', endpoint: '', message: '502', hint: 'Look.' }),
    );
    expect(codeOf(silent)).toBe('unknown');
    expect(github.writes).toEqual([]);
    expect(codeOf(await attempt(github, {}, () => Promise.resolve(null)))).toBe('adopted');
  });

  test('a frozen version cannot be adopted', async () => {
    const github = new FakeGitHub({ made: goodThenBad });
    await prepare(github);
    await complete(github);
    expect(codeOf(await attempt(github))).toBe('frozen');
  });
});
