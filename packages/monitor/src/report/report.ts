import {
  type Block,
  count,
  formatDuration,
  formatShare,
  formatTime,
  type Inline,
  type Report,
  shortSha,
  type Target,
} from '@release-actions/report';
import type { Judgement } from '../engine/judge.ts';
import { chartOf } from '../watch/chart.ts';
import type { WatchEnd } from '../watch/hold.ts';
import { isScaledDown, type WatchPlan } from '../watch/plan.ts';
import { type MetricDetail, monitorDetail, type MonitorDetail } from './detail.ts';
import { changeOf, factor, level, reasonsOf, requestsAfter } from './words.ts';

export type ReportRequest = {
  readonly mode: MonitorDetail['mode'];
  readonly target: Target;
  readonly sha: string;
  readonly release: string | undefined;
  readonly plan: WatchPlan;
  readonly source: string;
  readonly end: WatchEnd;
  /** The deploy step is known to have ended well. */
  readonly deploymentComplete: boolean;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** Who decides about an inconclusive watch: on-call, or who stands in. */
  readonly onCall: readonly string[];
};

type Facts = ReportRequest & { readonly detail: MonitorDetail };

const subject = ({ target, release, sha }: ReportRequest): string =>
  `${target.service} ${release ?? shortSha(sha)} in ${target.environment}`;

/** Whether the verdict rests on what happened, or on the watch having ended some other way. */
const cutShort: Partial<Record<WatchEnd['ending'], string>> = {
  cancelled: 'the watch was cancelled',
  superseded: 'a newer deployment began before the watch was over',
  'source-silent': 'the source did not tell the end of the watch',
  configuration: 'the source refuses what it is asked',
};

/** A watch that ended some other way than by its own clock, or of who knows what, is never a pass. */
function outcomeOf({ end: { ending, look }, deploymentComplete }: ReportRequest): Judgement['verdict'] {
  if (look.judgement.verdict === 'fail') return 'fail';
  return ending === 'settled' && deploymentComplete ? look.judgement.verdict : 'inconclusive';
}

function reasonCodes({ end: { ending, look }, deploymentComplete }: ReportRequest): string[] {
  const { judgement } = look;
  const own = ending === 'settled' || ending === 'not-over' ? [] : [ending];
  const incomplete = deploymentComplete ? [] : ['deployment-not-complete'];
  const order = { fail: 0, inconclusive: 1, pass: 2 };
  const ranked = [...judgement.metrics].sort((left, right) => order[left.verdict] - order[right.verdict]);
  return [...new Set([...own, ...incomplete, ...ranked.flatMap(({ reasons }) => reasons)])];
}

const worst = ({ detail }: Facts): MetricDetail | undefined =>
  detail.metrics.find(({ verdict }) => verdict === 'fail') ??
  detail.metrics.find(({ cause }) => cause !== 'none') ??
  detail.metrics.find(({ verdict }) => verdict === 'inconclusive') ??
  detail.metrics[0];

const whyCut = ({ end, deploymentComplete }: Facts): string | undefined =>
  cutShort[end.ending] ??
  (deploymentComplete ? undefined : 'the deploy step is not known to have ended well');

function headline(facts: Facts): string {
  const { end, detail, plan } = facts;
  const metric = worst(facts);
  switch (outcomeOf(facts)) {
    case 'fail':
      return `Fail: ${subject(facts)}, caused by the deployment`;
    case 'pass':
      return `Pass: ${subject(facts)} is no worse than before, watched for ${formatDuration(plan.durationMs)}`;
    case 'inconclusive': {
      if (end.ending === 'not-over') return `Watching ${subject(facts)}: nothing found so far`;
      const why = whyCut(facts) ?? (metric === undefined ? 'nothing to watch' : reasonsOf(metric));
      return `Inconclusive: ${subject(facts)}, ${detail.cause === 'none' ? '' : `${detail.cause}: `}${why}`;
    }
  }
}

function finding(facts: Facts): Inline {
  const { detail, plan } = facts;
  const metric = worst(facts);
  if (metric === undefined) return 'The policy names no metric.';
  const change = changeOf(metric);
  if (metric.alarmAt === null) {
    const requests = requestsAfter(metric);
    const rests = requests === null ? '' : ` over ${count(requests, 'request')}`;
    return `${change}${rests}. ${metric.verdict === 'pass' ? `A change by ${factor(plan.metrics[metric.id]?.margin ?? 2)} is excluded (95 %).` : ''}`.trim();
  }
  const alarm = new Date(plan.deployedAt + metric.alarmAt * plan.stepMs);
  const after = formatDuration(metric.alarmAt * plan.stepMs);
  const still = reasonsOf(metric);
  const recovered =
    detail.rollbackAdvised || outcomeOf(facts) !== 'fail' ? '' : ' In the newest samples it is gone.';
  return `${change} at ${formatTime(alarm)}, ${after} after the deployment: ${still}.${recovered}`;
}

const people = ({ onCall }: ReportRequest): Inline =>
  onCall.length === 0
    ? 'On-call'
    : ['On-call (', ...onCall.map((login, index): Inline => [index === 0 ? '' : ', ', { code: login }]), ')'];

