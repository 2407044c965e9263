import type { Command } from './terminal.ts';

type Entry = { readonly summary: string; readonly load: () => Promise<Command> };

/** Every command, loaded when it is called: a smoke test must not wait for the demo's code. */
export const commands = {
  gate: {
    summary: 'what stands between a release and production, and who acts next',
    load: () => import('./commands/gate.ts'),
  },
  monitor: {
    summary: 'judge metrics after a deployment, live or from recorded cases',
    load: () => import('./commands/monitor.ts'),
  },
  notes: {
    summary: 'draft release notes from a clone, without network',
    load: () => import('./commands/notes.ts'),
  },
  policy: {
    summary: 'check and explain the release policy',
    load: () => import('./commands/policy.ts'),
  },
  rollback: {
    summary: 'what a rollback would go back to now, and what would stop it',
    load: () => import('./commands/rollback.ts'),
  },
  smoke: {
    summary: 'run smoke checks against a running system',
    load: () => import('./commands/smoke.ts'),
  },
  init: {
    summary: 'write a first policy and workflows for this repository',
    load: () => import('./commands/init.ts'),
  },
  doctor: {
    summary: 'what in this repository stands in the way of a release',
    load: () => import('./commands/doctor.ts'),
  },
  demo: {
    summary: 'three releases on this machine: one good, one rolled back, one that mends it',
    load: () => import('./commands/demo.ts'),
  },
} as const satisfies Record<string, Entry>;

export type CommandName = keyof typeof commands;

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name);
