import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeNotes } from '../src/document/merge.ts';

const entry = (number: number): string =>
  `- change ${number} ([#${number}](https://github.example/o/r/pull/${number}))`;

function document(numbers: readonly number[]): string[] {
  const split = (remainder: number): string[] => {
    const own = numbers.filter((number) => number % 2 === remainder).map(entry);
    return own.length === 0 ? ['None.'] : own;
  };
  return [
    '## Summary',
    '',
    '> **To do for technical-writer:** write',
    '',
    '### New features',
    '',
    ...split(0),
    '',
    '### Bug fixes',
    '',
    ...split(1),
    '',
  ];
}

type Edit = { readonly kind: 'add' | 'change' | 'remove'; readonly at: number; readonly text: string };

/** What a person may do to a line; texts are unique, so that survival can be told. */
function edited(lines: readonly string[], edits: readonly Edit[]): { lines: string[]; written: string[] } {
  const result = [...lines];
  const written: string[] = [];
  edits.forEach(({ kind, at, text }, index) => {
    const place = at % Math.max(1, result.length);
    const line = `human ${index} ${text}`;
    if (kind === 'add') result.splice(place, 0, line);
    else if (kind === 'change') result[place] = line;
    else result.splice(place, 1);
    if (kind !== 'remove') written.push(line);
  });
  return { lines: result, written: written.filter((line) => result.includes(line)) };
}

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('add' as const, 'change' as const, 'remove' as const),
    at: fc.nat(60),
    text: fc.stringMatching(/^[a-z (#1)-]{0,20}$/u),
  }),
  { maxLength: 12 },
);
const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 12 });

describe('a merge of what people wrote with what is generated', () => {
  test('keeps every line that a person wrote, and shows every new change', () => {
    fc.assert(
      fc.property(numbers, numbers, edits, (before, after, changes) => {
        const base = document(before);
        const mine = edited(base, changes);
        const { text } = mergeNotes(base.join('\n'), mine.lines.join('\n'), document(after).join('\n'));
        const lines = text.split('\n');
        for (const line of mine.written) expect(lines).toContain(line);
        for (const number of after) if (!before.includes(number)) expect(lines).toContain(entry(number));
      }),
      { numRuns: 2_000 },
    );
  });

  test('is the same text, byte for byte, when nothing new is generated', () => {
    fc.assert(
      fc.property(numbers, edits, (before, changes) => {
        const base = document(before).join('\n');
        const mine = edited(document(before), changes).lines.join('\n');
        expect(mergeNotes(base, mine, base)).toEqual({ text: mine, conflicts: [] });
      }),
    );
  });

  test('takes everything generated where nobody wrote', () => {
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        const base = document(before).join('\n');
        const next = document(after).join('\n');
        expect(mergeNotes(base, base, next)).toEqual({ text: next, conflicts: [] });
      }),
    );
  });

  test("tells where both changed a line, and keeps the person's", () => {
    const base = document([2, 4]).join('\n');
    const mine = base.replace(entry(2), '- Change two, in better words (#2)');
    const theirs = base.replace('change 2 ', 'change 2, retitled ');
    expect(mergeNotes(base, mine, theirs)).toEqual({
      text: mine,
      conflicts: [
        {
          kept: ['- Change two, in better words (#2)'],
          offered: [entry(2).replace('change 2 ', 'change 2, retitled ')],
        },
      ],
    });
  });

  test('does not bring back what a person removed', () => {
    const base = document([2, 4]).join('\n');
    const mine = base.replace(`${entry(2)}\n`, '');
    const merged = mergeNotes(base, mine, document([2, 4, 6]).join('\n'));
    expect(merged.text).not.toContain(entry(2));
    expect(merged.text).toContain(entry(6));
  });

  test('withdraws a change that left the range, unless a person rewrote it', () => {
    const base = document([2, 4]).join('\n');
    expect(
      mergeNotes(base, base.replace('change 4', 'change four'), document([4]).join('\n')).text,
    ).toContain('change four');
    expect(mergeNotes(base, base, document([4]).join('\n')).text).not.toContain('change 2');
  });
});
