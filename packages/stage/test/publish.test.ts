import { describe, expect, test } from '@jest/globals';
import { createGitHub } from '@release-actions/github';
import { createGitHubEmulator } from '@release-actions/github-emulator';
import { createRedactor, type Annotation, type Report } from '@release-actions/report';
import { publishReport } from '../src/index.ts';

const at = '2026-11-24T10:00:00.000Z';
const producer = {
  repository: 'octo/shop',
  runId: 7,
  runAttempt: 1,
  workflowPath: '.github/workflows/release.yml',
  event: 'push',
};

const remark = (line: number, message = `remark ${line}`): Annotation => ({
  level: 'error',
  message,
  position: { file: '.github/release-policy.yml', line, column: 1 },
});

/** Publishes reports with these annotations about one commit, one after the other, and reads what GitHub shows. */
async function shown(...published: readonly (readonly Annotation[])[]) {
  const emulator = await createGitHubEmulator();
  try {
    const { sha } = emulator.repository('octo/shop').commit();
    const github = createGitHub({
      token: emulator.tokens.issue(),
      apiUrl: emulator.url,
      graphqlUrl: emulator.graphqlUrl,
      repository: { owner: 'octo', repo: 'shop' },
    });
    for (const annotations of published) {
      const report: Report = {
        kind: 'monitor',
        service: 'shop',
        environment: 'production',
        wave: 'all',
        outcome: 'fail',
        reasons: ['errors'],
        sha,
        startedAt: at,
        finishedAt: at,
        headline: 'Fail: shop',
        body: [{ paragraph: 'Errors rose.' }],
        annotations,
        detail: {},
      };
      const redactor = createRedactor(['s3cr3t-v4lue']);
      const { problem } = await publishReport(
        report,
        {},
        { github, producer, redactor, runUrl: 'https://x/7' },
      );
      expect(problem).toBeUndefined();
    }
    const runs = await github.checks.ofCommit(sha, { origins: false });
    const [run] = runs.known ? runs.value : [];
    const found = await github.checks.annotations(run?.id ?? 0);
    return { summary: run?.summary ?? '', annotations: found.known ? found.value : [] };
  } finally {
    await emulator.close();
  }
}

describe('annotations of a check run', () => {
  test('are those that have a place, masked', async () => {
    const { annotations } = await shown([
      remark(3, 'token s3cr3t-v4lue'),
      { level: 'warning', message: 'no place' },
    ]);
    expect(annotations).toEqual([
      { path: '.github/release-policy.yml', line: 3, level: 'failure', message: 'token ***' },
    ]);
  });

  test('are as many as GitHub takes at once, and the rest is counted', async () => {
    const { annotations, summary } = await shown(Array.from({ length: 60 }, (_, line) => remark(line + 1)));
    expect(annotations).toHaveLength(49);
    expect(summary).toContain('49 of 60 annotations are shown; the report has all of them.');
  });

  test('are not doubled when a run is repeated', async () => {
    const { annotations } = await shown([remark(1), remark(2)], [remark(2), remark(3)]);
    expect(annotations.map(({ line }) => line)).toEqual([1, 2, 3]);
  });
});
