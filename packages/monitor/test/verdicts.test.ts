import { describe, expect, test } from '@jest/globals';
import { judge, type Metric } from '../src/index.ts';
import { day, type DayOptions, faults, random, traffic } from './support/simulator.ts';
import { caseOf, cells, judgeDay, judgeFamily, ratio, tally } from './support/table.ts';

const runs = 12;
const cell = (name: (typeof cells)[number]['name']) => {
  const found = cells.find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return Array.from({ length: runs }, (_, index) => judgeDay(found, 700 + index));
};

describe('what the monitor says of simulated services (the whole table is an integration test)', () => {
  test('nothing wrong: hardly a fail, mostly a pass', () => {
    const found = tally(cell('nothing wrong, mid traffic'));
    expect(found.fail).toBeLessThanOrEqual(2 / runs);
    expect(found.pass).toBeGreaterThanOrEqual(8 / runs);
  });

  test('five times the errors: always a fail by the deployment, within minutes', () => {
    const judged = cell('x5');
    expect(judged.every(({ verdict, cause }) => verdict === 'fail' && cause === 'deployment')).toBe(true);
    expect(tally(judged).medianMinute).toBeLessThanOrEqual(5);
  });

  test('low traffic: never a pass, whether something is wrong or not', () => {
    expect(tally(cell('nothing wrong, low traffic')).pass).toBe(0);
    expect(tally(cell('x5, low traffic')).pass).toBe(0);
  });

  test('trouble that is older than the deployment, or that the control has too, is not blamed on it', () => {
    for (const name of ['pre-existing x3', 'common x3'] as const) {
      const judged = cell(name);
      const [cause = ''] = name.split(' ');
      expect(tally(judged).fail).toBeLessThanOrEqual(2 / runs);
      expect(judged.filter((each) => each.cause === cause).length).toBeGreaterThanOrEqual(9);
    }
  });

  test('but what the deployment adds to it is', () => {
    expect(tally(cell('pre-existing x3, deployment x3')).fail).toBeGreaterThanOrEqual(11 / runs);
    expect(tally(cell('common x3, deployment x3')).fail).toBeGreaterThanOrEqual(11 / runs);
  });

  test('a late fault is not diluted by a good start', () => {
    expect(tally(cell('x3 from minute 15')).fail).toBeGreaterThanOrEqual(10 / runs);
  });

  test('of eight metrics the one that regresses is named', () => {
    const judged = judgeFamily(8, faults.x5, 4);
    expect(judged).toMatchObject({ verdict: 'fail', cause: 'deployment', replays: 44 });
    expect(judged.metrics.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)).toEqual([
      'metric-0',
    ]);
  });
});

/** A quiet day whose last two hours can be edited. */
const quiet = (options: DayOptions = {}) => day(31, traffic.mid, {}, { noise: 0, ...options });

const verdictOf = (deployedAt: number, metric: Metric, durationSteps?: number) =>
  judge(caseOf(deployedAt, [metric], durationSteps)).metrics[0]!;

const fill = <T>(values: readonly T[], from: number, to: number, value: T): T[] =>
  values.map((old, index) => (index >= from && index < to ? value : old));

