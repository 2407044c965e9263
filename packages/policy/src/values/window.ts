import * as z from 'zod/mini';
import { parseWindow } from './window-grammar.ts';
import type { Window } from './window-grammar.ts';
import { oneOrMore } from './short-form.ts';

const written = z.string().check(z.minLength(1));

/** One window as people write it: `Mon-Thu 09:00-16:00 Europe/Berlin`. */
export const window = z.pipe(
  written,
  z.transform<string, Window>((text, context) => {
    const parsed = parseWindow(text);
    if (parsed.ok) return parsed.window;
    context.issues.push({ code: 'custom', input: text, message: parsed.message });
    return z.NEVER;
  }),
);

/** One window, or a list of them. */
export const windows = oneOrMore(window);
