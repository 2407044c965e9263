import { readFileSync } from 'node:fs';
import { Refusal, serve } from '../common/service.mjs';

const { version } = JSON.parse(readFileSync(new globalThis.URL('package.json', import.meta.url), 'utf8'));
const words = [
  'apron',
  'bowl',
  'candle',
  'doormat',
  'easel',
  'flask',
  'globe',
  'hammock',
  'inkwell',
  'jug',
  'kettle',
  'lamp',
];

serve({
  name: 'search',
  version,
  routes: {
    'GET /api/search': ({ query }) => {
      const wanted = query.get('q')?.toLowerCase();
      if (!wanted) throw new Refusal(422, 'q is missing');
      if (wanted === 'timeout') throw new Refusal(503, 'the index does not answer');
      return { query: wanted, hits: words.filter((word) => word.includes(wanted)) };
    },
    'GET /api/suggest': ({ query }) => ({
      suggestions: words.filter((word) => word.startsWith(query.get('q') ?? '')).slice(0, 3),
    }),
  },
});
