import type { Presentation } from '@release-actions/action-kit';
import { look, openSession, planWatch, preflightReport } from '@release-actions/monitor';
import { ConfigurationError } from '@release-actions/report';
import { abnormalPeriods, readDeployments, type Scene, sourceOf } from '../scene.ts';
import { collectedEarlier } from '../state.ts';

/**
 * Asks every query before the deployment, so that a wrong token or a mistyped label is found now and not at the end
 * of a watch. Leaves no evidence: it says nothing about any deployment.
 */
export async function preflight(scene: Scene): Promise<Presentation> {
  const { runner, stage, inputs } = scene;
  const now = runner.clock.now().getTime();
  const { monitor } = stage.policy.policy;
  const history = await readDeployments(scene);
  const plan = planWatch({
    policy: monitor,
    deployedAt: now,
    baselineEnd: now,
    durationMs: inputs.duration,
    abnormal: abnormalPeriods(history, now),
  });
  const source = sourceOf(scene, await collectedEarlier(scene));
  const session = openSession(plan, source);
  const clock = { now: () => now, sleep: runner.clock.sleep };
  const found = await look(session, clock);
  const report = preflightReport({
    target: stage.target,
    sha: stage.sha,
    release: stage.release,
    plan,
    source,
    look: found,
    knownFrom: session.knownFrom(),
    startedAt: scene.startedAt,
    finishedAt: runner.clock.now(),
  });
  const problems = found.refreshed.faults
    .filter(({ kind }) => kind === 'configuration' || kind === 'too-large')
    .map(({ message, hint }) => ({ path: 'monitor', message: `${message} ${hint}` }));
  if (problems.length > 0) throw new ConfigurationError('what the monitor asks', problems);
  return { report, failOn: inputs['fail-on'], dryRun: inputs['dry-run'], outputs: { cause: 'none' } };
}
