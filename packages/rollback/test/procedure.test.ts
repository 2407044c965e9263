import { describe, expect, test } from '@jest/globals';
import { toMarkdown } from '@release-actions/report';
import { planRollback } from '../src/plan.ts';
import { planDetail, planFindings } from '../src/present/plan.ts';
import { preparedFindings } from '../src/present/prepared.ts';
import { FakeGitHub, goodThenBad, prepare, requestOf } from './fake-world.ts';
import type { Made } from './records.ts';

const words = '- Run `restore.sh` first.\n- Then deploy, <b>never</b> before.';

/** 1 is good, 2 is live and bad, and its notes say how one goes back from it. */
const saying = (procedure: string | undefined): FakeGitHub =>
  new FakeGitHub({
    made: goodThenBad.map((made): Made =>
      made.id === 2 && procedure !== undefined ? { ...made, payload: { ...made.payload, procedure } } : made,
    ),
  });

async function planOf(github: FakeGitHub): Promise<{ text: string; detail: Record<string, unknown> }> {
  const request = requestOf();
  const plan = await planRollback(request, await github.opening(), github.world());
  return { text: toMarkdown(planFindings(plan, request).body), detail: planDetail(plan, 'plan') };
}

describe('what the release notes say of going back', () => {
  test('is in the plan, in their own words, where it is different from standard', async () => {
    const { text, detail } = await planOf(saying(words));
    expect(text).toContain('Rollback procedure: different from standard, the release notes of B say:');
    expect(text).toContain(words);
    expect(detail).toMatchObject({ procedure: words });
  });

  test.each([
    ['standard', 'procedure: standard, as its release notes say'],
    [undefined, 'procedure: no release notes were recorded with it'],
  ])('is one line of the plan where it is %s', async (procedure, line) => {
    const { text } = await planOf(saying(procedure));
    expect(text).toContain(line);
    expect(text).not.toContain('different from standard');
  });

  test('is in the incident and in the summary of the run', async () => {
    const github = saying(words);
    const prepared = await prepare(github);
    expect(github.issues[0]?.body).toContain(words);
    expect(toMarkdown(preparedFindings(prepared, requestOf()).body)).toContain(words);
  });
});
