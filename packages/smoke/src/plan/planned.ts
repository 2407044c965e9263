import type { Phases } from '../kinds/kind.ts';
import type { ChainRetry, Retry } from '../suite/common.ts';
import type { Check, Suite } from '../suite/suite.ts';

/** Checks that are tried again together, from the first on, since none of them could be repeated alone. */
export type Chain = {
  readonly name: string;
  /** Like no other chain's, whatever suite it stands in. */
  readonly key: string;
  readonly retry: ChainRetry;
};

/** One run of a check: a check without rows has one, a check with rows one for each. */
export type PlannedCheck = {
  readonly id: string;
  readonly check: Check;
  readonly suite: Suite;
  /** The row's values, under the names of its columns. */
  readonly row: Readonly<Record<string, unknown>>;
  /** Ids of planned checks that must have passed before. */
  readonly needs: readonly string[];
  readonly retry: Retry;
  /** For an attempt, all redirects together. */
  readonly timeoutMs: number;
  readonly phases: Phases;
  readonly chain?: Chain;
};
