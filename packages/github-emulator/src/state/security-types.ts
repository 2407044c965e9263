import type { Account, Instant } from './account-types.ts';

export type Dismissal = {
  readonly at: Instant;
  readonly by: Account;
  readonly reason: string;
  readonly comment: string | null;
};

export type CodeScanningAlert = {
  readonly number: number;
  readonly ref: string;
  state: 'open' | 'fixed' | 'dismissed';
  readonly ruleId: string;
  readonly severity: 'none' | 'note' | 'warning' | 'error' | null;
  readonly securitySeverity: 'low' | 'medium' | 'high' | 'critical' | null;
  readonly tool: string;
  readonly category: string;
  readonly path: string;
  readonly commitSha: string;
  readonly createdAt: Instant;
  /** Of a fixed one; absent: when it was made. */
  fixedAt?: Instant;
  dismissed: Dismissal | undefined;
};

export type CodeScanningAnalysis = {
  readonly id: number;
  readonly ref: string;
  readonly commitSha: string;
  readonly tool: string;
  readonly category: string;
  readonly analysisKey: string;
  readonly error: string;
  readonly warning: string;
  readonly resultsCount: number;
  readonly rulesCount: number;
  readonly createdAt: Instant;
};

export type DependabotAlert = {
  readonly number: number;
  state: 'auto_dismissed' | 'dismissed' | 'fixed' | 'open';
  readonly ecosystem: string;
  readonly packageName: string;
  readonly manifestPath: string;
  readonly severity: 'low' | 'medium' | 'high' | 'critical';
  readonly ghsaId: string;
  readonly summary: string;
  readonly vulnerableRange: string;
  readonly patchedVersion: string | null;
  readonly scope: 'development' | 'runtime';
  readonly createdAt: Instant;
  dismissed: Dismissal | undefined;
};

export type SecretScanningAlert = {
  readonly number: number;
  state: 'open' | 'resolved';
  readonly secretType: string;
  readonly displayName: string;
  readonly createdAt: Instant;
  resolution: string | null;
};
