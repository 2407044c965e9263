import {
  type Block,
  count,
  formatDateTime,
  formatDuration,
  formatShare,
  type Inline,
  type Report,
  shortSha,
  type Target,
} from '@release-actions/report';
import { replaysFor } from '../engine/family.ts';
import type { Judgement } from '../engine/judge.ts';
import type { MetricJudgement } from '../engine/verdict.ts';
import type { MetricSource } from '../sources/source.ts';
import type { Collected } from '../watch/collect.ts';
import type { Look } from '../watch/hold.ts';
import type { WatchPlan } from '../watch/plan.ts';
import { factor } from './words.ts';

type Common = {
  readonly target: Target;
  readonly sha: string;
  readonly release: string | undefined;
  readonly plan: WatchPlan;
  readonly source: MetricSource;
  readonly startedAt: Date;
  readonly finishedAt: Date;
};

type Said<Detail> = Pick<Report<Detail>, 'outcome' | 'reasons' | 'headline' | 'body' | 'detail'>;

function reportOf<Detail>(common: Common, said: Said<Detail>): Report<Detail> {
  const { target, sha, release, startedAt, finishedAt } = common;
  return {
    ...target,
    kind: 'monitor',
    sha,
    ...(release === undefined ? {} : { release }),
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    annotations: said.outcome === 'pass' ? [] : [{ level: 'warning', message: said.headline }],
    ...said,
  };
}

const place = ({ target, release, sha }: Common): string =>
  `${target.service} ${release ?? shortSha(sha)} in ${target.environment}`;

type Readiness = {
  readonly id: string;
  readonly ready: boolean;
  readonly why: string;
  readonly code: string;
};

/** A pass needs a watch that can find a change of this many times the margin. */
const visible = 1.5;

function readinessOf(judged: MetricJudgement, { plan }: Common, judgement: Judgement): Readiness {
  const metric = plan.metrics[judged.id];
  const { id, before, detectable } = judged;
  const say = (ready: boolean, code: string, why: string): Readiness => ({ id, ready, code, why });
  if (metric === undefined || before === null) return say(false, 'no-data', 'no samples');
  if (judgement.replays < replaysFor(plan.falseAlarms)) {
    const wanted = count(replaysFor(plan.falseAlarms), 'replay');
    return say(false, 'history-too-short', `history for ${judgement.replays} of ${wanted}`);
  }
  if (metric.kind === 'ratio' && before <= metric.negligible) return say(true, '', 'ready; hardly ever bad');
  const change = detectable === null ? Infinity : Math.max(detectable, 1 / detectable);
  if (change <= visible * metric.margin) return say(true, '', 'ready');
  const seen = detectable === null ? 'no change at all' : `a change of ${factor(detectable)} or more`;
  return say(
    false,
    'low-traffic',
    `this traffic can only show ${seen}: add synthetic probes, or watch longer`,
  );
}

export type PreflightDetail = {
  readonly mode: 'preflight';
  readonly source: string;
  readonly series: number;
  readonly intervalMs: number | null;
  readonly lagMs: number | null;
  readonly replays: number;
  readonly falseAlarmBound: number;
  readonly metrics: readonly Readiness[];
};

export type PreflightRequest = Common & { readonly look: Look; readonly knownFrom: number | null };

/** Whether a watch could come to a verdict, told before the deployment. */
export function preflightReport(request: PreflightRequest): Report<PreflightDetail> {
  const { look, plan, source, knownFrom } = request;
  const { judgement, refreshed, at } = look;
  const metrics = judgement.metrics.map((judged) => readinessOf(judged, request, judgement));
  const unready = metrics.filter(({ ready }) => !ready);
  const faults = refreshed.faults.map(({ message, hint }) => `${message} ${hint}`);
  const ready = unready.length === 0 && faults.length === 0;
  const lagMs = refreshed.knownUntil === null ? null : at - refreshed.knownUntil;
  const late = lagMs !== null && lagMs > 3 * Math.max(plan.stepMs, refreshed.intervalMs ?? 0);
  const known = knownFrom === null ? 'no samples' : `samples since ${formatDateTime(new Date(knownFrom))}`;
  const interval = refreshed.intervalMs === null ? 'unknown' : formatDuration(refreshed.intervalMs);
  const lag = lagMs === null ? 'unknown' : formatDuration(Math.max(0, lagMs));
  const rows = metrics.map((metric): Inline[] => [metric.ready ? '✓' : '?', metric.id, metric.why]);
  return reportOf(request, {
    outcome: ready && !late ? 'pass' : 'inconclusive',
    reasons: [
      ...new Set([
        ...(faults.length === 0 ? [] : ['source']),
        ...(late ? ['stale'] : []),
        ...unready.map(({ code }) => code),
      ]),
    ],
    headline: ready && !late ? `Ready to watch ${place(request)}` : `Not ready to watch ${place(request)}`,
    body: [
      ...faults.map((paragraph): Block => ({ paragraph })),
      ...(late
        ? [
            {
              paragraph: `The newest sample is ${lag} old: the source is late, or nothing is being read any more.`,
            },
          ]
        : []),
      { table: { columns: ['', 'Metric', 'What a watch could tell'], rows } },
      {
        paragraph: `${source.name}: ${count(refreshed.series, 'series', 'series')}, one sample every ${interval}, the newest ${lag} old, ${known}. ${count(judgement.replays, 'replay')}, so a false-alarm bound of ${formatShare(judgement.falseAlarmBound)}.`,
      },
    ],
    detail: {
      mode: 'preflight',
      source: source.name,
      series: refreshed.series,
      intervalMs: refreshed.intervalMs,
      lagMs,
      replays: judgement.replays,
      falseAlarmBound: judgement.falseAlarmBound,
      metrics,
    },
  });
}

