import type { Look, MetricSource, MonitorDetail, WatchEnd, WatchPlan } from '@release-actions/monitor';
import { checkRunName, formatDuration, type Report, toMarkdown } from '@release-actions/report';
import type { Scene } from './scene.ts';
import { stateText } from './state.ts';

/** GitHub counts requests: a check run is edited this often at most, and so often over a whole watch. */
const leastPauseMs = 2_000;
const mostPauseMs = 60_000;
const editsPerWatch = 15;

export type LiveProgress = {
  readonly onLook: (look: Look) => Promise<void>;
  /** Of the check run that shows the progress, once there is one. */
  readonly checkRunId: () => number | undefined;
};

function line({ judgement, refreshed }: Look, plan: WatchPlan): string {
  const seconds = (steps: number): number => steps * plan.stepMs;
  const seen = formatDuration(seconds(judgement.seen));
  const left = formatDuration(plan.durationMs - seconds(judgement.seen));
  const levels = judgement.metrics.map(
    ({ id, ratio }) => `${id} ${ratio === null ? 'no data' : `x${ratio[1].toFixed(1)}`}`,
  );
  const faults = refreshed.faults.map(({ message }) => message);
  return [`${seen} seen, ${left} to go`, ...levels, ...faults].join(' · ');
}

/** Shows a watch while it runs: a line in the log, and the check run, since a job's summary appears only at its end. */
export function liveProgress(
  scene: Scene,
  plan: WatchPlan,
  source: MetricSource,
  reportOf: (end: WatchEnd) => Report<MonitorDetail>,
): LiveProgress {
  const { stage, runner } = scene;
  const pauseMs = Math.min(mostPauseMs, Math.max(leastPauseMs, plan.durationMs / editsPerWatch));
  let shownAt = -Infinity;
  let id: number | undefined;

  const show = async (look: Look): Promise<void> => {
    const report = runner.redactor.redactDeep(reportOf({ ending: 'not-over', look, newest: look.judgement }));
    const text = source.keepsHistory ? undefined : await stateText(source.state());
    const shown = {
      name: checkRunName(report),
      status: 'in_progress' as const,
      detailsUrl: runner.context.runUrl,
      output: {
        title: report.headline.slice(0, 250),
        summary: toMarkdown(report.body),
        ...(text === undefined ? {} : { text }),
      },
    };
    id ??= await existing(scene, report);
    const written =
      id === undefined
        ? await stage.github.checks.create({ ...shown, sha: report.sha, startedAt: report.startedAt })
        : await stage.github.checks.update(id, shown);
    if (written.outcome === 'done') id = written.value.id;
    if (written.outcome === 'refused') runner.log.warning(`${written.message}\n${written.hint}`);
  };

  return {
    checkRunId: () => id,
    onLook: async (look) => {
      const now = runner.clock.monotonicMs();
      if (now - shownAt < pauseMs || runner.signal.aborted) return;
      shownAt = now;
      runner.log.info(line(look, plan));
      await show(look);
    },
  };
}

async function existing({ stage }: Scene, report: Report): Promise<number | undefined> {
  const checks = await stage.github.checks.ofCommit(report.sha, { origins: false });
  const name = checkRunName(report);
  return checks.known ? checks.value.findLast((check) => check.name === name)?.id : undefined;
}
