import { describe, expect, test } from '@jest/globals';
import { step } from '../in-process.ts';
import { createGateWorld, greenCommit, type GateWorld } from '../support.ts';
import { toStaging } from '../traps.ts';

const branch = 'release/1.4';
const ref = `refs/heads/${branch}`;

/** A commit of a release branch: built and scanned there, while the default branch goes on. */
async function branched(scan: (world: GateWorld) => void): Promise<GateWorld> {
  const base = await createGateWorld();
  const { repository } = base;
  const { sha } = repository.commit({ branch, author: 'dana', message: 'Mend search' });
  const world = { ...base, sha };
  repository.run({
    workflow: '.github/workflows/ci.yml',
    workflowName: 'CI',
    headSha: sha,
    headBranch: branch,
    jobs: { test: 'success', lint: 'success' },
    status: 'completed',
    conclusion: 'success',
  });
  greenCommit(repository, repository.commit({ author: 'dana', message: 'Go on' }).sha);
  repository.tag('v1.4.0', sha);
  toStaging(world, sha);
  world.evidence({ kind: 'smoke', sha, branch });
  scan(world);
  await step(world, 'open', { branch });
  await step(world, 'evaluate', { branch });
  for (const line of world.asked()) world.say('rob', line);
  return world;
}

const asked = (reads: Awaited<ReturnType<typeof step>>['reads']): (string | undefined)[] =>
  reads.filter(({ path }) => path.includes('/code-scanning/')).map(({ query }) => query['ref']);

describe('code scanning of a release branch', () => {
  test('is asked where the commit was built, and costs no further request', async () => {
    await using world = await branched(({ repository, sha }) => {
      repository.analysis({ commitSha: sha, ref });
    });
    const { presentation, reads } = await step(world, 'evaluate', { branch });
    expect([presentation.report.outcome, ...presentation.report.reasons]).toEqual(['go']);
    expect(asked(reads)).toEqual([ref, ref]);
  }, 60_000);

  test('an alert of that branch counts, one of the default branch does not', async () => {
    await using world = await branched(({ repository, sha }) => {
      repository.analysis({ commitSha: sha, ref });
      repository.codeAlert({ commitSha: headOf(repository), ref: 'refs/heads/main' });
    });
    expect((await step(world, 'evaluate', { branch })).presentation.report.outcome).toBe('go');
    world.repository.codeAlert({ commitSha: world.sha, ref });
    const { presentation } = await step(world, 'evaluate', { branch });
    expect(presentation.report.reasons).toContain('ci-and-security:alerts-open');
  }, 60_000);

  test('where only the default branch was scanned at this commit, that counts: two requests more', async () => {
    await using world = await branched(({ repository, sha }) => {
      repository.analysis({ commitSha: sha });
    });
    const { presentation, reads } = await step(world, 'evaluate', { branch });
    expect(presentation.report.outcome).toBe('go');
    expect(asked(reads)).toEqual([ref, ref, 'refs/heads/main', 'refs/heads/main']);
  }, 60_000);

  test('nobody looked at the commit: not green', async () => {
    await using world = await branched(() => undefined);
    const { presentation } = await step(world, 'evaluate', { branch });
    expect(presentation.report.outcome).not.toBe('go');
    expect(presentation.report.reasons).toContain('ci-and-security:analysis-missing');
  }, 60_000);
});

/** The head of the default branch, which the alert is about. */
const headOf = ({ repository }: GateWorld['repository']): string =>
  repository.codeScanningAnalyses.at(0)?.commitSha ?? '';
