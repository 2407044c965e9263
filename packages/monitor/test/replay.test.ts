import { describe, expect, test } from '@jest/globals';
import { replay, type ReplayError, type ReplayResult } from '../src/index.ts';
import { day, type Day, faults, stepSeconds, traffic } from './support/simulator.ts';

type Any = ReplayResult & ReplayError;

async function answers(...pieces: string[]): Promise<Any[]> {
  async function* input(): AsyncGenerator<string> {
    for (const piece of pieces) yield await Promise.resolve(piece);
  }
  const found: Any[] = [];
  for await (const result of replay(input())) found.push(result as Any);
  return found;
}

const line = (id: string, { deployedAt, service, control }: Day, more: object = {}): string =>
  JSON.stringify({
    id,
    step: stepSeconds,
    deployedAt,
    metrics: [{ id: 'errors', kind: 'ratio', worse: 'higher', ...service, control, ...more }],
  });

describe('replay of recorded cases', () => {
  test('answers a bad and a good deployment in the fields of the contract', async () => {
    const [bad, good] = await answers(
      `${line('bad', day(3, traffic.mid, faults.x5))}\n${line('good', day(4, traffic.mid))}\n`,
    );
    expect(bad).toEqual({
      id: 'bad',
      verdict: 'fail',
      cause: 'deployment',
      alarmAt: expect.any(Number),
      falseAlarmBound: 1 / 45,
      replays: 44,
      metrics: [
        {
          id: 'errors',
          verdict: 'fail',
          cause: 'deployment',
          alarmAt: bad?.alarmAt,
          ratio: [expect.any(Number), expect.any(Number), expect.any(Number)],
          detectable: expect.any(Number),
          reasons: ['alarm', 'still-present'],
        },
      ],
    });
    expect(bad?.metrics[0]?.ratio?.[1]).toBeGreaterThan(3);
    expect(good).toMatchObject({ id: 'good', verdict: 'pass', cause: 'none', alarmAt: null });
  });

  test('a case whose series differ in length is an error of that line only', async () => {
    const broken = day(5, traffic.mid);
    broken.service.bad.pop();
    const [first, second, third] = await answers(
      `${line('a', broken)}\n\n{"id":`,
      ` "b"}\nnot json\n`,
      line('c', day(4, traffic.mid)),
    );
    expect(first).toEqual({
      id: 'a',
      error: 'unequal lengths: errors.bad has 5879 steps, errors.total has 5880',
    });
    expect(second).toMatchObject({ id: 'b', error: expect.stringMatching(/^step: /u) });
    expect(third).toMatchObject({ id: null, error: expect.stringMatching(/^not JSON: /u) });
    expect(await answers(line('c', day(4, traffic.mid)))).toMatchObject([{ id: 'c', verdict: 'pass' }]);
  });

  test.each([
    ['a control of another length', { control: { bad: [1], total: [1] } }, /control\.bad has 1$/u],
    ['a negative count', { bad: [-1], total: [1], control: undefined }, /bad\.0: expected a count/u],
    ['text instead of a number', { bad: ['1'], total: [1] }, /bad\.0/u],
    ['an unknown field', { marign: 2 }, /marign/u],
    ['a margin of one', { margin: 1 }, /more than 1/u],
  ])('refuses %s', async (_, change, message) => {
    const [answer] = await answers(line('x', day(4, traffic.mid), change));
    expect(answer).toEqual({ id: 'x', error: expect.stringMatching(message) });
  });

  test('gives the same answer however the text arrives', async () => {
    const text = line('bad', day(3, traffic.mid, faults.x2));
    const middle = Math.floor(text.length / 2);
    expect(await answers(text.slice(0, middle), text.slice(middle))).toEqual(await answers(text));
  });
});