/** What to do next, and who. */
function nextStep(facts: Facts): Inline {
  const { detail, end } = facts;
  switch (outcomeOf(facts)) {
    case 'pass':
      return 'Nothing to do: the deployment record is marked as verified.';
    case 'fail':
      return detail.rollbackAdvised
        ? [
            'Recommended: roll back. The release manager and on-call decide; reply ',
            { code: '/rollback' },
            ' on the incident, or start the rollback workflow.',
          ]
        : 'The harm is gone in the newest samples, so no rollback is advised by itself. The release manager and on-call decide.';
    case 'inconclusive': {
      if (end.ending === 'not-over') return 'Nothing to do: the watch goes on.';
      const accept: Inline = [
        people(facts),
        ' can accept with ',
        { code: '/verify <reason>' },
        ' on the release ticket',
      ];
      if (end.ending === 'configuration')
        return [end.fault?.hint ?? 'Correct the policy.', ' Then run this job again.'];
      if (detail.cause === 'pre-existing' || detail.cause === 'common')
        return [
          'Rolling back would not mend this. ',
          people(facts),
          ' looks for the cause outside of this release; then ',
          { code: '/verify <reason>' },
          ' or watch again.',
        ];
      if (worst(facts)?.reasons.includes('low-traffic') === true)
        return [
          accept,
          ', or add synthetic probes that send steady traffic through the critical paths, or watch longer.',
        ];
      return [accept, ', or run this job again.'];
    }
  }
}

function bound({ detail }: Facts): Inline {
  if (detail.replays === 0)
    return 'There is too little history to state how often an unchanged service would alarm.';
  const history = formatDuration((detail.windows['history'] ?? 0) * 1000);
  const incidents =
    detail.incidents.length === 0
      ? ''
      : `; ${count(detail.incidents.length, 'incident')} of the past left out`;
  const metrics = count(detail.metrics.length, 'metric');
  return `False-alarm bound for this deployment: ${formatShare(detail.falseAlarmBound)} over ${metrics} (${count(detail.replays, 'replay')} of the last ${history}${incidents}).`;
}

function table({ detail }: Facts): Block {
  const mark = { pass: '✓', fail: '✗', inconclusive: '?' } as const;
  return {
    table: {
      columns: ['', 'Metric', 'Before', 'After', 'Change (95 %)', 'Smallest change visible', 'Why'],
      rows: detail.metrics.map((metric) => [
        mark[metric.verdict],
        metric.id,
        level(metric, metric.before),
        level(metric, metric.after),
        metric.ratio === null
          ? 'none'
          : `${factor(metric.ratio[1])} (${factor(metric.ratio[0])} to ${factor(metric.ratio[2])})`,
        metric.detectable === null ? 'none' : factor(metric.detectable),
        reasonsOf(metric) || 'no worse than before',
      ]),
    },
  };
}

function howWatched({ detail, plan, source }: Facts): Block {
  const seconds = (name: string): string => formatDuration((detail.windows[name] ?? 0) * 1000);
  const scaled = isScaledDown(plan)
    ? ' All windows are shortened in proportion, because the duration is under 15 minutes.'
    : '';
  return {
    details: {
      summary: 'How this was watched',
      blocks: [
        {
          paragraph: `Deployed ${detail.deployedAt}, baseline up to ${detail.baselineEnd}. Step ${seconds('step')}, duration ${seconds('duration')}, seen ${formatDuration(detail.seenSeconds * 1000)}, baseline ${seconds('baseline')}, warm-up ${seconds('warmUp')} (shown, not judged), history ${seconds('history')}.${scaled}`,
        },
        { paragraph: `Source: ${source}.` },
        {
          list: detail.metrics.flatMap(({ id, queries }) =>
            Object.entries(queries).map(([name, query]): Inline => [`${id}, ${name}: `, { code: query }]),
          ),
        },
      ],
    },
  };
}

/** Everything that people see of a watch, from one value. */
export function monitorReport(request: ReportRequest): Report<MonitorDetail> {
  const { mode, plan, source, end, target, sha, release } = request;
  const facts: Facts = { ...request, detail: monitorDetail(mode, plan, source, end) };
  const outcome = outcomeOf(request);
  const shown = worst(facts);
  const chart =
    shown === undefined
      ? null
      : chartOf(end.look.watched, shown.id, end.look.judgement.windows, plan.deployedAt);
  const first = headline(facts);
  return {
    ...target,
    kind: 'monitor',
    outcome,
    reasons: reasonCodes(request),
    sha,
    ...(release === undefined ? {} : { release }),
    startedAt: request.startedAt.toISOString(),
    finishedAt: request.finishedAt.toISOString(),
    headline: first,
    body: [
      { paragraph: finding(facts) },
      ...(end.fault === undefined ? [] : [{ paragraph: end.fault.message }]),
      { paragraph: nextStep(facts) },
      { paragraph: bound(facts) },
      ...(chart === null ? [] : [{ chart }]),
      table(facts),
      howWatched(facts),
    ],
    annotations:
      outcome === 'pass' || end.ending === 'not-over'
        ? []
        : [{ level: outcome === 'fail' ? 'error' : 'warning', message: first }],
    detail: facts.detail,
  };
}
