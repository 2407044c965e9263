export type * from './records/actions.ts';
export type * from './records/code.ts';
export type * from './records/deployments.ts';
export type * from './records/issues.ts';
export type * from './records/security.ts';
export type * from './records/snapshot.ts';
export type * from './types.ts';
export * from './written.ts';
