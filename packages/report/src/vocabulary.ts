/** Outcome of smoke, monitor, rollback and notes. "Could not tell" is `inconclusive`, never pass and never fail. */
export type Verdict = 'pass' | 'fail' | 'inconclusive';

/** Outcome of the gate. */
export type Decision = 'go' | 'no-go' | 'wait';

export type Outcome = Verdict | Decision;

/** What one run measured or decided; also the middle part of check run names and evidence kinds. */
export type ReportKind =
  'gate' | 'smoke' | 'monitor' | 'rollback' | 'drill' | 'notes' | 'backup' | 'communication';

/** The guide's roles, under the names that the policy uses. */
export const roles = [
  'release-manager',
  'project-manager',
  'product-manager',
  'developers',
  'security-lead',
  'technical-writer',
  'qa',
  'customer-success-manager',
  'on-call',
  'incident-response',
] as const;

export type Role = (typeof roles)[number];

/** What everything is keyed by: two services in one repository never touch each other. */
export type Target = { readonly service: string; readonly environment: string; readonly wave: string };

/** Exit codes of the command line, and of a bundle whose outcome is among `fail-on`. */
export const exitCodes = {
  success: 0,
  failure: 1,
  configuration: 2,
  inconclusive: 3,
  cancelled: 130,
} as const;

/** The command line's exit code for an outcome: 0 pass or go, 1 fail or no-go, 3 inconclusive or wait. */
export function exitCodeOf(outcome: Outcome): number {
  switch (outcome) {
    case 'pass':
    case 'go':
      return exitCodes.success;
    case 'fail':
    case 'no-go':
      return exitCodes.failure;
    case 'inconclusive':
    case 'wait':
      return exitCodes.inconclusive;
  }
}
