import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { Refusal, serve } from '../common/service.mjs';
import { productOf, products } from './catalogue.mjs';
import { priceOf } from './pricing.mjs';

const { version } = JSON.parse(readFileSync(new globalThis.URL('package.json', import.meta.url), 'utf8'));

function cartOf(body) {
  if (!Array.isArray(body?.items) || body.items.length === 0) throw new Refusal(422, 'a cart needs items');
  return body;
}

serve({
  name: 'storefront',
  version,
  routes: {
    'GET /api/products': () => ({ products, total: products.length }),
    'GET /api/products/:id': ({ parameters }) => productOf(parameters.id),
    'POST /api/cart': ({ body }) => priceOf(cartOf(body)),
    'POST /api/checkout': ({ body }) => ({ order: randomUUID(), ...priceOf(cartOf(body)) }),
    'GET /api/shipping/:country': ({ parameters }) => ({
      country: parameters.country,
      days: parameters.country === 'DE' ? 2 : 5,
    }),
  },
});
