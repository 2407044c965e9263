import type { StepOutcome } from '@release-actions/deployments';
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

/** The end of a rollback as its workflow knows it. */
export type CompletionRequest = RollbackRequest & {
  /** `null`: the newest rollback here. */
  readonly deploymentId: number | null;
  /** How the team's command ended; `null`: nothing new, only what has become of the rollback since. */
  readonly outcome: StepOutcome | null;
  /** More about the outcome, such as "exit code 3". */
  readonly outcomeDetail: string;
};
