export { runCommand } from './adapters/command.ts';
export { commitsOf, issueOf, issuesOf, refLock, runStateOf } from './adapters/github.ts';
export type { Gateway } from './adapters/github.ts';
export { readServedVersion } from './adapters/served-version.ts';
export { adopt, adoptFindings } from './adopt.ts';
export type { Adoption, Adopted } from './adopt.ts';
export { drill, drillFindings, drillTarget } from './drill.ts';
export type { Drilled, DrillRequest } from './drill.ts';
export { completeRollback } from './complete.ts';
export type { Completed } from './complete.ts';
export type { CompletionRequest } from './request.ts';
export { parseSeverity, severities } from './decide.ts';
export type { Severity } from './decide.ts';
export { commandLine, commandEnvironment } from './command-line.ts';
export type { HolderRun } from './lock.ts';
export { interruptedStatus } from './journal.ts';
export { planRollback } from './plan.ts';
export { rolesIn } from './roles.ts';
export type { Plan } from './plan.ts';
export type {
  CommandResult,
  Comment,
  Commits,
  Issue,
  Issues,
  NewIssue,
  Opening,
  RunCommand,
  ServedVersion,
  World,
} from './ports.ts';
export { prepareRollback } from './prepare.ts';
export type { Prepared } from './prepare.ts';
export { completedFindings, interruptedFindings } from './present/completed.ts';
export type { Findings } from './present/findings.ts';
export { planDetail, planFindings } from './present/plan.ts';
export { preparedFindings } from './present/prepared.ts';
export type { RollbackRequest } from './request.ts';
export { releaseOf } from './version.ts';
export type { Release } from './version.ts';
