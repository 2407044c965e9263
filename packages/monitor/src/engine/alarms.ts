import type { Calibrated } from './calibrate.ts';
import type { Family } from './family.ts';
import { blameOf, type Rise, visitLooks, weigh } from './scan.ts';
import type { Watch } from './verdict.ts';

export type Alarm = {
  /** Steps from the deployment, the first being 1. */
  readonly at: number;
  /** Start of the window in which the change was seen. */
  readonly from: number;
};

export type Alarms = {
  /** Harm by the deployment. */
  readonly blame: Alarm | null;
  /** Harm, whoever did it. */
  readonly trouble: Alarm | null;
  /** The control got worse in the window that raised the trouble. */
  readonly shared: boolean;
};

export const noAlarms: Alarms = { blame: null, trouble: null, shared: false };

/** The first looks whose evidence exceeds the family's thresholds. An alarm is sticky: recovery does not undo it. */
export function findAlarms({ scanner, norms }: Calibrated, rise: Rise, watch: Watch, family: Family): Alarms {
  const { moment, end } = watch;
  let alarms = noAlarms;
  visitLooks(scanner, moment, end, family.leastEvidence, (from, to) => {
    if (alarms.blame !== null) return;
    const weights = weigh(scanner, moment, rise, from, to);
    if (weights.trouble < family.leastEvidence) return;
    const alarm = { at: to - moment.deployedAt, from };
    if (alarms.trouble === null && weights.trouble / norms.trouble > family.trouble) {
      alarms = { ...alarms, trouble: alarm, shared: weights.shared };
    }
    if (blameOf(weights, norms) > family.blame) alarms = { ...alarms, blame: alarm };
  });
  return alarms;
}
