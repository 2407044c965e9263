export { smoke } from './smoke.ts';
export type { SmokeRequest } from './smoke.ts';
export { nodePorts } from './adapters/node-ports.ts';
export type { SmokePorts } from './ports.ts';
export type { SmokeDetail, Counts } from './report/detail.ts';
export type { CheckResult } from './engine/outcome.ts';
export type { SuiteFile } from './suite/read.ts';
