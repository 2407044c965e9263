import { afterAll, describe, expect, test } from '@jest/globals';
import { known, unknown } from '@release-actions/evidence';
import { gitHistory } from '@release-actions/notes';
import { compare, type Compared } from '../src/history/previous.ts';
import type { EarlierVersion } from '../src/ports.ts';
import { besideTaken, nextVersion } from '../src/version.ts';
import { makeRepository } from './support/repository.ts';

const line = makeRepository([
  { id: 'a', message: 'feat: one', tags: ['v1.3.0'] },
  { id: 'b', message: 'feat: two (#2)', tags: ['v1.4.0'] },
  { id: 'c', message: 'feat: three (#3)', tags: ['v1.5.0'] },
  { id: 'd', message: 'fix: three (#4)', tags: ['v1.5.1'] },
  { id: 'e', message: 'feat: five (#5)', tags: ['v1.6.0'] },
]);
afterAll(() => line.remove());

const record = (id: string, version: string, standing: 'verified' | 'bad' | 'open'): EarlierVersion => ({
  sha: line.sha(id),
  version,
  verifiedAt: standing === 'verified' ? '2026-11-20T10:00:00Z' : undefined,
  isBad: standing === 'bad',
});

const compared = (
  to: string,
  earlier: readonly EarlierVersion[],
  more: { from?: string; tag?: string | undefined; tags?: string } = {},
): Promise<Compared> =>
  compare({ from: undefined, to, tag: to, paths: [], tags: 'v*', ...more }, gitHistory(line.directory), {
    earlier: () => Promise.resolve(known(earlier, { endpoint: '', pages: 1, at: '' })),
  });
const brought = ({ range }: Compared): string[] =>
  range.commits.map(({ message }) => message.split(' (')[0] ?? '');

describe('what a release is compared with', () => {
  test('is what users have: after a rollback the notes bring again what the version that was left had brought', async () => {
    const found = await compared('v1.5.1', [
      record('b', 'v1.4.0', 'verified'),
      record('c', 'v1.5.0', 'bad'),
      record('b', 'v1.4.0', 'verified'),
    ]);
    expect(found.range.ends.from).toEqual({ name: 'v1.4.0', sha: line.sha('b') });
    expect(brought(found)).toEqual(['fix: three', 'feat: three']);
    expect(found.countsFrom).toBe('v1.5.0');
    expect([...(found.counted ?? [])]).toEqual([line.sha('d')]);
    expect(found.previous).toEqual({
      by: 'production',
      verifiedAt: '2026-11-20T10:00:00Z',
      withdrawn: ['v1.5.0'],
    });
  });

  test('is what was verified before a version that was rolled back and never replaced', async () => {
    const found = await compared('v1.5.1', [record('c', 'v1.5.0', 'bad'), record('b', 'v1.4.0', 'verified')]);
    expect(found.range.ends.from?.name).toBe('v1.4.0');
    expect(found.previous).toMatchObject({ by: 'production', withdrawn: ['v1.5.0'] });
  });

  test('is not a version that nobody verified, nor one that never ran', async () => {
    const found = await compared('v1.6.0', [
      record('c', 'v1.5.0', 'open'),
      record('a', 'v1.3.0', 'verified'),
    ]);
    expect(brought(found)).toEqual(['feat: five', 'fix: three', 'feat: three', 'feat: two']);
  });

  test('is not a version that contains this release', async () => {
    const found = await compared('v1.5.0', [
      record('e', 'v1.6.0', 'verified'),
      record('b', 'v1.4.0', 'verified'),
    ]);
    expect(found.range.ends.from?.name).toBe('v1.4.0');
  });

  test('is the newest tag where nothing was verified, or the records cannot be read; that is said', async () => {
    const first = await compared('v1.5.1', []);
    expect(first).toMatchObject({
      range: { ends: { from: { name: 'v1.5.0' } } },
      previous: { by: 'tag' },
      gaps: [],
    });
    const gap = unknown({ reason: 'not-permitted', endpoint: '', message: 'no', hint: 'yes' });
    const blind = await compare(
      { from: undefined, to: 'v1.5.1', tag: 'v1.5.1', paths: [], tags: 'v*' },
      gitHistory(line.directory),
      { earlier: () => Promise.resolve(gap) },
    );
    expect(blind).toMatchObject({ previous: { by: 'tag' }, gaps: [gap] });
  });

  test('is the newest tag where the verified commit is gone, and that is said too', async () => {
    const gone = { ...record('b', 'v1.4.0', 'verified'), sha: 'f'.repeat(40) };
    const found = await compared('v1.5.1', [gone]);
    expect(found).toMatchObject({ previous: { by: 'tag' }, gaps: [{ reason: 'not-found' }] });
    expect(found.gaps[0]?.message).toContain(
      'v1.4.0 was verified last, and its commit fffffff is not in this history',
    );
  });

  test('is the commit itself where its tag was moved, and called by the name it was released under', async () => {
    const moved = await compared('v1.6.0', [{ ...record('b', 'v1.5.0', 'verified') }]);
    expect(moved.range.ends.from).toEqual({ name: 'v1.5.0', sha: line.sha('b') });
    expect(brought(moved)).toHaveLength(3);
  });

  test('is found by a tag with the prefix of the policy; a commit without a version goes by its own name', async () => {
    const plain = await compared('v1.5.1', [record('b', '1.4.0', 'verified')]);
    expect(plain.range.ends.from?.name).toBe('v1.4.0');
    const bare = await compared('v1.5.1', [record('b', line.sha('b'), 'verified')]);
    expect(bare.range.ends.from?.name).toBe(line.sha('b').slice(0, 7));
    expect(bare.countsFrom).toBe('v1.5.0');
  });

  test('is what was asked for, where it was', async () => {
    const given = await compared('v1.6.0', [record('b', 'v1.4.0', 'verified')], { from: 'v1.5.1' });
    expect(given).toMatchObject({ previous: { by: 'given' }, range: { ends: { from: { name: 'v1.5.1' } } } });
  });
});

test('a number that another commit was given is not given again', () => {
  const version = nextVersion('v1.4.0', []);
  expect(besideTaken(version, [])).toBe(version);
  expect(besideTaken(version, ['v1.4.1', 'v1.4.2', 'v1.4.3-rc.1', 'v2.0.0', 'nightly'])).toMatchObject({
    next: '1.4.3',
    type: 'patch',
    reasons: [expect.any(String), '1.4.1 was given to another commit'],
  });
});