describe('traps', () => {
  test('a quiet service passes; the traps below start from it', () => {
    const { deployedAt, service } = quiet();
    expect(verdictOf(deployedAt, ratio(service))).toMatchObject({ verdict: 'pass', reasons: [] });
  });

  test('missing samples are never zero: a fifth missing or the newest three, and there is no pass', () => {
    const { deployedAt, service } = quiet();
    const without = (from: number, to: number) =>
      ratio({
        bad: fill<number | null>(service.bad, from, to, null),
        total: fill<number | null>(service.total, from, to, null),
      });
    expect(verdictOf(deployedAt, without(deployedAt + 20, deployedAt + 50))).toMatchObject({
      verdict: 'inconclusive',
      reasons: ['samples-missing'],
    });
    expect(verdictOf(deployedAt, without(deployedAt + 117, deployedAt + 120))).toMatchObject({
      verdict: 'inconclusive',
      reasons: ['last-samples-missing'],
    });
    expect(verdictOf(deployedAt, without(deployedAt + 20, deployedAt + 30)).verdict).toBe('pass');
    expect(verdictOf(deployedAt, without(deployedAt, deployedAt + 120))).toMatchObject({
      verdict: 'inconclusive',
      reasons: ['no-data', 'low-traffic'],
      ratio: null,
    });
  });

  test('a step with more bad events than events is no measurement', () => {
    const { deployedAt, service } = quiet();
    const broken = ratio({ ...service, bad: fill(service.bad, deployedAt, deployedAt + 120, 1e6) });
    expect(verdictOf(deployedAt, broken).verdict).toBe('inconclusive');
  });

  test('no traffic and vanished traffic are no pass', () => {
    const { deployedAt, service } = quiet();
    const none = ratio({
      bad: fill(service.bad, deployedAt, 1e6, 0),
      total: fill(service.total, deployedAt, 1e6, 0),
    });
    expect(verdictOf(deployedAt, none)).toMatchObject({
      verdict: 'inconclusive',
      reasons: ['traffic-stopped', 'low-traffic'],
    });
    const late = deployedAt + 106;
    const stopped = ratio({ bad: fill(service.bad, late, 1e6, 0), total: fill(service.total, late, 1e6, 0) });
    expect(verdictOf(deployedAt, stopped)).toMatchObject({
      verdict: 'inconclusive',
      reasons: ['traffic-stopped'],
    });
  });

  test('fewer than 20 requests, or fewer than 8 replays, tell nothing', () => {
    const rare = day(5, { perSecond: 0.005, errors: 0.01 });
    expect(verdictOf(rare.deployedAt, ratio(rare.service)).reasons).toContain('low-traffic');
    const young = day(5, traffic.mid, faults.x5, { historySteps: 8 * 120 });
    expect(verdictOf(young.deployedAt, ratio(young.service))).toMatchObject({
      verdict: 'inconclusive',
      reasons: ['history-too-short'],
    });
  });

  test('a watch that is not over is no pass, and an alarm need not wait for its end', () => {
    const { deployedAt, service } = quiet({ durationSteps: 60 });
    expect(verdictOf(deployedAt, ratio(service))).toMatchObject({
      verdict: 'inconclusive',
      reasons: ['window-too-short'],
    });
    const broken = day(31, traffic.mid, faults.x5, { durationSteps: 60 });
    expect(verdictOf(broken.deployedAt, ratio(broken.service)).verdict).toBe('fail');
  });

  test('early pass is given only when asked for, and not before half of the duration', () => {
    const passAt = (durationSteps: number, earlyPass: boolean) => {
      const { deployedAt, service } = quiet({ durationSteps });
      return judge(caseOf(deployedAt, [ratio(service)]), { earlyPass }).verdict;
    };
    expect([passAt(80, false), passAt(80, true), passAt(50, true)]).toEqual([
      'inconclusive',
      'pass',
      'inconclusive',
    ]);
  });

  test('trouble in the warm-up is shown, not judged', () => {
    const { deployedAt, service } = day(12, traffic.mid, faults['warm-up x5 for 2 minutes'], { noise: 0 });
    expect(verdictOf(deployedAt, ratio(service)).verdict).toBe('pass');
  });

  test('but most requests failing for a minute needs neither warm-up nor history', () => {
    const { deployedAt, service } = quiet({ historySteps: 240 });
    const bad = service.total.map((total, index) =>
      index >= deployedAt && index < deployedAt + 6 ? Math.ceil(total * 0.8) : service.bad[index]!,
    );
    expect(verdictOf(deployedAt, ratio({ ...service, bad }))).toMatchObject({
      verdict: 'fail',
      cause: 'deployment',
      alarmAt: 4,
      reasons: ['catastrophic', 'recovered'],
    });
    const everywhere = ratio({ ...service, bad }, { control: { ...service, bad } });
    expect(verdictOf(deployedAt, everywhere).verdict).toBe('inconclusive');
  });

  test('an alarm is sticky, and recovery is told', () => {
    const flapping = day(
      31,
      traffic.mid,
      { service: (step) => (step >= 20 && step < 70 ? 6 : 1) },
      { noise: 0 },
    );
    expect(verdictOf(flapping.deployedAt, ratio(flapping.service))).toMatchObject({
      verdict: 'fail',
      harmPresent: false,
      reasons: ['alarm', 'recovered'],
    });
  });

  test('a rise without noise that is certain but small is no fail', () => {
    const total = Array.from({ length: 5880 }, () => 100_000);
    const bad = total.map((_, index) => (index < 5760 ? 1000 : 1060));
    expect(verdictOf(5760, ratio({ bad, total }))).toMatchObject({ verdict: 'pass', reasons: [] });
  });

  test('zero errors before and after pass where traffic shows it, and not where it cannot', () => {
    const all = (requests: number) =>
      ratio({
        total: Array.from({ length: 5880 }, () => requests),
        bad: Array.from({ length: 5880 }, () => 0),
      });
    expect(verdictOf(5760, all(75)).verdict).toBe('pass');
    expect(verdictOf(5760, all(3))).toMatchObject({ verdict: 'inconclusive', reasons: ['low-traffic'] });
  });

  test('the first errors of a service that had none are found', () => {
    const next = random(3);
    const total = Array.from({ length: 5880 }, () => 75);
    const bad = total.map((_, index) => (index >= 5760 && next() < 0.5 ? 1 : 0));
    expect(verdictOf(5760, ratio({ bad, total })).verdict).toBe('fail');
  });

  test('fewer of what there should be more of: a share that falls, and successes that become failures', () => {
    const orders = day(8, { perSecond: 20, errors: 0.1 }, { service: (step) => (step >= 0 ? 0.4 : 1) });
    expect(verdictOf(orders.deployedAt, ratio(orders.service, { worse: 'lower' }))).toMatchObject({
      verdict: 'fail',
      cause: 'deployment',
    });
    const steady = day(8, { perSecond: 20, errors: 0.1 });
    expect(verdictOf(steady.deployedAt, ratio(steady.service, { worse: 'lower' })).verdict).toBe('pass');
    const broken = day(9, traffic.mid, faults.x5);
    const successes = {
      ...broken.service,
      bad: broken.service.total.map((total, index) => total - broken.service.bad[index]!),
    };
    expect(verdictOf(broken.deployedAt, ratio(successes, { worse: 'lower' })).verdict).toBe('fail');
    expect(verdictOf(broken.deployedAt, ratio(successes, { worse: 'higher' })).verdict).not.toBe('fail');
  });

  test('an incident of yesterday does not make the monitor blind today', () => {
    const incident = (step: number) => (step >= -2000 && step < -1900 ? 20 : step >= 0 ? 4 : 1);
    const { deployedAt, service } = day(31, traffic.mid, { service: incident });
    const judged = judge(caseOf(deployedAt, [ratio(service)]));
    expect(judged).toMatchObject({ verdict: 'fail', cause: 'deployment' });
    expect(judged.incidents.length).toBeGreaterThan(0);
    expect(judged.replays).toBeLessThan(44);
  });

  test('a metric that is not critical can neither fail nor pass a release alone', () => {
    const broken = day(9, traffic.mid, faults.x5);
    const calm = day(10, traffic.mid, {}, { noise: 0 });
    const metrics = [
      ratio(calm.service, { id: 'errors' }),
      ratio(broken.service, { id: 'searches', critical: false }),
    ];
    expect(judge(caseOf(5760, metrics))).toMatchObject({ verdict: 'inconclusive', cause: 'deployment' });
    const silent = fill<number | null>(calm.service.total, 0, 1e6, null);
    const absent = ratio({ bad: silent, total: silent }, { id: 'searches', critical: false });
    expect(judge(caseOf(5760, [ratio(calm.service), absent])).verdict).toBe('pass');
    expect(judge(caseOf(5760, [ratio(calm.service), { ...absent, critical: true }])).verdict).toBe(
      'inconclusive',
    );
  });

  test('after a rollback the time before the incident is the baseline', () => {
    const burning = (step: number) => (step >= -100 && step < 0 ? 6 : 1);
    const { deployedAt, service } = day(31, traffic.mid, { service: burning }, { noise: 0 });
    const confirm = { ...caseOf(deployedAt, [ratio(service)], 60), baselineEnd: deployedAt - 100 };
    expect(judge(confirm)).toMatchObject({ verdict: 'pass', cause: 'none' });
    const stillBurning = day(31, traffic.mid, { service: (step) => (step >= -100 ? 6 : 1) }, { noise: 0 });
    const red = { ...caseOf(deployedAt, [ratio(stillBurning.service)], 60), baselineEnd: deployedAt - 100 };
    expect(judge(red).verdict).toBe('fail');
  });
});

