import type { Command } from './terminal.ts';

type Entry = { readonly summary: string; readonly load: () => Promise<Command> };

/** Every command, loaded when it is called: a smoke test must not wait for the demo's code. */
export const commands = {
  gate: {
    summary: 'may this commit go to an environment, and if not, what to do',
    load: () => import('./commands/gate.ts'),
  },
  smoke: {
    summary: 'check a running system, bound to the version that answered',
    load: () => import('./commands/smoke.ts'),
  },
  monitor: {
    summary: 'judge metrics after a deployment, live or replayed',
    load: () => import('./commands/monitor.ts'),
  },
  rollback: {
    summary: 'plan: which version a rollback would return to, and why',
    load: () => import('./commands/rollback.ts'),
  },
  notes: {
    summary: 'release notes between two tags, from git history',
    load: () => import('./commands/notes.ts'),
  },
  policy: { summary: 'check or explain the policy file', load: () => import('./commands/policy.ts') },
  init: {
    summary: 'write a first policy and workflow for this repository',
    load: () => import('./commands/init.ts'),
  },
  doctor: {
    summary: 'what in this repository stands in the way of a release',
    load: () => import('./commands/doctor.ts'),
  },
  demo: {
    summary: 'a whole release, a failed one and its rollback, on this machine',
    load: () => import('./commands/demo.ts'),
  },
} as const satisfies Record<string, Entry>;

export type CommandName = keyof typeof commands;

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name);
