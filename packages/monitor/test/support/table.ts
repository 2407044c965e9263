import { judge, type Judgement, type Metric, type MonitorCase } from '../../src/index.ts';
import { day, type DayOptions, type Fault, faults, stepSeconds, traffic } from './simulator.ts';

type RatioMetric = Extract<Metric, { kind: 'ratio' }>;

export const ratio = (counts: RatioMetric['counts'], more: Partial<RatioMetric> = {}): RatioMetric => ({
  id: 'errors',
  kind: 'ratio',
  worse: 'higher',
  critical: true,
  margin: 2,
  negligible: 0.0005,
  counts,
  ...more,
});

/** A case of one or more metrics on the simulator's steps. */
export const caseOf = (deployedAt: number, metrics: readonly Metric[], durationSteps = 120): MonitorCase => ({
  id: 'case',
  stepSeconds,
  deployedAt,
  durationSteps,
  metrics,
});

/** One column of the golden table: a service, a fault, and what share of runs must come to what. */
export type Cell = {
  readonly name: string;
  readonly traffic: keyof typeof traffic;
  readonly fault: keyof typeof faults;
  readonly control?: boolean;
};

export const cells = [
  { name: 'nothing wrong, mid traffic', traffic: 'mid', fault: 'none' },
  { name: 'nothing wrong, low traffic', traffic: 'low', fault: 'none' },
  { name: 'nothing wrong, high traffic', traffic: 'high', fault: 'none' },
  { name: 'x1.5', traffic: 'mid', fault: 'x1.5' },
  { name: 'x2', traffic: 'mid', fault: 'x2' },
  { name: 'x2, high traffic', traffic: 'high', fault: 'x2' },
  { name: 'x5', traffic: 'mid', fault: 'x5' },
  { name: 'x5, low traffic', traffic: 'low', fault: 'x5' },
  { name: 'x3 from minute 15', traffic: 'mid', fault: 'x3 from minute 15' },
  { name: 'x5 for the 2 minutes of warm-up', traffic: 'mid', fault: 'warm-up x5 for 2 minutes' },
  { name: 'pre-existing x3', traffic: 'mid', fault: 'pre-existing x3' },
  { name: 'common x3', traffic: 'mid', fault: 'common x3' },
  { name: 'pre-existing x3, deployment x3', traffic: 'mid', fault: 'pre-existing x3, deployment x3' },
  { name: 'common x3, deployment x3', traffic: 'mid', fault: 'common x3, deployment x3' },
] as const satisfies readonly Cell[];

export type CellName = (typeof cells)[number]['name'];

/** Judges one simulated deployment of a cell. */
export function judgeDay(cell: Cell, seed: number, options: DayOptions = {}): Judgement {
  const { deployedAt, service, control } = day(seed, traffic[cell.traffic], faults[cell.fault], options);
  const metric = ratio(service, cell.control === false ? {} : { control });
  return judge(caseOf(deployedAt, [metric], options.durationSteps));
}

/** A family of metrics of one service, of which the first may regress. */
export function judgeFamily(size: number, fault: Fault, seed: number): Judgement {
  const days = Array.from({ length: size }, (_, index) =>
    day(seed * 100 + index, traffic.mid, index === 0 ? fault : {}),
  );
  const metrics = days.map(({ service, control }, index) =>
    ratio(service, { id: `metric-${index}`, control }),
  );
  return judge(caseOf(days[0]?.deployedAt ?? 0, metrics));
}

/** Families of eight metrics, by what their first one does. */
export const families = {
  'family of eight, nothing wrong': faults.none,
  'family of eight, one x2': faults.x2,
  'family of eight, one x3': { service: (step: number) => (step >= 0 ? 3 : 1) },
} as const satisfies Record<string, Fault>;

/** A cell of the table, or a family of metrics. */
export type JudgedName = CellName | keyof typeof families;

/** Judges one simulated deployment of what is called so. */
export function judgeNamed(name: string, seed: number): Judgement {
  const cell = cells.find((each) => each.name === name);
  if (cell !== undefined) return judgeDay(cell, seed);
  if (name in families) return judgeFamily(8, families[name as keyof typeof families], seed);
  throw new Error(`nothing is called ${name}`);
}

export type Tally = {
  readonly runs: number;
  readonly fail: number;
  readonly pass: number;
  readonly inconclusive: number;
  readonly medianMinute: number | null;
};

/** Shares of verdicts over many runs, and the median minute of the alarms among the fails. */
export function tally(judged: readonly Pick<Judgement, 'verdict' | 'alarmAt'>[]): Tally {
  const share = (verdict: string): number =>
    judged.filter((each) => each.verdict === verdict).length / judged.length;
  const alarms = judged
    .flatMap(({ verdict, alarmAt }) => (verdict === 'fail' && alarmAt !== null ? [alarmAt] : []))
    .sort((left, right) => left - right);
  const median = alarms[Math.floor(alarms.length / 2)];
  return {
    runs: judged.length,
    fail: share('fail'),
    pass: share('pass'),
    inconclusive: share('inconclusive'),
    medianMinute: median === undefined ? null : (median * stepSeconds) / 60,
  };
}

/** How far a share measured over so many runs may lie from the true one by chance: three standard errors. */
export const chance = (share: number, runs: number): number =>
  3 * Math.sqrt(Math.max(share * (1 - share), 0.01) / runs);
