import * as z from 'zod/mini';

/** A length of time as written ("30m") and in milliseconds. */
export type Duration = { readonly text: string; readonly ms: number };

const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const pattern = /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d|w)$/;

/** Reads `90s`, `30m`, `24h`, `7d`, `2w`; `undefined` when the text is not a length of time. */
export function parseDuration(text: string): Duration | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const ms = Math.round(Number(match[1]) * unitMs[match[2] as keyof typeof unitMs]);
  return Number.isSafeInteger(ms) ? { text, ms } : undefined;
}

const written = z.string().check(z.regex(pattern, 'expected a length of time such as 90s, 30m, 24h or 7d'));

const toDuration = z.transform<string, Duration>((text, context) => {
  const duration = parseDuration(text);
  if (duration) return duration;
  context.issues.push({ code: 'custom', input: text, message: 'is longer than can be counted' });
  return z.NEVER;
});

/** A length of time, such as `30m`, with a default. */
export const duration = (byDefault: string) => z.prefault(z.pipe(written, toDuration), byDefault);

/** A length of time that may be left out. */
export const optionalDuration = () => z.optional(z.pipe(written, toDuration));
