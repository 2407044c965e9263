/** Steps of equal length, aligned to the deployment: step k covers the time after `start + k * stepMs`, its end included. */
export type Grid = { readonly start: number; readonly stepMs: number; readonly steps: number };

/** Steps that lie wholly before `moment`. */
export const wholeSteps = ({ start, stepMs, steps }: Grid, moment: number): number =>
  Math.max(0, Math.min(steps, Math.floor((moment - start) / stepMs)));