export type BaselineDetail = {
  readonly mode: 'baseline';
  readonly source: string;
  readonly durationMs: number;
  readonly neededMs: number;
  /** Packed samples; null where the source keeps its own history or they are too many. */
  readonly samples: string | null;
};

export type BaselineRequest = Common & { readonly collected: Collected; readonly samples: string | null };

/** What `baseline` collected. Never a pass: it vouches for nothing. */
export function baselineReport(request: BaselineRequest): Report<BaselineDetail> {
  const { source, collected, samples } = request;
  const { durationMs, neededMs, faults } = collected;
  const detail = { mode: 'baseline' as const, source: source.name, durationMs, neededMs, samples };
  if (source.keepsHistory) {
    return reportOf(request, {
      outcome: 'pass',
      reasons: [],
      headline: `No baseline needed for ${place(request)}`,
      body: [{ paragraph: `${source.name} keeps its own history.` }],
      detail,
    });
  }
  const short = durationMs < neededMs;
  const enough = short
    ? `For a verdict the watch needs ${formatDuration(neededMs)}.`
    : 'That is enough for a watch to come to a verdict.';
  return reportOf(request, {
    outcome: 'inconclusive',
    reasons:
      samples === null
        ? ['baseline-too-large']
        : ['baseline-recorded', ...(short ? ['history-too-short'] : [])],
    headline:
      samples === null
        ? `No baseline kept for ${place(request)}: too many samples for one piece of evidence`
        : `Baseline recorded for ${place(request)}`,
    body: [
      {
        paragraph: `${count(collected.samples, 'sample')} over ${formatDuration(durationMs)} from ${source.name}. ${enough}`,
      },
      {
        paragraph: [
          'Pass the output ',
          { code: 'evidence' },
          ' of this step to the watch as its input ',
          { code: 'evidence' },
          '.',
        ],
      },
      ...faults.map(({ message, hint }): Block => ({ paragraph: `${message} ${hint}` })),
    ],
    detail,
  });
}

export type PastVerdict = {
  readonly at: string;
  readonly version: string;
  readonly recorded: string;
  readonly verdict: string;
  readonly cause: string;
};

export type BacktestDetail = {
  readonly mode: 'backtest';
  readonly source: string;
  readonly pretended: number;
  readonly falseAlarms: number;
  readonly inconclusive: number;
  readonly deployments: readonly PastVerdict[];
};

export type BacktestRequest = Common & {
  readonly pretended: readonly Judgement[];
  readonly deployments: readonly PastVerdict[];
  readonly backMs: number;
};

/** What the monitor would have said in the past: how often it would have been wrong, and what it would have caught. */
export function backtestReport(request: BacktestRequest): Report<BacktestDetail> {
  const { pretended, deployments, backMs, source } = request;
  const alarms = pretended.filter(({ verdict }) => verdict === 'fail').length;
  const inconclusive = pretended.filter(({ verdict }) => verdict === 'inconclusive').length;
  const total = pretended.length;
  const share = (part: number): string => `${part} (${formatShare(total === 0 ? 0 : part / total)})`;
  const back = formatDuration(backMs);
  return reportOf(request, {
    outcome: total === 0 ? 'inconclusive' : 'pass',
    reasons: total === 0 ? ['history-too-short'] : [],
    headline:
      total === 0
        ? `No backtest of ${place(request)}: the source keeps too little history`
        : `Backtest of ${place(request)}: ${count(alarms, 'false alarm')} in ${count(total, 'pretended deployment')}`,
    body: [
      {
        paragraph: `Pretended deployments of nothing over the last ${back}, each judged by what was known then: ${share(total - alarms - inconclusive)} pass, ${share(inconclusive)} inconclusive, ${share(alarms)} false alarms. Of 30 deployments a month that would be ${((30 * alarms) / Math.max(1, total)).toFixed(1)} false alarms.`,
      },
      ...(deployments.length === 0
        ? []
        : [
            {
              table: {
                columns: ['Deployed', 'Version', 'Recorded as', 'The monitor says', 'Cause'],
                rows: deployments.map(({ at, version, recorded, verdict, cause }) => [
                  at,
                  version,
                  recorded,
                  verdict,
                  cause,
                ]),
              },
            },
          ]),
    ],
    detail: {
      mode: 'backtest',
      source: source.name,
      pretended: total,
      falseAlarms: alarms,
      inconclusive,
      deployments,
    },
  });
}
