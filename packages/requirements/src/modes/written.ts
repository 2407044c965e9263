import type { Written } from '../ports.ts';

/** What GitHub refused, with what to do; nothing for a write that was done or planned. */
export const problemOf = (written: Written<unknown>): string[] =>
  written.outcome === 'refused' ? [`${written.message} ${written.hint}`] : [];
