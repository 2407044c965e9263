/** `node judge-days.ts NAME RUNS FIRST_SEED`: judges simulated days, and prints what each came to as JSON. */
import type { Judgement } from '../../src/index.ts';
import { judgeNamed } from './table.ts';

export type JudgedDay = Pick<Judgement, 'verdict' | 'cause' | 'alarmAt'>;

const [, , name = '', runs = '', firstSeed = ''] = process.argv;
const judged = Array.from({ length: Number(runs) }, (_, index): JudgedDay => {
  const { verdict, cause, alarmAt } = judgeNamed(name, Number(firstSeed) + index);
  return { verdict, cause, alarmAt };
});
process.stdout.write(JSON.stringify(judged));
