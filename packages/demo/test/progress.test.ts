import { describe, expect, test } from '@jest/globals';
import { StoryFailure } from '../src/story/failure.ts';
import { requestsOn } from '../src/story/people.ts';
import { describeScale, scaleOf } from '../src/story/scale.ts';
import { Progress } from '../src/terminal/progress.ts';

function screen(options: { interactive?: boolean; colour?: boolean } = {}) {
  const written: string[] = [];
  const progress = new Progress({
    write: (text) => void written.push(text),
    interactive: false,
    colour: false,
    ...options,
  });
  return { progress, text: () => written.join('') };
}

describe('progress', () => {
  test('one aligned line for each stage, with its result and time', () => {
    const { progress, text } = screen();
    progress.begin('1.2.0', 'gate').finish('go');
    progress.begin('1.2.0', 'staging').finish('deployed');
    expect(text().replaceAll(/\d+\.\d s/g, '0.0 s')).toBe(
      ' 1.2.0        gate        go         0.0 s\n 1.2.0        staging     deployed   0.0 s\n',
    );
  });

  test('without a terminal nothing moves and nothing is coloured', () => {
    const { progress, text } = screen();
    const stage = progress.begin('1.2.0', 'smoke');
    stage.update('ready');
    stage.finish('fail', 'bad');
    progress.stop();
    expect(text()).not.toContain('\u001b');
    expect(text()).not.toContain('\r');
    expect(text()).not.toContain('ready');
  });

  test('colour is added to the words, never instead of them', () => {
    const { progress, text } = screen({ colour: true });
    progress.begin('1.2.0', 'smoke').finish('fail', 'bad');
    expect(text()).toContain('\u001b[31mfail\u001b[0m');
  });

  test('on a terminal the line that moves is gone when its stage has ended', async () => {
    const { progress, text } = screen({ interactive: true });
    const stage = progress.begin('1.2.0', 'smoke');
    stage.update('round 2');
    while (!text().includes('round 2')) await new Promise((resolve) => setTimeout(resolve, 20));
    stage.finish('pass');
    progress.stop();
    const end = text().slice(text().lastIndexOf('round 2'));
    expect(end).toContain(`\r\u001b[K 1.2.0        smoke       pass`);
  });
});

test('a failure says where, what was expected, what was found and where to look', () => {
  expect(new StoryFailure('1.2.0 monitor', 'fail', 'pass', 'out/1.2.0/05-monitor/log.txt').message).toBe(
    'The demo stopped at "1.2.0 monitor".\n  expected: fail\n  found:    pass\n  log:      out/1.2.0/05-monitor/log.txt',
  );
});

test('the scale of time is said in full', () => {
  expect(describeScale(scaleOf(10))).toBe(
    "the guide's 30 minutes of watching last 10 s here, its 15 minutes half of that (a minute is 0.33 s): option --watch",
  );
});

test('people read what they are asked from the comments of the bot only', () => {
  const bot = { id: 1, login: 'github-actions[bot]', type: 'Bot' as const };
  const comment = (body: string, author: object = bot) => ({ body, author });
  const ticket = {
    comments: [
      comment(
        '- Rollback plan (release-manager): @rosa `/sign rollback-plan 4be1 90c2 77fa`\n- Staging verified (qa, not set in the policy: the release-manager answers): @quinn `/sign staging-verified 0011 2233 4455`',
      ),
      comment('- Backup (qa): `/sign backup 1111 2222 3333`', { ...bot, type: 'User' }),
    ],
  };
  expect(requestsOn(ticket as never)).toEqual([
    { requirement: 'rollback-plan', person: 'rosa', code: '4be1 90c2 77fa' },
    { requirement: 'staging-verified', person: 'quinn', code: '0011 2233 4455' },
  ]);
});
