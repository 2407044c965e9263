/** `node judge-days.ts NAME RUNS FIRST_SEED`: judges simulated days, and prints what each came to as JSON. */
import type { Judgement } from '../../src/index.ts';
import { faults } from './simulator.ts';
import { cells, judgeDay, judgeFamily } from './table.ts';

export type JudgedDay = Pick<Judgement, 'verdict' | 'cause' | 'alarmAt'>;

const families = {
  'family of eight, nothing wrong': faults.none,
  'family of eight, one x2': faults.x2,
} as const;

/** A cell of the table, or a family of metrics. */
export type JudgedName = (typeof cells)[number]['name'] | keyof typeof families;

function judgeOf(name: string): (seed: number) => Judgement {
  const cell = cells.find((each) => each.name === name);
  if (cell !== undefined) return (seed) => judgeDay(cell, seed);
  if (name in families) return (seed) => judgeFamily(8, families[name as keyof typeof families], seed);
  throw new Error(`nothing is called ${name}`);
}

const [, , name = '', runs = '', firstSeed = ''] = process.argv;
const judge = judgeOf(name);
const judged = Array.from({ length: Number(runs) }, (_, index): JudgedDay => {
  const { verdict, cause, alarmAt } = judge(Number(firstSeed) + index);
  return { verdict, cause, alarmAt };
});
process.stdout.write(JSON.stringify(judged));
