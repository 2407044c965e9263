import { written } from './shape.ts';
import type { Shape } from './shape.ts';

const durationPattern = /^(\d+(?:\.\d+)?) ?(ms|s|m|min|h|d)$/u;
const msOf: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** A length of time in milliseconds, written as `500ms`, `5s` or `2m`. */
export const duration: Shape<number> = written(
  (text) => quantity(durationPattern, msOf, text),
  'a length of time such as 500ms, 5s or 2m',
  durationPattern,
);

/** The same, kept as it was written: the short form of something that holds several. */
export const durationText: Shape<string> = written(
  (text) => (quantity(durationPattern, msOf, text) === undefined ? undefined : text),
  'a length of time such as 500ms, 5s or 2m',
  durationPattern,
);

const sizePattern = /^(\d+(?:\.\d+)?) ?(B|kB|KB|MB|KiB|MiB)$/u;
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
  const [, amount = '', unit = ''] = pattern.exec(text.trim()) ?? [];
  const factor = units[unit];
  return factor === undefined ? undefined : Math.round(Number(amount) * factor);
}
