import type { Presentation } from '@release-actions/action-kit';
import {
  type DeploymentRecord,
  type History,
  faultyStatus,
  type NewStatus,
  postStatus,
  verifiedStatus,
} from '@release-actions/deployments';
import type { Evidence } from '@release-actions/evidence';
import { check, hold, type HoldPorts, monitorReport, openSession, planWatch } from '@release-actions/monitor';
import type { MonitorDetail, WatchEnd, WatchPlan } from '@release-actions/monitor';
import { holdersOf } from '@release-actions/policy';
import type { Report } from '@release-actions/report';
import {
  abnormalPeriods,
  momentsOf,
  readDeployments,
  recordOf,
  type Scene,
  sourceOf,
  timeline,
} from '../scene.ts';
import { collectedEarlier } from '../state.ts';
import { liveProgress } from '../progress.ts';

type Mode = MonitorDetail['mode'];

/** After a rollback, what is compared with is the time before the version that it left. */
function baselineEndOf(record: DeploymentRecord, history: History): number {
  const left = record.payload.rollback?.fromDeployment;
  const from = timeline(history).find((other) => other.record.id === left);
  return from?.began ?? momentsOf(record).began;
}

function planFor({ stage, inputs }: Scene, record: DeploymentRecord, history: History): WatchPlan {
  const { monitor } = stage.policy.policy;
  const { began, deployed } = momentsOf(record);
  const before = inputs['baseline-before']?.getTime() ?? baselineEndOf(record, history);
  return planWatch({
    policy: monitor,
    deployedAt: deployed,
    baselineEnd: Math.min(began, before),
    durationMs: inputs.duration ?? (record.task === 'rollback' ? monitor.confirm.ms : undefined),
    abnormal: abnormalPeriods(history, began).filter(({ from }) => from < began),
  });
}

/** A newer deployment ends this watch; GitHub is asked for one about twenty times a watch, not at every look. */
function supersession(scene: Scene, record: DeploymentRecord, plan: WatchPlan): HoldPorts['supersededAt'] {
  const { began } = momentsOf(record);
  let askedAt = -Infinity;
  let newerAt: number | null = null;
  return async () => {
    const now = scene.runner.clock.monotonicMs();
    if (newerAt !== null || now - askedAt < plan.durationMs / 20) return newerAt;
    askedAt = now;
    const newer = timeline(await readDeployments(scene)).find(
      (other) => other.record.id > record.id && other.began >= began,
    );
    newerAt = newer?.began ?? null;
    return newerAt;
  };
}

/** Watches a deployment until its verdict is final (`hold`), or says what is known now (`check`). */
export async function watch(scene: Scene, mode: Mode): Promise<Presentation> {
  const { runner, stage, inputs } = scene;
  const history = await readDeployments(scene);
  const record = recordOf(scene, history);
  const plan = planFor(scene, record, history);
  const source = sourceOf(scene, await collectedEarlier(scene));
  const session = openSession(plan, source);
  const reportOf = (end: WatchEnd): Report<MonitorDetail> => {
    const { holders } = holdersOf(stage.policy.policy, 'on-call');
    return monitorReport({
      mode,
      target: stage.target,
      sha: record.sha,
      release: record.payload.version,
      plan,
      source: source.name,
      end,
      startedAt: scene.startedAt,
      finishedAt: runner.clock.now(),
      onCall: [...holders.people, ...holders.teams],
      deploymentComplete: record.phase === 'deployed',
    });
  };
  const progress = liveProgress(scene, plan, source, reportOf);
  const ports: HoldPorts = {
    clock: { now: () => runner.clock.now().getTime(), sleep: runner.clock.sleep },
    signal: runner.signal,
    onLook: progress.onLook,
    supersededAt: supersession(scene, record, plan),
  };
  const end = mode === 'hold' ? await hold(plan, session, ports) : await check(plan, session, ports);
  const report = reportOf(end);
  const presentation = {
    failOn: inputs['fail-on'],
    dryRun: inputs['dry-run'],
    outputs: {
      cause: report.detail.cause,
      'rollback-advised': report.detail.rollbackAdvised,
      severity: report.detail.severity ?? '',
      'alarm-at': report.detail.alarmAt ?? '',
    },
  };
  if (runner.signal.aborted) return { ...presentation, report };
  const extras = {
    artifacts: record.payload.artifacts,
    inputs: inputs.evidence.map((digest) => ({ name: 'evidence', digest })),
  };
  const { evidence, problem } = await stage.publish(report, extras, progress.checkRunId());
  if (problem !== undefined) runner.log.warning(problem);
  await markRecord(scene, record, report, evidence);
  return { ...presentation, report, evidence };
}

/** What the watch means for the deployment record; null where it does not settle anything. */
function statusOf(report: Report<MonitorDetail>, evidence: Evidence): NewStatus | null {
  if (report.outcome === 'pass') return verifiedStatus(evidence.digest);
  return report.outcome === 'fail' ? faultyStatus(report.headline) : null;
}

async function markRecord(
  { stage, runner }: Scene,
  record: DeploymentRecord,
  report: Report<MonitorDetail>,
  evidence: Evidence,
): Promise<void> {
  const status = statusOf(report, evidence);
  if (status === null) return;
  const logUrl = runner.context.runUrl;
  const written = await postStatus(record, { ...status, logUrl }, stage.deployments);
  if (!written.done) runner.log.warning(`${written.message}\n${written.hint}`);
}
