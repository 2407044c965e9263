import { describe, expect } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { collectChanges, gitHistory } from '@release-actions/notes';
import { data, testOnData } from './data.ts';
import { evaluate, importHistory, loadGolden, mapping } from './golden.ts';

const share = (part: number, whole: number): number => part / whole;

describe('release branches of electron', () => {
  testOnData('no change of the line before is listed as new, and nothing new as old', async () => {
    const { directory, remove } = importHistory(join(data, 'notes/electron-38-to-42.fast-import.gz'));
    const git = (args: readonly string[], input?: string): string =>
      execFileSync('git', ['-C', directory, ...args], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        ...(input === undefined ? {} : { input }),
      });
    const history = gitHistory(directory);
    for (const major of [38, 39, 40, 41]) {
      const [from, to] = [`v${major}.0.0`, `v${major + 1}.0.0`];
      const sides = [`${to}..${from}`, `${from}..${to}`].map((range) =>
        git(['log', '--no-merges', '--format=%H %s', range])
          .trim()
          .split('\n')
          .map((line) => ({
            sha: line.slice(0, 40),
            subject: line.slice(41).replace(/(?:\s*\(#\d+\))+$/u, ''),
          })),
      );
      const [older = [], newer = []] = sides;
      const patches = git(
        ['diff-tree', '--stdin', '-p'],
        [...older, ...newer].map(({ sha }) => sha).join('\n'),
      );
      const ids = new Map(
        git(['patch-id', '--stable'], patches)
          .trim()
          .split('\n')
          .map((line) => [line.slice(41), line.slice(0, 40)]),
      );
      const shippedPatches = new Set(older.map(({ sha }) => ids.get(sha)));
      const shippedSubjects = new Set(older.map(({ subject }) => subject));
      const shipped = new Set(
        newer
          .filter(({ sha, subject }) => shippedPatches.has(ids.get(sha)) || shippedSubjects.has(subject))
          .map(({ sha }) => sha),
      );
      const { changes } = collectChanges(await history.range({ from, to }));
      const isNew = ({ alreadyIn }: { alreadyIn: readonly string[] }): boolean => alreadyIn.length === 0;
      const listedAsNew = changes.filter(isNew).flatMap(({ commits }) => commits.map(({ sha }) => sha));
      const listedAsOld = changes
        .filter((change) => !isNew(change))
        .flatMap(({ commits }) => commits.map(({ sha }) => sha));
      expect(listedAsNew.filter((sha) => shipped.has(sha))).toEqual([]);
      expect(listedAsOld.filter((sha) => !shipped.has(sha))).toEqual([]);
      expect(shipped.size).toBeGreaterThan(50);
    }
    remove();
  });
});

describe('what maintainers of jest decided', () => {
  testOnData('sections, breaking changes and questions reach what was set', async () => {
    const golden = await loadGolden(data);
    if (golden === undefined) throw new Error('the data set is incomplete');
    const { judged, unaccounted } = await evaluate(golden);
    golden.remove();
    expect(unaccounted).toBe(0);
    const isRight = (item: (typeof judged)[number]): boolean => item.wanted.has(mapping[item.section]);
    expect(share(judged.filter(isRight).length, judged.length)).toBeGreaterThanOrEqual(0.82);
    for (const section of new Set(Object.values(mapping))) {
      const placed = judged.filter((item) => mapping[item.section] === section);
      expect(share(placed.filter(isRight).length, placed.length)).toBeGreaterThanOrEqual(0.75);
    }
    const truly = judged.filter(({ wantedBreaking }) => wantedBreaking);
    const stated = judged.filter(({ breaking }) => breaking);
    const asked = judged.filter(({ suspected }) => suspected);
    const hits = asked.filter(({ wantedBreaking }) => wantedBreaking).length;
    expect(
      share(stated.filter(({ wantedBreaking }) => wantedBreaking).length, stated.length),
    ).toBeGreaterThanOrEqual(0.9);
    expect(share(hits, truly.length)).toBeGreaterThanOrEqual(0.5);
    expect(share(hits, asked.length)).toBeGreaterThanOrEqual(0.25);
  });
});
