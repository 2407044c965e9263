export { known, mapReading, unknown } from './reading.ts';
export type { Known, Proof, Reading, Unknown, UnknownReason } from './reading.ts';
