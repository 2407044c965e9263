import { formatDuration } from '@release-actions/report';

/** How the guide's times are shortened for the demo: stated to everyone, in the policy and on the screen. */
export type Scale = {
  /** Instead of the guide's 30 minutes after a deployment. */
  readonly watchMs: number;
  /** Instead of its 15 minutes after a rollback. */
  readonly confirmMs: number;
  /** Between two samples. */
  readonly stepMs: number;
};

const guideWatchMs = 30 * 60_000;

/** @param watchSeconds what the guide's 30 minutes last here */
export function scaleOf(watchSeconds: number): Scale {
  const watchMs = watchSeconds * 1000;
  return { watchMs, confirmMs: watchMs / 2, stepMs: 500 };
}

/** Such as "30 minutes of watching last 10 s here (1 minute = 0.33 s): --watch". */
export function describeScale({ watchMs }: Scale): string {
  const minute = (watchMs / guideWatchMs) * 60;
  return `the guide's 30 minutes of watching last ${formatDuration(watchMs)} here, its 15 minutes half of that (a minute is ${minute.toFixed(2)} s): option --watch`;
}
