import type { Reading } from '@release-actions/evidence';
import type { BranchRule, FileContent, ResolvedRef } from './code.ts';
import type { CheckRun, CheckSuite, CommitStatus, NamedCheck, SuiteRun } from './actions.ts';
import type { DeploymentRow, Environment } from './deployments.ts';
import type { Comment, Issue, NumberedItem, Project } from './issues.ts';
import type {
  CodeScanningAlert,
  CodeScanningAnalysis,
  DependabotAlert,
  SecretScanningAlert,
  Team,
} from './security.ts';

/** What to read in one parallel wave. A part that is not asked for is absent from the answer. */
export type SnapshotRequest = {
  /** Full SHA under judgement: suites with check runs, statuses, workflow runs. */
  readonly sha?: string;
  /** The run that asks: nobody waits for its own attempt and start, which would cost a request of their own. */
  readonly asking?: number;
  /** False: `sha` is asked for its files only. */
  readonly checks?: false;
  /** Default branch's head, and these files there. */
  readonly defaultBranchFiles?: readonly string[];
  /** Check runs of this name: on the default branch's commits since an ISO 8601 instant, and on these. */
  readonly checksNamed?: { readonly name: string; readonly since: string; readonly shas: readonly string[] };
  /** These files at `sha`. */
  readonly filesAtSha?: readonly string[];
  /** Rules of this branch. */
  readonly branch?: string;
  /** Issues or pull requests. */
  readonly items?: readonly number[];
  /** Issues with this label, oldest first; `creator` is applied after reading. Default state: all. */
  readonly ticket?: {
    readonly label: string;
    readonly creator?: string;
    readonly state?: 'open' | 'closed' | 'all';
  };
  /** The newest hundred issues with this label, in any state. */
  readonly labelled?: { readonly label: string };
  /** Comments of this issue. */
  readonly commentsOf?: number;
  /** Newest deployments of each, with statuses. */
  readonly deploymentsOf?: readonly string[];
  /** Default 30 of each. */
  readonly deploymentsAtMost?: number;
  readonly environments?: readonly string[];
  /** Name of a tag to resolve. */
  readonly tag?: string;
  /** Alerts that are open, dismissed or auto-dismissed; fixed ones pile up for ever and judge nothing. */
  readonly dependabot?: boolean;
  readonly codeScanning?: { readonly ref: string; readonly state?: 'open' | 'dismissed' | 'fixed' };
  readonly secretScanning?: boolean;
  readonly teams?: readonly string[];
  readonly project?: { readonly owner: string; readonly number: number; readonly statusField: string };
};

/** Each part by itself known or unknown: one that may not be read never hides another. */
export type ReleaseSnapshot = {
  readonly checks?: Reading<readonly CheckRun[]>;
  readonly suites?: Reading<readonly CheckSuite[]>;
  readonly statuses?: Reading<readonly CommitStatus[]>;
  readonly namedChecks?: Reading<readonly NamedCheck[]>;
  readonly runs?: Reading<readonly SuiteRun[]>;
  readonly files?: Readonly<Record<string, Reading<FileContent>>>;
  readonly filesAtSha?: Readonly<Record<string, Reading<FileContent>>>;
  readonly rules?: Reading<readonly BranchRule[]>;
  readonly items?: Reading<readonly NumberedItem[]>;
  readonly tickets?: Reading<readonly Issue[]>;
  readonly labelled?: Reading<readonly Issue[]>;
  readonly comments?: Reading<readonly Comment[]>;
  readonly deployments?: Readonly<Record<string, Reading<readonly DeploymentRow[]>>>;
  readonly environments?: Readonly<Record<string, Reading<Environment>>>;
  readonly tag?: Reading<ResolvedRef>;
  readonly dependabot?: Reading<readonly DependabotAlert[]>;
  readonly codeScanningAnalyses?: Reading<readonly CodeScanningAnalysis[]>;
  readonly codeScanningAlerts?: Reading<readonly CodeScanningAlert[]>;
  readonly secretScanning?: Reading<readonly SecretScanningAlert[]>;
  readonly teams?: Readonly<Record<string, Reading<Team>>>;
  readonly project?: Reading<Project>;
};
