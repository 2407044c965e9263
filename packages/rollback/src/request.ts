import type { Policy } from '@release-actions/policy';
import type { Target } from '@release-actions/report';
import type { Severity } from './decide.ts';
import type { Holder } from './lock.ts';

/** What somebody asked for, and who and where they are. */
export type RollbackRequest = {
  readonly repository: string;
  readonly target: Target;
  readonly policy: Policy;
  /** Version, deployment id or commit; `null`: the last known good. */
  readonly wanted: string | null;
  readonly reason: string;
  readonly severity: Severity | null;
  /** Details then stay out of the incident. */
  readonly securityRelated: boolean;
  /** Number of an incident that people opened already. */
  readonly incident: number | null;
  readonly actor: string;
  /** True when no person started this run. */
  readonly automatic: boolean;
  readonly me: Holder;
  readonly runUrl: string;
  /** ISO 8601 instant at which this run began. */
  readonly startedAt: string;
};
