import type { SeededShare } from '../prometheus/seed.ts';
import type { Visit } from '../world/load.ts';
import type { Random } from '../world/random.ts';

const products = 12;

function cart(random: Random): unknown {
  // Most carts are small; about one order in four has five products or more.
  const size = 1 + random.below(4) + (random.next() < 0.27 ? 4 : 0);
  const first = random.below(products);
  const items = Array.from({ length: size }, (_, index) => ({
    product: `p-${1 + ((first + index) % products)}`,
    quantity: 1,
  }));
  return { items };
}

type Kind = Visit & {
  readonly route: { readonly method: string; readonly path: string; readonly code: string };
};

/** What customers do in the storefront. Five visits in a hundred ask for a product that the warehouse gave up: a 503. */
const storefrontKinds: readonly Kind[] = [
  {
    share: 40,
    make: (random) => ({ method: 'GET', path: `/api/products/p-${1 + random.below(products)}` }),
    route: { method: 'GET', path: '/api/products/:id', code: '200' },
  },
  {
    share: 5,
    make: () => ({ method: 'GET', path: '/api/products/p-900' }),
    route: { method: 'GET', path: '/api/products/:id', code: '503' },
  },
  {
    share: 10,
    make: () => ({ method: 'POST', path: '/api/cart', body: { items: [{ product: 'p-1', quantity: 1 }] } }),
    route: { method: 'POST', path: '/api/cart', code: '200' },
  },
  {
    share: 45,
    make: (random) => ({ method: 'POST', path: '/api/checkout', body: cart(random) }),
    route: { method: 'POST', path: '/api/checkout', code: '200' },
  },
];

const searchKinds: readonly Kind[] = [
  {
    share: 99,
    make: () => ({ method: 'GET', path: '/api/search?q=lamp' }),
    route: { method: 'GET', path: '/api/search', code: '200' },
  },
  {
    share: 1,
    make: () => ({ method: 'GET', path: '/api/search?q=timeout' }),
    route: { method: 'GET', path: '/api/search', code: '503' },
  },
];

export type Traffic = {
  readonly service: string;
  readonly perSecond: number;
  readonly visits: readonly Visit[];
  readonly kinds: readonly Kind[];
};

/** Requests per second that reach production, now and in the seeded past. */
export const traffic: readonly Traffic[] = [
  { service: 'storefront', perSecond: 300, visits: storefrontKinds, kinds: storefrontKinds },
  { service: 'search', perSecond: 40, visits: searchKinds, kinds: searchKinds },
];

/** Labels that the scraper gives to everything a service shows. */
export const targetLabels = (service: string, environment: string): Record<string, string> => ({
  job: service,
  environment,
  instance: `${service}.${environment}`,
});

/** The same requests as they stand in the seeded history, under the labels that the live ones get. */
export function seededShares({ service, kinds }: Traffic, version: string): SeededShare[] {
  const all = kinds.reduce((sum, { share }) => sum + share, 0);
  return kinds.map(({ share, route }) => ({
    share: share / all,
    labels: { __name__: 'http_requests_total', ...route, version, ...targetLabels(service, 'production') },
  }));
}