describe('gauges', () => {
  const levels = (after: number, worse: 'higher' | 'lower' = 'higher'): Metric => {
    const next = random(17);
    let drift = 0;
    const values = Array.from({ length: 5880 }, (_, index) => {
      drift = 0.95 * drift + 0.02 * (next() - 0.5);
      return (index >= 5760 ? after : 0.4) * (1 + drift);
    });
    return { id: 'cpu', kind: 'gauge', worse, critical: true, margin: 2, values };
  };

  test('a level that doubles fails, one that stays passes, in either direction', () => {
    expect(verdictOf(5760, levels(0.85)).verdict).toBe('fail');
    expect(verdictOf(5760, levels(0.4))).toMatchObject({ verdict: 'pass', cause: 'none' });
    expect(verdictOf(5760, levels(0.15, 'lower')).verdict).toBe('fail');
    expect(verdictOf(5760, levels(0.15)).verdict).toBe('pass');
  });

  test('a level around zero is measured in units of its own spread', () => {
    const next = random(5);
    const values = (after: number) =>
      Array.from({ length: 5880 }, (_, index) => next() - 0.5 + (index >= 5760 ? after : 0));
    const queue = (after: number): Metric => ({
      id: 'lag',
      kind: 'gauge',
      worse: 'higher',
      critical: true,
      margin: 2,
      values: values(after),
    });
    expect(verdictOf(5760, queue(3)).verdict).toBe('fail');
    expect(verdictOf(5760, queue(0)).verdict).not.toBe('fail');
  });
});

test('all windows shrink with a duration under 15 minutes, and the verdicts stay', () => {
  const { deployedAt, service } = day(
    31,
    { perSecond: 40, errors: 0.01 },
    { service: (step) => (step >= 0 ? 5 : 1) },
    { durationSteps: 20 },
  );
  const judged = judge({ ...caseOf(deployedAt, [ratio(service)], 20), stepSeconds: 0.5 });
  expect(judged).toMatchObject({ verdict: 'fail', replays: 44 });
  expect(judged.windows).toMatchObject({ duration: 20, baseline: 80, warmUp: 3, harm: 4 });
});
