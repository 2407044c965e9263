import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createGitHubEmulator } from '@release-actions/github-emulator';
import type { GitHubEmulator } from '@release-actions/github-emulator';
import { Scraper } from '../prometheus/scrape.ts';
import { seedHistory } from '../prometheus/seed.ts';
import { servePrometheus } from '../prometheus/server.ts';
import { SeriesStore } from '../prometheus/store.ts';
import { historyOf, overlayOf } from '../story/history.ts';
import type { Scale } from '../story/scale.ts';
import { Shop } from '../story/shop.ts';
import { seededShares, targetLabels, traffic } from '../story/traffic.ts';
import { Load } from './load.ts';
import type { LoopbackServer } from './loopback.ts';
import { Platform } from './platform.ts';
import { Receiver } from './receiver.ts';
import { createRepository } from './repository.ts';

const day = 86_400_000;
const scrapeMs = 250;
const firstVersion: Readonly<Record<string, string>> = { storefront: '1.0.0', search: '2.3.0' };

/** Everything that the demo's releases happen in; all of it on this machine's loopback address. */
export type DemoWorld = {
  readonly github: GitHubEmulator;
  readonly shop: Shop;
  readonly platform: Platform;
  readonly prometheus: LoopbackServer;
  readonly receiver: Receiver;
  readonly loads: ReadonlyMap<string, Load>;
  /** Files of a later change, from a folder of the demo repository's sources. */
  readonly overlay: (folder: string) => Promise<Record<string, string>>;
  readonly close: () => Promise<void>;
};

export type WorldOptions = {
  /** Holds the repository and what is deployed. */
  readonly folder: string;
  /** The demo repository's files: `packages/demo/repository`. */
  readonly sources: string;
  readonly scale: Scale;
};

/** Starts everything, with the first versions live and customers in production. */
export async function openWorld({ folder, sources, scale }: WorldOptions): Promise<DemoWorld> {
  await mkdir(folder, { recursive: true });
  const repository = join(folder, 'shop');
  const receiver = new Receiver();
  const platform = new Platform(repository, join(folder, 'deployed'));
  const store = new SeriesStore();
  const [github, prometheus] = await Promise.all([
    createGitHubEmulator(),
    servePrometheus(store),
    receiver.open(),
    platform.open(places),
  ]);
  const addresses = addressesOf({ platform, prometheus, receiver, scale });
  const replace = (text: string) => fillIn(text, addresses);
  await createRepository(repository, await historyOf(sources, Date.now(), replace));
  const shop = new Shop(github, repository);
  await shop.publishPast();
  await deployFirst(platform, shop);
  const { loads, scraper } = startCustomers(platform, store, scale);
  return {
    github,
    shop,
    platform,
    prometheus,
    receiver,
    loads,
    overlay: (folder) => overlayOf(sources, folder, replace),
    close: async () => {
      scraper.stop();
      for (const load of loads.values()) load.stop();
      await Promise.all([github.close(), prometheus.close(), receiver.close(), platform.close()]);
    },
  };
}

const places = ['storefront', 'search'].flatMap((service) =>
  ['staging', 'production'].map((environment) => ({ service, environment })),
);

async function deployFirst(platform: Platform, shop: Shop): Promise<void> {
  const [storefront, search] = await Promise.all([shop.commitOf('v1.0.0'), shop.commitOf('search-v2.3.0')]);
  await Promise.all(
    places.map(({ service, environment }) =>
      platform.deploy(service, environment, service === 'search' ? search : storefront),
    ),
  );
}

/** Seeds a day of history that ends now, and goes on with live customers and live samples. */
function startCustomers(platform: Platform, store: SeriesStore, { stepMs }: Scale) {
  const loads = new Map<string, Load>();
  for (const [index, each] of traffic.entries()) {
    const shares = seededShares(each, firstVersion[each.service] ?? '');
    const seeded = seedHistory({
      shares,
      perSecond: each.perSecond,
      end: Date.now(),
      lengthMs: day,
      stepMs,
      seed: 11 + index,
    });
    for (const series of seeded) store.put(series);
    const load = new Load(
      platform.urlOf(each.service, 'production'),
      each.perSecond,
      each.visits,
      101 + index,
    );
    load.start();
    loads.set(each.service, load);
  }
  const targets = traffic.map(({ service }) => ({
    url: `${platform.urlOf(service, 'production')}/metrics`,
    labels: targetLabels(service, 'production'),
  }));
  const scraper = new Scraper(store, () => targets);
  scraper.start(scrapeMs);
  return { loads, scraper };
}

type Addresses = Readonly<Record<string, string>>;

function addressesOf({
  platform,
  prometheus,
  receiver,
  scale,
}: {
  readonly platform: Platform;
  readonly prometheus: LoopbackServer;
  readonly receiver: Receiver;
  readonly scale: Scale;
}): Addresses {
  return {
    STAGING_URL: platform.urlOf('storefront', 'staging'),
    PRODUCTION_URL: platform.urlOf('storefront', 'production'),
    SEARCH_STAGING_URL: platform.urlOf('search', 'staging'),
    SEARCH_PRODUCTION_URL: platform.urlOf('search', 'production'),
    PROMETHEUS_URL: prometheus.url,
    SLACK_URL: `${receiver.url}/api`,
    PAGERDUTY_URL: receiver.url,
    WATCH: `${scale.watchMs}ms`,
    CONFIRM: `${scale.confirmMs}ms`,
    STEP: `${scale.stepMs}ms`,
    TOMORROW: new Date(Date.now() + day).toISOString(),
    MINUTE: `${(scale.watchMs / 30_000).toFixed(2)} s`,
  };
}

/** Fills in `${NAME}`; a name without a value is a mistake of the demo. */
function fillIn(text: string, values: Addresses): string {
  return text.replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the demo repository asks for an unknown value ${name}`);
    return value;
  });
}
