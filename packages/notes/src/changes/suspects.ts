import type { Message } from './message.ts';

/** Whether a title reads as if users of the old version had to change something. */
export function readsBreaking({ title, breakingHint }: Message): boolean {
  return breakingHint || /\b(?:remove|drop)s?\b/iu.test(title);
}
