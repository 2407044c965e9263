import { formatDuration, sparkline } from '@release-actions/report';
import type { Report } from '@release-actions/report';
import type { Outcome } from './stagehand.ts';

/** The part of a monitor's findings that one line on the screen tells. */
type Watched = {
  readonly cause: string;
  readonly windows: { readonly step: number; readonly duration: number };
  readonly seenSeconds: number;
  readonly metrics: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly alarmAt: number | null;
    readonly ratio: readonly number[];
  }[];
};

const guideMinutes = 30;
const shownPoints = 20;

/** What was watched and what came of it: `▁▁▂▅▇ fail, deployment, errors x4.6 at minute 4 of 30`. */
export function watchWords({ report }: Outcome): string {
  if (report === undefined) return '';
  const { cause, metrics, windows, seenSeconds } = report.detail as Watched;
  const told = metrics.find(({ verdict }) => verdict === report.outcome) ?? metrics[0];
  if (told === undefined) return report.headline;
  const [, ratio = NaN] = told.ratio;
  const change = `${told.id} x${ratio.toFixed(1)}`;
  const line = sparkline(chartOf(report).slice(-shownPoints));
  if (told.alarmAt === null)
    return `${line} ${report.outcome}, ${change}, watched for ${formatDuration(seenSeconds * 1000)}`;
  const minute = Math.ceil(((told.alarmAt * windows.step) / windows.duration) * guideMinutes);
  return `${line} ${report.outcome}, ${cause}, ${change} at minute ${minute} of ${guideMinutes}`;
}

/** Values of the first chart of a report, as far as it has one. */
function chartOf({ body }: Report): readonly (number | null)[] {
  const blocks = body.flatMap((block) => ('chart' in block ? [block.chart.values] : []));
  return blocks[0] ?? [];
}

/** `no-go: smoke-tests, staging-verified`. */
export const unmetWords = ({ outputs }: Outcome): string =>
  `no-go: ${(outputs['unmet'] ?? '').trim().split('\n').join(', ')}`;

export const headlineWords = ({ report }: Outcome): string => report?.headline ?? '';
