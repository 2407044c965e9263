export { judge } from './engine/judge.ts';
export type { Judgement, JudgeOptions } from './engine/judge.ts';
export type { Metric, MonitorCase } from './engine/metric.ts';
export { isReplayError, replay } from './replay/replay.ts';
export type { ReplayError, ReplayResult } from './replay/replay.ts';
