export type Worse = 'higher' | 'lower';

/** A sample that was not obtained is `null`, never zero. */
export type Sample = number | null;

/** Events per step: of `total` requests, `bad` were bad. */
export type Counts = { readonly bad: readonly Sample[]; readonly total: readonly Sample[] };

type Common = {
  readonly id: string;
  readonly worse: Worse;
  /** Only a critical metric can fail a deployment or keep it from passing. */
  readonly critical: boolean;
  /** A pass shows that the level changed by less than this factor. */
  readonly margin: number;
};

export type RatioMetric = Common & {
  readonly kind: 'ratio';
  readonly counts: Counts;
  /** The same ratio where the deployment did not happen: another region, service or version. */
  readonly control?: Counts;
  /** A share of bad events up to this one is as good as none. */
  readonly negligible: number;
};

export type GaugeMetric = Common & { readonly kind: 'gauge'; readonly values: readonly Sample[] };

export type Metric = RatioMetric | GaugeMetric;

/** Everything a verdict is computed from: the same input always gives the same verdict. */
export type MonitorCase = {
  readonly id: string;
  readonly stepSeconds: number;
  /** Index of the first step after the deployment. */
  readonly deployedAt: number;
  readonly durationSteps: number;
  /** The baseline ends here instead of at the deployment; a rollback is compared with the time before its incident. */
  readonly baselineEnd?: number;
  readonly metrics: readonly Metric[];
};

export const defaultMargin = 2;
export const defaultNegligible = 0.0005;
