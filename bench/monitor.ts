/**
 * The monitor's operating characteristics on simulated services, and what one verdict costs.
 *
 *   node bench/monitor.ts [runs] [seed]
 *
 * Each run is 24 hours of history and a watch of 30 minutes in steps of 15 s. Medians are minutes to the alarm.
 */
import { cells, families, judgeNamed, tally, type Tally } from '../packages/monitor/test/support/table.ts';

const runs = Number(process.argv[2] ?? 400);
const seed = Number(process.argv[3] ?? 1) * 1_000_000;
const seeds = (count: number): number[] => Array.from({ length: count }, (_, index) => seed + index);

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);

function row(name: string, { fail, pass, inconclusive, medianMinute }: Tally, milliseconds: number): string {
  const minute = medianMinute === null ? '' : medianMinute.toFixed(1);
  return `${name.padEnd(34)}${percent(fail)}${minute.padStart(8)}${percent(pass)}${percent(inconclusive)}${milliseconds.toFixed(1).padStart(10)} ms`;
}

function measure(name: string, count: number): void {
  const judged = seeds(count).map((each) => {
    const started = performance.now();
    return { judgement: judgeNamed(name, each), took: performance.now() - started };
  });
  const took = judged.map((each) => each.took).sort((left, right) => left - right);
  const median = took[Math.floor(took.length / 2)] ?? 0;
  console.log(row(name, tally(judged.map(({ judgement }) => judgement)), median));
}

console.log(`${runs} runs each; time includes drawing the day (about 6 ms)\n`);
console.log(
  `${''.padEnd(34)}${'fail'.padStart(8)}${'minute'.padStart(8)}${'pass'.padStart(8)}${'unsure'.padStart(8)}${'time'.padStart(13)}`,
);
for (const { name } of cells) measure(name, runs);
const familyRuns = Math.max(1, Math.floor(runs / 4));
for (const name of Object.keys(families)) measure(name, familyRuns);
