import { describe, expect, test } from '@jest/globals';
import type { Annotation } from '@release-actions/report';
import { annotate } from '../src/present.ts';
import type { Output } from '../src/output.ts';

type Written = { readonly message: string; readonly title: string | undefined };

function written(annotation: Partial<Annotation>): Written[] {
  const lines: Written[] = [];
  const note: Output['error'] = (message, properties) =>
    void lines.push({ message: String(message), title: properties?.title });
  const output = { error: note, warning: note, notice: note } as Output;
  annotate(output, { level: 'error', message: 'plain', ...annotation });
  return lines;
}

describe('text of an answer in an annotation', () => {
  test.each([
    ['steers no terminal', '\u001B[31mred\u001B[0m', '[31mred[0m'],
    ['reorders nothing', 'user\u202Egnp.exe', 'usergnp.exe'],
    ['hides nothing', 'to\u200Bken\u2066', 'token'],
    ['keeps its lines', 'one\r\ntwo', 'one\ntwo'],
  ])('%s', (_what, text, expected) => {
    expect(written({ message: text })).toEqual([{ message: expected, title: undefined }]);
  });

  test('its title is one line of the same', () => {
    expect(written({ title: 'a\u001B[2J\nb\u202E' })).toEqual([{ message: 'plain', title: 'a[2J b' }]);
  });
});
