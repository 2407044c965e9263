export { formatPath } from './configuration/problem.ts';
export type { FileProblem, Path } from './configuration/problem.ts';
export { parsePolicy } from './parse-policy.ts';
export type { ParsedPolicy } from './parse-policy.ts';
export type { Origin, Origins } from './origins.ts';
export { holdersOf, isProduction } from './people.ts';
export type { RoleHolders } from './people.ts';
export { policySchema } from './policy.ts';
export type { Policy } from './policy.ts';
export type { AcceptanceSource } from './sections/acceptance-source.ts';
export type { DeploymentWindow, Environment } from './sections/environments.ts';
export type { Metric, Monitor } from './sections/monitor.ts';
export type { Notes } from './sections/notes.ts';
export type { Destination, Notify } from './sections/notify.ts';
export type {
  CustomRequirement,
  Enforcement,
  RequirementId,
  Requirements,
  RequirementSettings,
} from './sections/requirements.ts';
export type { RoleAssignment } from './sections/roles.ts';
export type { Rollback } from './sections/rollback.ts';
export type { AcceptedAlert, SecuritySource } from './sections/security.ts';
export type { Smoke } from './sections/smoke.ts';
export { parseDuration } from './values/duration.ts';
export type { Duration } from './values/duration.ts';
export { parseWindow } from './values/window-grammar.ts';
export type { ParsedWindow, Weekday, Window } from './values/window-grammar.ts';
