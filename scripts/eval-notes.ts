/**
 * How well notes are classified, measured against what maintainers decided by hand: section and breaking flag for
 * each pull request of 127 releases. Prints tables and the curve of the questions about breaking changes.
 *
 *   node scripts/eval-notes.ts [--misses SECTION]
 *
 * Data: RELEASE_ACTIONS_DATA, by default ../shared/data beside this repository.
 */
import { join, resolve } from 'node:path';
import { worthAsking } from '../packages/notes/src/changes/suspects.ts';
import { evaluate, loadGolden, mapping, type Judged } from '../packages/notes/test/integration/golden.ts';

const data = resolve(process.env['RELEASE_ACTIONS_DATA'] ?? join(import.meta.dirname, '../../shared/data'));
const golden = await loadGolden(data);
if (golden === undefined) {
  console.log(`eval:notes skipped: no data set in ${data} (set RELEASE_ACTIONS_DATA)`);
  process.exit(process.env['CI'] === 'true' ? 1 : 0);
}
const { judged, commits, unaccounted, absent, durationMs } = await evaluate(golden);
golden.remove();

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
const names = Object.values(mapping).filter((name, index, all) => all.indexOf(name) === index);
const isRight = ({ wanted, section }: Judged): boolean => wanted.has(mapping[section]);

console.log(
  `${commits} commits in ${golden.releases.length} releases, ${unaccounted} unaccounted for, ${Math.round(durationMs)} ms`,
);
console.log(
  `${judged.length} pull requests with a decision of the maintainers, ${absent} more are not in the range they name\n`,
);
console.log('section               decided   placed    right   precision  recall');
for (const name of names) {
  const decided = judged.filter(({ wanted }) => wanted.has(name));
  const placed = judged.filter(({ section }) => mapping[section] === name);
  const right = placed.filter(isRight).length;
  console.log(
    `${name.padEnd(20)} ${String(decided.length).padStart(8)} ${String(placed.length).padStart(8)} ${String(right).padStart(8)}   ${percent(right, placed.length).padStart(9)}  ${percent(right, decided.length).padStart(7)}`,
  );
}
const right = judged.filter(isRight);
const inferred = judged.filter((item) => item.inferred);
console.log(
  `all four                                ${String(right.length).padStart(6)}              ${percent(right.length, judged.length)}`,
);
console.log(
  `  stated by an author: ${percent(right.length - inferred.filter(isRight).length, judged.length - inferred.length)} of ${judged.length - inferred.length}; inferred and marked so: ${percent(inferred.filter(isRight).length, inferred.length)} of ${inferred.length}\n`,
);

const breaking = judged.filter((item) => item.breaking);
const truly = judged.filter(({ wantedBreaking }) => wantedBreaking);
console.log(
  `breaking (stated)     precision ${percent(breaking.filter(({ wantedBreaking }) => wantedBreaking).length, breaking.length)} of ${breaking.length}, recall ${percent(breaking.filter(({ wantedBreaking }) => wantedBreaking).length, truly.length)} of ${truly.length}`,
);
const open = truly.filter((item) => !item.breaking);
console.log('\nquestions to the technical writer: the curve by threshold (* is what is asked)');
console.log('threshold   asked   precision   recall of all breaking   recall of those not stated');
for (const threshold of [1, 2, 3, 4, 5, 6, 7, 8]) {
  const asked = judged.filter((item) => !item.breaking && item.suspicion >= threshold);
  const hits = asked.filter(({ wantedBreaking }) => wantedBreaking).length;
  const chosen = threshold === worthAsking ? '*' : ' ';
  console.log(
    `${chosen}${String(threshold).padStart(8)} ${String(asked.length).padStart(7)}   ${percent(hits, asked.length).padStart(9)}   ${percent(hits, truly.length).padStart(22)}   ${percent(hits, open.length).padStart(26)}`,
  );
}
const wanted = process.argv.indexOf('--misses');
if (wanted !== -1) {
  for (const item of judged) {
    const miss =
      process.argv[wanted + 1] === 'breaking'
        ? item.wantedBreaking !== (item.breaking || item.suspected)
        : item.inferred && !isRight(item) && item.wanted.has(process.argv[wanted + 1] ?? '');
    if (miss)
      console.log(
        `${item.wantedBreaking ? 'breaking' : '        '} ${[...item.wanted].join('/').padEnd(20)} ${mapping[item.section].padEnd(20)} ${item.suspicion} ${item.title}`,
      );
  }
}
