import { Refusal } from '../common/service.mjs';

const names = [
  'Apron',
  'Bowl',
  'Candle',
  'Doormat',
  'Easel',
  'Flask',
  'Globe',
  'Hammock',
  'Inkwell',
  'Jug',
  'Kettle',
  'Lamp',
];

export const products = names.map((name, index) => ({
  id: `p-${index + 1}`,
  name,
  price: 900 + index * 250,
  currency: 'EUR',
}));

/** The warehouse still lists what is sold no more, and answers for it only sometimes: a known nuisance. */
const discontinued = new Set(['p-900']);

export function productOf(id) {
  if (discontinued.has(id)) throw new Refusal(503, 'the warehouse does not answer for this product');
  const product = products.find((each) => each.id === id);
  if (!product) throw new Refusal(404, `no product ${id}`);
  return product;
}
