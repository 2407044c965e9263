export { openStage } from './open.ts';
export { releasedCommit } from './released-commit.ts';
export type { Stage } from './open.ts';
export { policyIn, readPolicy } from './policy.ts';
export type { PolicyInForce } from './policy.ts';
export { publishReport } from './publish.ts';
export type { Published } from './publish.ts';
export { targetOf } from './target.ts';
