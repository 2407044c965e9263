import { describe, expect, test } from '@jest/globals';
import { sha256 } from '@release-actions/evidence';
import { guideLayout, readBody } from '@release-actions/notes';
import type { Change } from '../src/changes/change.ts';
import { parseMessage } from '../src/changes/message.ts';
import { toChange } from '../src/changes/read-commit.ts';
import { writeBody } from '../src/document/body.ts';
import { mentionedFile } from '../src/document/file-mention.ts';
import { fitted } from '../src/document/ladder.ts';
import { readFields } from '../src/document/read-fields.ts';
import type { NotesFacts } from '../src/fields/field.ts';
import { nextVersion } from '../src/version.ts';

const origin = {
  key: 'shop:production',
  from: { name: 'v1', sha: 'a'.repeat(40) },
  to: { name: 'v2', sha: 'b'.repeat(40) },
};

describe('125,000 characters', () => {
  const change = (index: number): Change =>
    toChange(
      parseMessage(`fix: number ${index} with a title of some length (#${index})\n\nBREAKING CHANGE: no`),
      [
        {
          sha: String(index).padStart(40, '0'),
          parents: [],
          author: { name: '', email: '' },
          authoredAt: 0,
          message: '',
        },
      ],
    );
  const factsOf = (count: number, breaking = 0): NotesFacts => ({
    service: 'shop',
    release: 'v2',
    ends: origin,
    version: nextVersion('v1.0.0', []),
    changes: Array.from({ length: count }, (_, index) => ({ ...change(index), breaking: index < breaking })),
    links: { pull: (number) => `https://github.example/o/r/pull/${number}`, commit: () => undefined },
    migration: [],
    rollback: [],
    impactProposals: [],
    impact: undefined,
    knownIssues: [],
    migrationFiles: [],
    rollbackPlan: 'docs/rollback.md',
  });
  const human = 'A sentence that somebody wrote. '.repeat(500).trim();
  const asDraft = (generated: string) => ({
    body: writeBody(generated.replace(/^> .*in two or three.*$/mu, human), origin, generated),
  });
  const entries = (text: string): number => text.match(/^- number \d+ /gmu)?.length ?? 0;

  test('what fits stays whole', () => {
    const notes = fitted(factsOf(100), guideLayout, asDraft);
    expect(notes).toMatchObject({ file: undefined });
    expect(entries(notes?.body ?? '')).toBe(100);
  });

  test("long lists are cut to their beginnings, people's words never, and every change is beside them", () => {
    const notes = fitted(factsOf(5_000, 20), guideLayout, asDraft);
    const { body, file } = notes ?? { body: '', file: undefined };
    expect(body.length).toBeLessThanOrEqual(125_000);
    expect(body).toContain(human);
    const { visible } = readBody(body);
    expect(readFields(visible).get('breaking')?.match(/^- /gmu)).toHaveLength(20);
    const kept = entries(readFields(visible).get('fixes') ?? '');
    expect(visible).toContain(
      `- … and ${4_980 - kept} more, in \`ALL-CHANGES.md\`, attached to this release`,
    );
    expect(entries(file?.content ?? '')).toBe(4_980);
    expect(file?.digest).toBe(sha256(file?.content ?? ''));
    expect(file?.digest).toMatch(new RegExp(`^${mentionedFile(visible)?.digest ?? 'none'}`, 'u'));
  });

  test('another list of changes is another text, so that an approval covers the file', () => {
    const texts = [5_000, 5_001].map((count) => fitted(factsOf(count), guideLayout, asDraft));
    const [first, second] = texts.map((notes) => mentionedFile(notes?.body ?? '')?.digest);
    expect(first).not.toBe(second);
  });

  test('words that do not fit are not cut', () => {
    const long = (generated: string) => ({ body: generated + 'x'.repeat(125_000) });
    expect(fitted(factsOf(10), guideLayout, long)).toBeUndefined();
  });
});
