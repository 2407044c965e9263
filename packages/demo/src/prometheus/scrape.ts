import { keyOf } from './store.ts';
import type { Labels, SeriesStore } from './store.ts';

/** A place to scrape, and the labels that its series get. */
export type Target = { readonly url: string; readonly labels: Labels };

const deadlineMs = 1_000;

/** Reads the samples of a Prometheus text exposition, without timestamps, exemplars and types. */
export function parseExposition(text: string): { readonly labels: Labels; readonly value: number }[] {
  return text.split('\n').flatMap((line) => {
    const match = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})?\s+(\S+)/.exec(line);
    if (!match || line.startsWith('#')) return [];
    const pairs = (match[2] ?? '').matchAll(/([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g);
    const labels = Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, unescape(value)]));
    return [{ labels: { ...labels, __name__: match[1] ?? '' }, value: Number(match[3]) }];
  });
}

const unescape = (value: string) =>
  value.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));

/**
 * Scrapes targets at a steady pace into a store. As Prometheus does: `up` is 0 where a target does not answer, and
 * a series that a target no longer shows ends there, so that an old version does not linger.
 */
export class Scraper {
  readonly #store: SeriesStore;
  readonly #targets: () => readonly Target[];
  readonly #shown = new Map<string, readonly Labels[]>();
  #timer: NodeJS.Timeout | undefined;

  constructor(store: SeriesStore, targets: () => readonly Target[]) {
    this.#store = store;
    this.#targets = targets;
  }

  start(everyMs: number): void {
    this.#timer = setInterval(() => void this.scrape(), everyMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** One round over all targets. */
  async scrape(): Promise<void> {
    await Promise.all(this.#targets().map((target) => this.#scrapeOne(target)));
  }

  async #scrapeOne({ url, labels }: Target): Promise<void> {
    const at = Date.now();
    const text = await fetchText(url);
    this.#store.at({ ...labels, __name__: 'up' }).add(at, text === undefined ? 0 : 1);
    const samples = parseExposition(text ?? '').map(({ labels: own, value }) => ({
      labels: { ...own, ...labels, __name__: own['__name__'] ?? '' },
      value,
    }));
    for (const { labels: full, value } of samples) this.#store.at(full).add(at, value);
    this.#endVanished(
      url,
      samples.map(({ labels: full }) => full),
      at,
    );
  }

  #endVanished(url: string, shown: readonly Labels[], at: number): void {
    const present = new Set(shown.map(keyOf));
    for (const labels of this.#shown.get(url) ?? [])
      if (!present.has(keyOf(labels))) this.#store.at(labels).add(at, NaN);
    this.#shown.set(url, shown);
  }
}

async function fetchText(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(deadlineMs) });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
