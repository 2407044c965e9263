import { expect, test } from '@jest/globals';
import { createGitHubEmulator } from '@release-actions/github-emulator';
import { Release } from '../src/story/release.ts';
import type { Outcome } from '../src/story/stagehand.ts';
import { StoryFailure } from '../src/story/failure.ts';
import { Progress } from '../src/terminal/progress.ts';

/** A release whose one action comes to `outcome`, whatever it is asked. */
async function releaseWith(outcome: string | undefined) {
  const github = await createGitHubEmulator();
  const seed = github.repository('octoacme/shop');
  const { sha } = seed.commit();
  const written: string[] = [];
  const report =
    outcome === undefined ? undefined : { outcome, headline: 'Pass: all well', reasons: ['quiet'] };
  const release = new Release({
    world: { shop: { seed } } as never,
    stagehand: {
      perform: () =>
        Promise.resolve({
          exitCode: 0,
          outputs: {},
          report,
          summary: '',
          log: 'out/log.txt',
          result: {},
        } as unknown as Outcome),
    },
    progress: new Progress({ write: (text) => void written.push(text), interactive: false, colour: false }),
    release: '1.2.0',
    sha,
    policy: 'p',
    service: 'storefront',
    suite: 's',
  });
  const stage = () =>
    release.stage(
      'monitor',
      { action: 'post-deploy-monitor', job: 'monitor', inputs: {} },
      { outcome: 'fail', because: 'the bug shows in production' },
    );
  return { stage, written, close: () => github.close() };
}

test('a stage that comes to what the story says goes on', async () => {
  const { stage, written, close } = await releaseWith('fail');
  await expect(stage()).resolves.toMatchObject({ log: 'out/log.txt' });
  expect(written.join('')).toContain(' 1.2.0        monitor     fail');
  await close();
});

test.each([
  ['pass', 'pass: Pass: all well [quiet]'],
  [undefined, 'no report, exit 0'],
])(
  'a stage that comes to %s instead of fail ends the demo, with the log to look into',
  async (outcome, found) => {
    const { stage, close } = await releaseWith(outcome);
    const failure = await stage().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoryFailure);
    expect(failure).toMatchObject({
      stage: '1.2.0 monitor',
      expected: 'fail: the bug shows in production',
      found,
      log: 'out/log.txt',
    });
    await close();
  },
);
