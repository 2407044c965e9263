import { Refusal } from '../common/service.mjs';
import { productOf } from './catalogue.mjs';

const vouchers = { WELCOME10: 0.1, STAFF25: 0.25 };

/** Percent off by number of different products in the cart. */
const bundles = [{ percent: 0 }, { percent: 0 }, { percent: 2 }, { percent: 4 }, { percent: 6 }];

/** Price of a cart in cents, with the bundle discount and at most one voucher. */
export function priceOf({ items, voucher }) {
  const lines = items.map(({ product, quantity }) => ({
    product,
    quantity,
    price: productOf(product).price * quantity,
  }));
  const sum = lines.reduce((total, { price }) => total + price, 0);
  const bundle = bundles[items.length];
  const discount = Math.round((sum * bundle.percent) / 100 + sum * voucherRate(voucher));
  return { lines, discount, total: sum - discount, currency: 'EUR' };
}

function voucherRate(voucher) {
  if (voucher === undefined) return 0;
  const rate = vouchers[voucher];
  if (rate === undefined) throw new Refusal(422, `no voucher ${voucher}`);
  return rate;
}
