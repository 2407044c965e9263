import { describe, expect, test } from '@jest/globals';
import { type Monitor } from '@release-actions/policy';
import { loadPolicy } from '@release-actions/policy/load';
import {
  check,
  hold,
  type Look,
  monitorReport,
  openSession,
  planWatch,
  type WatchEnd,
  type WatchPlan,
} from '../../src/index.ts';
import { fault, type SourceFault } from '../../src/sources/source.ts';
import { dayAsSeries, fakeSource } from '../support/fake-source.ts';
import { day, type Fault, faults, stepSeconds, traffic } from '../support/simulator.ts';

const stepMs = stepSeconds * 1000;
const deployedAt = Date.parse('2026-11-24T10:50:00Z');

function monitorPolicy(lines: string): Monitor {
  const loaded = loadPolicy(
    `version: 1\nroles: { release-manager: [octocat] }\nenvironments: { production: https://shop.example }\nmonitor:\n  prometheus: https://prom.example\n${lines}`,
    { file: 'policy.yml' },
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.policy.monitor;
}

const policy = monitorPolicy('  errors: { bad: bad, total: total }\n');

const planOf = (more: Partial<Parameters<typeof planWatch>[0]> = {}): WatchPlan =>
  planWatch({ policy, deployedAt, baselineEnd: deployedAt, ...more });

type Told = { end: WatchEnd; looks: Look[] };

/** Watches a simulated day with a clock that jumps ahead at each pause. */
async function watch(
  simulated: Fault,
  options: {
    startAt?: number;
    plan?: WatchPlan;
    faultAt?: (now: number) => SourceFault | null;
    lagMs?: number;
    endsAt?: number;
    supersededAt?: number;
    cancelAt?: number;
    mode?: typeof hold;
  } = {},
): Promise<Told> {
  const plan = options.plan ?? planOf();
  const simulatedDay = day(31, traffic.mid, simulated, { noise: 0.05 });
  const start = deployedAt - simulatedDay.deployedAt * stepMs;
  let now = options.startAt ?? deployedAt + 1000;
  const series = dayAsSeries(simulatedDay, start, stepMs);
  const source = fakeSource(
    series,
    () => Math.min(now, options.endsAt ?? Infinity),
    () => options.faultAt?.(now) ?? null,
    options.lagMs ?? 0,
  );
  const stop = new AbortController();
  const looks: Look[] = [];
  const end = await (options.mode ?? hold)(plan, openSession(plan, source), {
    clock: {
      now: () => now,
      sleep: (ms) => {
        now += ms;
        if (now >= (options.cancelAt ?? Infinity)) stop.abort();
        return Promise.resolve();
      },
    },
    signal: stop.signal,
    onLook: (look) => Promise.resolve(void looks.push(look)),
    supersededAt: () =>
      Promise.resolve(now >= (options.supersededAt ?? Infinity) ? (options.supersededAt ?? null) : null),
  });
  return { end, looks };
}

const minutes = (count: number): number => deployedAt + count * 60_000;
const verdict = ({ end }: Told): string => `${end.ending} ${end.look.judgement.verdict}`;
const reportOf = (end: WatchEnd, plan = planOf(), deploymentComplete = true) =>
  monitorReport({
    mode: 'hold',
    target: { service: 'storefront', environment: 'production', wave: 'all' },
    sha: '9d04e77'.padEnd(40, '0'),
    release: '1.5.0',
    plan,
    source: 'a fake',
    end,
    deploymentComplete,
    startedAt: new Date(deployedAt),
    finishedAt: new Date(end.look.at),
    onCall: ['otto'],
  });

describe('hold', () => {
  test('a quiet deployment passes at the end of its 30 minutes, not before', async () => {
    const told = await watch(faults.none);
    expect(verdict(told)).toBe('settled pass');
    expect(told.end.look.at).toBeGreaterThanOrEqual(minutes(30));
    expect(told.looks.length).toBeGreaterThan(50);
    expect(told.end.look.judgement.replays).toBe(44);
  });

  test('a bad one ends the watch within minutes', async () => {
    const told = await watch(faults.x5);
    expect(verdict(told)).toBe('settled fail');
    expect(told.end.look.at).toBeLessThan(minutes(7));
  });

  test('killed at any moment and begun again, even hours later, it comes to the same verdict', async () => {
    const first = await watch(faults.x5);
    const wanted = JSON.stringify(first.end.look.judgement);
    for (const startAt of [minutes(3), minutes(6), minutes(17), minutes(300)]) {
      const again = await watch(faults.x5, { startAt });
      expect(JSON.stringify(again.end.look.judgement)).toBe(wanted);
    }
    const calm = await watch(faults.none);
    const later = await watch(faults.none, { startAt: minutes(45) });
    expect(JSON.stringify(later.end.look.judgement)).toBe(JSON.stringify(calm.end.look.judgement));
  });

  test('a source that is away for ten minutes and comes back changes nothing', async () => {
    const away = (now: number) =>
      now > minutes(8) && now < minutes(18) ? fault('unavailable', 'no answer', 'wait') : null;
    const healed = await watch(faults.none, { faultAt: away });
    const whole = await watch(faults.none);
    expect(healed.end.look.judgement).toEqual(whole.end.look.judgement);
    expect(healed.looks.some(({ refreshed }) => refreshed.faults.length > 0)).toBe(true);
  });

  test('a source that stays away, or whose data ends, is inconclusive and says so', async () => {
    const gone = await watch(faults.none, {
      faultAt: (now) =>
        now > minutes(20) ? fault('unavailable', 'prom.example did not answer', 'wait') : null,
    });
    expect(gone.end.ending).toBe('source-silent');
    const report = reportOf(gone.end);
    expect(report).toMatchObject({ outcome: 'inconclusive', reasons: ['source-silent', 'window-too-short'] });
    expect(report.headline).toBe(
      'Inconclusive: storefront 1.5.0 in production, the source did not tell the end of the watch',
    );
    expect(JSON.stringify(report.body)).toContain('prom.example did not answer');
    expect((await watch(faults.none, { endsAt: minutes(22) })).end.ending).toBe('source-silent');
  });

  test('a late source is waited for', async () => {
    expect(verdict(await watch(faults.none, { lagMs: 90_000 }))).toBe('settled pass');
  });

  test('a refusal ends the watch at once', async () => {
    const refused = await watch(faults.none, {
      faultAt: () => fault('configuration', 'answered 401', 'Set the token.'),
    });
    expect(refused.end.ending).toBe('configuration');
    expect(refused.looks.length).toBe(1);
    expect(reportOf(refused.end)).toMatchObject({ outcome: 'inconclusive' });
  });

  test('a newer deployment ends it, and what it caused is not counted', async () => {
    const lateFault: Fault = { service: (step) => (step >= 44 ? 9 : 1) };
    const told = await watch(lateFault, { supersededAt: minutes(11) });
    expect(verdict(told)).toBe('superseded inconclusive');
    expect(told.end.look.judgement.seen).toBeLessThanOrEqual(44);
    const before = await watch(faults.x5, { startAt: minutes(12), supersededAt: minutes(11) });
    expect(verdict(before)).toBe('settled fail');
  });

  test('cancelled is never a pass', async () => {
    const told = await watch(faults.none, { cancelAt: minutes(10) });
    expect(told.end.ending).toBe('cancelled');
    expect(reportOf(told.end)).toMatchObject({
      outcome: 'inconclusive',
      reasons: ['cancelled', 'window-too-short'],
    });
  });

  test('early pass comes only when the policy asks for it', async () => {
    const early = monitorPolicy('  errors: { bad: bad, total: total }\n  early-pass: true\n');
    const plan = planWatch({ policy: early, deployedAt, baselineEnd: deployedAt });
    const told = await watch(faults.none, { plan });
    expect(verdict(told)).toBe('settled pass');
    expect(told.end.look.at).toBeLessThan(minutes(25));
  });
});

describe('check', () => {
  test('says what is known now and waits for nothing', async () => {
    const soon = await watch(faults.none, { mode: check, startAt: minutes(5) });
    expect(verdict(soon)).toBe('not-over inconclusive');
    expect(reportOf(soon.end).headline).toBe('Watching storefront 1.5.0 in production: nothing found so far');
    expect(verdict(await watch(faults.none, { mode: check, startAt: minutes(31) }))).toBe('settled pass');
    expect(verdict(await watch(faults.x5, { mode: check, startAt: minutes(15) }))).toBe('settled fail');
  });
});

describe('what is compared with what', () => {
  test('the time under a version that proved bad is nothing to compare with', async () => {
    const burning: Fault = { service: (step) => (step >= -120 && step < -20 ? 20 : 1) };
    const abnormal = [{ from: minutes(-30), to: minutes(-5) }];
    const told = await watch(burning, { plan: planOf({ abnormal }), mode: check, startAt: minutes(31) });
    expect(verdict(told)).toBe('settled pass');
    expect(told.end.look.judgement.metrics[0]?.before).toBeLessThan(0.015);
  });

  test('after a rollback it is the time before the incident', async () => {
    const incident: Fault = { service: (step) => (step >= -60 && step < 0 ? 8 : 1) };
    const plan = planOf({ baselineEnd: minutes(-15), durationMs: 15 * 60_000 });
    const told = await watch(incident, { plan, mode: check, startAt: minutes(16) });
    expect(verdict(told)).toBe('settled pass');
  });
});

describe('the report', () => {
  test('of a fail tells what, since when, what next, and how sure', async () => {
    const { end } = await watch(faults.x5, { startAt: minutes(12) });
    const report = reportOf(end);
    expect(report.headline).toBe('Fail: storefront 1.5.0 in production, caused by the deployment');
    expect(report).toMatchObject({ outcome: 'fail', reasons: ['alarm', 'still-present'] });
    const [first, next, bound, , table] = report.body;
    expect(first).toEqual({
      paragraph: expect.stringMatching(
        /^Errors rose from 1\.\d % to \d\.\d % \(x\d\.\d, at least x\d\.\d\) at 10:5\d UTC, \d+ s|min after the deployment: .*; still there\.$/u,
      ),
    });
    expect(JSON.stringify(next)).toContain('Recommended: roll back.');
    expect(bound).toEqual({
      paragraph: 'False-alarm bound for this deployment: 2.2 % over 1 metric (44 replays of the last 24 h).',
    });
    expect(table).toHaveProperty('table');
    expect(report.detail).toMatchObject({
      cause: 'deployment',
      rollbackAdvised: true,
      severity: 'SEV2',
      alarmAt: expect.stringMatching(/^2026-11-24T10:5/u),
    });
    expect(report.annotations).toEqual([{ level: 'error', message: report.headline }]);
  });

  test('advises no rollback when the harm is gone in the newest samples', async () => {
    const burst: Fault = { service: (step) => (step >= 10 && step < 60 ? 6 : 1) };
    const { end } = await watch(burst, { mode: check, startAt: minutes(31) });
    expect(reportOf(end)).toMatchObject({ outcome: 'fail', detail: { rollbackAdvised: false } });
  });

  test('of a deployment that is not known to have ended well is never a pass', async () => {
    const { end } = await watch(faults.none, { mode: check, startAt: minutes(31) });
    expect(reportOf(end, planOf(), false)).toMatchObject({
      outcome: 'inconclusive',
      reasons: ['deployment-not-complete'],
      headline:
        'Inconclusive: storefront 1.5.0 in production, the deploy step is not known to have ended well',
    });
  });

  test('of pre-existing trouble says that a rollback would not mend it', async () => {
    const { end } = await watch(faults['pre-existing x3'], { mode: check, startAt: minutes(31) });
    const report = reportOf(end);
    expect(report).toMatchObject({
      outcome: 'inconclusive',
      detail: { cause: 'pre-existing', rollbackAdvised: false, severity: null },
    });
    expect(JSON.stringify(report.body)).toContain('Rolling back would not mend this.');
  });
});
