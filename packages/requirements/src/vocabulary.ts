import type { Target } from '@release-actions/report';

/** The rows of the guide's pre-release table and the lines of its checklist, and what they rest on. */
export const requirementIds = [
  'release-identity',
  'no-freeze',
  'environment-protection',
  'acceptance-criteria',
  'ci-and-security',
  'release-notes',
  'rollback-plan',
  'smoke-tests',
  'staging-verified',
  'customer-communication',
  'backup',
  'security-approval',
  'deployment-window',
  'readiness-review',
  'distinct-people',
] as const;

export type RequirementId = (typeof requirementIds)[number];

/** `unknown` is never `met`: what could not be read blocks, and says what would make it readable. */
export type Status = 'met' | 'unmet' | 'pending' | 'unknown' | 'not-applicable' | 'overridden';

/** `report` is judged and shown but does not block; `off` is not judged and still printed. */
export type Enforcement = 'block' | 'report' | 'off';

export const releaseTypes = ['patch', 'minor', 'major'] as const;
export type ReleaseType = (typeof releaseTypes)[number];

/** What one evaluation is about. `sha` is the full commit, resolved once. */
export type Subject = Target & {
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  readonly release?: string;
  readonly releaseType: ReleaseType;
};

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

export const isReleaseType = (value: unknown): value is ReleaseType =>
  (releaseTypes as readonly unknown[]).includes(value);
