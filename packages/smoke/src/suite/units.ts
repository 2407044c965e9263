import { found, written } from './shape.ts';
import type { Shape } from './shape.ts';

const durationPattern = /^\s*(\d+(?:\.\d+)?) ?(ms|s|m|min|h|d)\s*$/u;
const msOf: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** A wait in milliseconds, written as `500ms`, `5s` or `2m`; `0s` is none. */
export const pause: Shape<number> = written(
  (text) => quantity(durationPattern, msOf, text),
  'a length of time such as 500ms, 5s or 2m',
  durationPattern,
);

/** A length of time in milliseconds, written as `500ms`, `5s` or `2m`. In none, nothing can be done or answered. */
export const duration: Shape<number> = {
  read: (value, at) => {
    const ms = pause.read(value, at);
    if (ms !== 0) return ms;
    const message = `expected a length of time of 1ms or more, such as 500ms, 5s or 2m, found ${found(value)}`;
    at.problems.push({ path: at.path, message });
    return undefined;
  },
  schema: { ...pause.schema, pattern: `^(?=.*[1-9])${durationPattern.source.slice(1)}` },
};

/** The same, kept as it was written: the short form of something that holds several. */
export const durationText: Shape<string> = {
  read: (value, at) => (duration.read(value, at) === undefined ? undefined : String(value)),
  schema: duration.schema,
};

const sizePattern = /^\s*(\d+(?:\.\d+)?) ?(B|kB|KB|MB|KiB|MiB)\s*$/u;
const bytesOf: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1000,
  KB: 1000,
  MB: 1_000_000,
  KiB: 1024,
  MiB: 1_048_576,
};

/** A number of bytes, written as `500 B`, `20 kB` or `8 MiB`. */
export const size: Shape<number> = written(
  (text) => quantity(sizePattern, bytesOf, text),
  'a size such as 500 B, 20 kB or 8 MiB',
  sizePattern,
);

function quantity(
  pattern: RegExp,
  units: Readonly<Record<string, number>>,
  text: string,
): number | undefined {
  const [, amount = '', unit = ''] = pattern.exec(text) ?? [];
  const factor = units[unit];
  return factor === undefined ? undefined : Math.round(Number(amount) * factor);
}
