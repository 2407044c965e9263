import type { Presentation } from '@release-actions/action-kit';
import { makeEvidence } from '@release-actions/evidence';
import { baselineReport, collectBaseline, planWatch } from '@release-actions/monitor';
import { type Scene, sourceOf } from '../scene.ts';
import { collectedEarlier, packState } from '../state.ts';

/**
 * Collects samples of a source that keeps no history, and hands them on as evidence. Its outcome is `inconclusive` by
 * design: a baseline vouches for nothing.
 */
export async function baseline(scene: Scene): Promise<Presentation> {
  const { runner, stage, inputs } = scene;
  const now = runner.clock.now().getTime();
  const source = sourceOf(scene, await collectedEarlier(scene));
  const plan = planWatch({ policy: stage.policy.policy.monitor, deployedAt: now, baselineEnd: now });
  const collected = await collectBaseline({
    plan,
    source,
    durationMs: inputs.duration,
    clock: { now: () => runner.clock.now().getTime(), sleep: runner.clock.sleep },
    signal: runner.signal,
    onProgress: runner.log.info,
  });
  const state = source.state();
  const report = baselineReport({
    target: stage.target,
    sha: stage.sha,
    release: stage.release,
    plan,
    source,
    collected,
    samples: state === null ? null : await packState(state),
    startedAt: scene.startedAt,
    finishedAt: runner.clock.now(),
  });
  const presentation = { report, failOn: inputs['fail-on'], dryRun: inputs['dry-run'] };
  if (source.keepsHistory || runner.signal.aborted) return presentation;
  const { producer, policy } = stage;
  return { ...presentation, evidence: makeEvidence(report, { producer, policyDigest: policy.digest }) };
}
