import type { Inline, Redactor, Target } from '@release-actions/report';
import type { CheckResult } from './engine/outcome.ts';
import type { Shard } from './plan/shard.ts';
import type { SuiteFile } from './suite/read.ts';
import type { FlakyPolicies } from './verdict.ts';

/** What a run is to find out. */
export type SmokeRequest = Target & {
  readonly sha: string;
  readonly release?: string;
  readonly suites: readonly SuiteFile[];
  /** From the default branch: it may add checks to those of the suites, and take none away. */
  readonly floor?: SuiteFile;
  readonly baseUrl?: string;
  readonly expectedVersion?: string;
  /** Other names of the expected version, such as its commit. */
  readonly expectedAliases?: readonly string[];
  /** Where the version can be read when no suite says so, such as `/version`. */
  readonly versionPath?: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Values of the secrets that suites name. */
  readonly secrets: Readonly<Record<string, string>>;
  /** What suites say of flaky checks can only be stricter. */
  readonly flaky?: { readonly [Tier in keyof FlakyPolicies]?: FlakyPolicies[Tier] | undefined };
  /** For the whole run; what suites say can only be shorter. */
  readonly deadlineMs?: number;
  /** Run only this part of the plan. */
  readonly shard?: Shard;
  /** Said at the end of the report's first screen, such as who is asked to acknowledge it. */
  readonly notes?: readonly Inline[];
  readonly signal: AbortSignal;
  /** Masks secrets; those of the run are added to it. */
  readonly redactor?: Redactor;
  readonly onResult?: (result: CheckResult) => void;
};
