import { describe, expect, test } from '@jest/globals';
import {
  ConfigurationError,
  formatDateTime,
  formatDuration,
  formatShare,
  nearestName,
} from '../src/index.ts';

test('all problems at once, aligned by place, ending in what was not done', () => {
  const error = new ConfigurationError('the policy', [
    {
      position: { file: 'p.yml', line: 14, column: 5 },
      path: 'requirements.backup.enforse',
      message: 'unknown key. Did you mean "enforce"?',
    },
    { position: { file: 'p.yml', line: 222, column: 11 }, message: 'no such time zone' },
  ]);
  expect(error.message).toBe(
    [
      'p.yml:14:5   requirements.backup.enforse: unknown key. Did you mean "enforce"?',
      'p.yml:222:11 no such time zone',
      '2 problems in the policy; nothing was read from or written to GitHub.',
    ].join('\n'),
  );
});

describe('nearest names', () => {
  test.each([
    ['enforse', ['enforce', 'environment'], 'enforce'],
    ['servce', ['service', 'sha'], 'service'],
    ['nmae', ['name', 'ready'], 'name'],
    ['tokne', ['token'], 'token'],
    ['xyz', ['enforce', 'service'], undefined],
  ])('%s', (found, valid, expected) => {
    expect(nearestName(found, valid)).toBe(expected);
  });
});

describe('how amounts read', () => {
  test.each([
    [400, '0.4 s'],
    [68_000, '68 s'],
    [16 * 60_000, '16 min'],
    [130 * 60_000, '2 h 10 min'],
    [76 * 3_600_000, '3 d 4 h'],
  ])('%d ms is %s', (durationMs, expected) => {
    expect(formatDuration(durationMs)).toBe(expected);
  });

  test('a time is never without its zone', () => {
    expect(formatDateTime(new Date('2026-11-24T12:00:00Z'), 'Europe/Berlin')).toBe(
      'Tue 2026-11-24 13:00 Europe/Berlin',
    );
  });

  test.each([
    [0.041, '4.1 %'],
    [0.0009, '0.09 %'],
    [0.5, '50 %'],
    [0, '0 %'],
  ])('%d is %s', (share, expected) => {
    expect(formatShare(share)).toBe(expected);
  });
});
