import { describe, expect, test } from '@jest/globals';
import { hear } from '../src/approval/commands.ts';

const comment = (body: string) => ({
  id: 1,
  body,
  author: { login: 'pablo', type: 'User' },
  createdAt: '2026-11-24T10:00:00Z',
  lastEditedAt: null,
  minimized: false,
  url: 'https://github.com/octoacme/shop/issues/1#issuecomment-1',
});
const verbsIn = (body: string): string[] => hear([comment(body)]).commands.map(({ verb }) => verb);
const sign = '/sign release-notes 4be190c277fa';

describe('what is shown or repeated is no answer', () => {
  test.each([
    ['quoted', `> ${sign}`],
    ['a quote that runs on', `> please answer\n${sign}`],
    ['fenced', `\`\`\`\n${sign}\n\`\`\``],
    ['inside HTML that shows it', `<blockquote>\n${sign}\n</blockquote>`],
    ['a comment that nobody sees', `<!--\n${sign}\n-->`],
  ])('%s', (_, body) => {
    expect(verbsIn(body)).toEqual([]);
  });

  test('said plainly, it is one', () => {
    expect(verbsIn(`thanks\n\n${sign}`)).toEqual(['sign']);
  });

  test('an impact keeps its paragraphs, to the last line', () => {
    const [impact] = hear([comment('/impact Baskets are empty.\n\nSupport knows.\n')]).commands;
    expect(impact).toMatchObject({ verb: 'impact', text: 'Baskets are empty.\n\nSupport knows.' });
  });
});
