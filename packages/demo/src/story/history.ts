import { join } from 'node:path';
import { readFiles } from '../world/repository.ts';
import type { Commit } from '../world/repository.ts';
import { cast } from './cast.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** A merged pull request of the demo's past: its commit and what GitHub knows of it. */
export type Change = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly labels: readonly string[];
  /** Days before the demo starts. */
  readonly daysAgo: number;
  /** The release that brings it, without `v`. */
  readonly release: string;
  /** Folder of the repository's sources that the change brings, or files written out. */
  readonly overlay?: string;
  readonly files?: Readonly<Record<string, string>>;
};

/** Issue and pull request numbers count together; these pull requests begin where the first issue ends. */
export const changes: readonly Change[] = [
  {
    number: 2,
    title: 'feat(cart): vouchers',
    body: 'Customers can enter one voucher in the cart.\n\nCloses #1',
    author: cast.developer,
    labels: ['feature'],
    daysAgo: 9,
    release: '1.1.0',
    overlay: '1.1.0',
  },
  {
    number: 3,
    title: 'fix(storefront): shipping times to neighbouring countries',
    body: 'Five days, as the carrier says.',
    author: cast.otherDeveloper,
    labels: ['bug'],
    daysAgo: 8,
    release: '1.1.0',
    files: { 'docs/shipping.md': '# Shipping\n\nTwo days at home, five days to other countries.\n' },
  },
  {
    number: 5,
    title: 'feat(cart): discount for bundles',
    body: 'The more different products a cart has, the larger the discount.\n\nCloses #4',
    author: cast.otherDeveloper,
    labels: ['feature'],
    daysAgo: 3,
    release: '1.2.0',
    overlay: '1.2.0',
  },
  {
    number: 6,
    title: 'perf(search): answer suggestions from memory',
    body: 'Suggestions no longer ask the index.',
    author: cast.developer,
    labels: ['performance'],
    daysAgo: 2,
    release: 'search-2.4.0',
    overlay: 'search-2.4.0',
  },
];

/** Issues that the changes close; numbers 1 and 4. */
export const issues: readonly { readonly number: number; readonly title: string }[] = [
  { number: 1, title: 'Customers want to use vouchers' },
  { number: 4, title: 'Discount when a cart has several products' },
];

/** Tag of a release: `v1.2.0`, and `search-v2.4.0` for the second service. */
export const tagOf = (release: string): string =>
  release.startsWith('search-') ? release.replace('search-', 'search-v') : `v${release}`;

/** Everything up to the day of the demo, oldest first. `replace` fills in addresses that are known only now. */
export async function historyOf(
  sources: string,
  now: number,
  replace: (text: string) => string,
): Promise<Commit[]> {
  const begin: Commit = {
    message: 'Storefront and search',
    author: cast.developer,
    at: now - 30 * day,
    files: await overlayOf(sources, 'base', replace),
    tags: ['v1.0.0', 'search-v2.3.0'],
  };
  const later = await Promise.all(changes.map((change) => commitOf(change, sources, now, replace)));
  return [begin, ...later];
}

/** The files that one folder of the demo repository's sources brings, with its addresses and times filled in. */
export async function overlayOf(
  sources: string,
  folder: string,
  replace: (text: string) => string,
): Promise<Record<string, string>> {
  const files = await readFiles(join(sources, folder));
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, replace(text)]));
}

async function commitOf(
  change: Change,
  sources: string,
  now: number,
  replace: (text: string) => string,
): Promise<Commit> {
  const lastOfRelease = changes.findLast(({ release }) => release === change.release) === change;
  return {
    message: `${change.title} (#${change.number})\n\n${change.body}`,
    author: change.author,
    at: now - change.daysAgo * day + hour,
    files:
      change.overlay === undefined ? (change.files ?? {}) : await overlayOf(sources, change.overlay, replace),
    ...(lastOfRelease && { tags: [tagOf(change.release)] }),
  };
}
