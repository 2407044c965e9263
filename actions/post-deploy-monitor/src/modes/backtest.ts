import type { Presentation } from '@release-actions/action-kit';
import {
  backtestReport,
  type JudgeOptions,
  judgePast,
  look,
  openSession,
  type PastVerdict,
  planWatch,
  pretendedDeployments,
} from '@release-actions/monitor';
import { ConfigurationError } from '@release-actions/report';
import { readDeployments, type Scene, sourceOf, timeline } from '../scene.ts';
import { collectedEarlier } from '../state.ts';

const defaultBackMs = 24 * 3_600_000;

/** Runs the monitor over the past: `duration` says how far back, the policy how long each watch is. */
export async function backtest(scene: Scene): Promise<Presentation> {
  const { runner, stage, inputs } = scene;
  const { monitor } = stage.policy.policy;
  const now = runner.clock.now().getTime();
  const plan = planWatch({ policy: monitor, deployedAt: now, baselineEnd: now });
  const backMs = inputs.duration ?? Math.min(defaultBackMs, plan.historyMs);
  const whole = { ...plan, historyMs: plan.historyMs + backMs };
  const source = sourceOf(scene, await collectedEarlier(scene));
  const clock = { now: () => now, sleep: runner.clock.sleep };
  const { watched, refreshed } = await look(openSession(whole, source), clock);
  const refused = refreshed.faults[0];
  if (refused !== undefined) {
    throw new ConfigurationError('what the monitor asks', [
      { path: 'monitor', message: `${refused.message} ${refused.hint}` },
    ]);
  }
  const historySteps = Math.round(plan.historyMs / plan.stepMs);
  const options: JudgeOptions = { windows: plan.chosen, falseAlarms: plan.falseAlarms };
  const pretended = pretendedDeployments(watched, historySteps);
  const deployments = timeline(await readDeployments(scene)).flatMap(
    ({ record, deployed }): PastVerdict[] => {
      const step = watched.deployedAt - Math.ceil((now - deployed) / plan.stepMs);
      if (step < historySteps || step + watched.durationSteps > watched.deployedAt) return [];
      const { verdict, cause } = judgePast(watched, step, historySteps, options);
      const recorded =
        record.bad === undefined ? (record.verified === undefined ? 'unknown' : 'verified') : 'bad';
      return [
        { at: new Date(deployed).toISOString(), version: record.payload.version, recorded, verdict, cause },
      ];
    },
  );
  const report = backtestReport({
    target: stage.target,
    sha: stage.sha,
    release: stage.release,
    plan,
    source,
    startedAt: scene.startedAt,
    finishedAt: runner.clock.now(),
    pretended: pretended.map((step) => judgePast(watched, step, historySteps, options)),
    deployments,
    backMs,
  });
  return { report, failOn: inputs['fail-on'], dryRun: inputs['dry-run'] };
}
