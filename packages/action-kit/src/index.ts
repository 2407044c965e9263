export { systemClock } from './clock.ts';
export type { Clock } from './clock.ts';
export type { CommandOptions, CommandResult } from './command.ts';
export { commonInputs, failOn } from './common.ts';
export type { FailOn } from './common.ts';
export { readContext, workflowPathOf } from './context.ts';
export type { RunContext } from './context.ts';
export {
  choice,
  commitSha,
  durationMs,
  flag,
  lines,
  pairs,
  parseDurationMs,
  parseInputs,
  requiredSecret,
  requiredText,
  secret,
  text,
  textOr,
  wholeNumber,
  wordSet,
} from './inputs.ts';
export type { InputReader, InputSpec, InputsOf } from './inputs.ts';
export type { KeptFile, Presentation } from './present.ts';
export { runAction } from './run-action.ts';
export type { Action, Run } from './run-action.ts';
export type { Log, Runner } from './runner.ts';
