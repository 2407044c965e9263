import type { Labels } from './selector.ts';

export type Exposed = { readonly labels: Labels; readonly value: number };

const line = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*?)\})?[ \t]+(\S+)(?:[ \t]+\S+)?(?:[ \t]+#.*)?$/u;
const label = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"/gu;

const unescape = (text: string): string =>
  text.replace(/\\(.)/gu, (_, character: string) => (character === 'n' ? '\n' : character));

const numberOf = (text: string): number => (/^[+-]?inf$/iu.test(text) ? NaN : Number(text));

/** Samples of a Prometheus or OpenMetrics text; comments, exemplars, timestamps and what is no number are left out. */
export function parseExposition(text: string): Exposed[] {
  return text.split('\n').flatMap((raw) => {
    const found = raw.startsWith('#') ? null : line.exec(raw.trimEnd());
    if (found === null) return [];
    const [, name = '', inner = '', written = ''] = found;
    const value = numberOf(written);
    if (!Number.isFinite(value)) return [];
    const labels = Object.fromEntries(
      [...inner.matchAll(label)].map(([, key = '', quoted = '']) => [key, unescape(quoted)]),
    );
    return [{ labels: { ...labels, __name__: name }, value }];
  });
}
