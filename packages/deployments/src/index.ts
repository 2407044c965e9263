export { ancestryNeeded, freezesIn, isFrozen } from './freeze.ts';
export type { Ancestry, FreezeCandidate, FreezeVerdict, NamedFix, StandingFreeze } from './freeze.ts';
export { liveOf, readHistory, recordsBefore, recordWithKey } from './history.ts';
export type { History, Live } from './history.ts';
export { readPayload } from './payload.ts';
export type { DeploymentPayload, Freeze, PayloadReading, RollbackDetail, SchemaState } from './payload.ts';
export { byAge, descriptions, readRow } from './record.ts';
export type {
  DeploymentPhase,
  DeploymentRecord,
  DeploymentRow,
  DeploymentState,
  DeploymentStatusRow,
} from './record.ts';
export {
  acceptedStatus,
  closingStatus,
  deploymentKey,
  faultyStatus,
  historyOf,
  openDeployment,
  postStatus,
  verifiedStatus,
} from './store.ts';
export type { DeploymentStore, NewDeployment, NewStatus, StepOutcome, Written } from './store.ts';
