import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { collectChanges, gitHistory, type Section } from '@release-actions/notes';
import { parseMessage } from '../../src/changes/message.ts';
import { suspicionOf } from '../../src/changes/suspects.ts';

type GoldenRelease = {
  readonly tag: string;
  readonly previous: string;
  readonly entries: readonly {
    readonly prs: readonly number[];
    readonly section: string;
    readonly breaking: boolean;
  }[];
};

export type Golden = {
  readonly directory: string;
  readonly releases: readonly GoldenRelease[];
  readonly remove: () => void;
};

/** Our sections in the words of the data set. */
export const mapping: Readonly<Record<Section, string>> = {
  features: 'Features',
  improvements: 'Features',
  fixes: 'Fixes',
  performance: 'Performance',
  other: 'Chore & Maintenance',
};

/** Imports a commit graph into a bare repository of its own. */
export function importHistory(file: string): { readonly directory: string; readonly remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'notes-data-'));
  execFileSync('git', ['init', '-q', '--bare', directory]);
  execFileSync('git', ['-C', directory, 'fast-import', '--quiet'], { input: gunzipSync(readFileSync(file)) });
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

/** The data set with its repository; undefined where it is not there. */
export function loadGolden(data: string): Promise<Golden | undefined> {
  const file = join(data, 'notes/jest-to-29.golden.json');
  if (!existsSync(file)) return Promise.resolve(undefined);
  const releases = JSON.parse(readFileSync(file, 'utf8')) as GoldenRelease[];
  return Promise.resolve({ ...importHistory(join(data, 'notes/jest-to-29.fast-import.gz')), releases });
}

/** One pull request that maintainers decided about, and what we say. */
export type Judged = {
  readonly pr: number;
  readonly title: string;
  readonly section: Section;
  readonly inferred: boolean;
  readonly breaking: boolean;
  readonly suspected: boolean;
  readonly suspicion: number;
  readonly wanted: ReadonlySet<string>;
  readonly wantedBreaking: boolean;
};

export type Evaluation = {
  readonly judged: readonly Judged[];
  readonly commits: number;
  readonly unaccounted: number;
  /** Decisions about pull requests that are not in the range. */
  readonly absent: number;
  readonly durationMs: number;
};

export async function evaluate({ directory, releases }: Golden): Promise<Evaluation> {
  const history = gitHistory(directory);
  const tags = new Set(
    execFileSync('git', ['-C', directory, 'tag'], { encoding: 'utf8' }).trim().split('\n'),
  );
  const judged: Judged[] = [];
  let [commits, unaccounted, absent] = [0, 0, 0];
  const begun = performance.now();
  for (const { tag, previous, entries } of releases) {
    if (!tags.has(tag) || !tags.has(previous)) {
      absent += entries.length;
      continue;
    }
    const range = await history.range({ from: previous, to: tag });
    const { changes, excluded } = collectChanges(range);
    const accounted = new Set([
      ...excluded.map(({ sha }) => sha),
      ...changes.flatMap((change) => change.commits.map(({ sha }) => sha)),
    ]);
    commits += range.commits.length;
    unaccounted += range.commits.filter(({ sha }) => !accounted.has(sha)).length;
    for (const pr of new Set(entries.flatMap(({ prs }) => prs))) {
      const decisions = entries.filter(({ prs }) => prs.includes(pr));
      const change = changes.find((candidate) => candidate.pr === pr);
      if (change === undefined) absent += 1;
      else {
        judged.push({
          pr,
          title: change.commits.at(-1)?.message.split('\n', 1)[0] ?? '',
          section: change.section,
          inferred: change.inferred,
          breaking: change.breaking,
          suspected: change.suspectedBreaking,
          suspicion: suspicionOf(parseMessage(change.commits.at(-1)?.message ?? '')),
          wanted: new Set(decisions.map(({ section }) => section)),
          wantedBreaking: decisions.some(({ breaking }) => breaking),
        });
      }
    }
  }
  return { judged, commits, unaccounted, absent, durationMs: performance.now() - begun };
}
