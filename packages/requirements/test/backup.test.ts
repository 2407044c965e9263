import { describe, expect, test } from '@jest/globals';
import type { EvidenceFact } from '../src/index.ts';
import { backupEvidence, findingIn, read, worldWith } from './support/world.ts';

const judge = (id: string, items: readonly EvidenceFact[]) =>
  findingIn(worldWith({ evidence: read(items) }), id);

describe('backup', () => {
  const detail = {
    id: 'snap-1',
    location: 's3://b',
    'taken-at': '2026-11-24T09:00:00Z',
    expires: '2026-12-01T00:00:00Z',
  };
  test.each([
    ['a fresh one', [backupEvidence()], 'met', 'backup-fresh'],
    ['none', [], 'unknown', 'backup-missing'],
    [
      'an old one',
      [backupEvidence({ detail: { ...detail, 'taken-at': '2026-11-22T09:00:00Z' } })],
      'unmet',
      'backup-too-old',
    ],
    [
      'one from the future',
      [backupEvidence({ detail: { ...detail, 'taken-at': '2026-11-25T09:00:00Z' } })],
      'unmet',
      'backup-too-old',
    ],
    [
      'one that expired',
      [backupEvidence({ detail: { ...detail, expires: '2026-11-24T10:00:00Z' } })],
      'unmet',
      'backup-expired',
    ],
    [
      'one without a location',
      [backupEvidence({ detail: { ...detail, location: '' } })],
      'unmet',
      'backup-unusable',
    ],
    ['one of staging', [backupEvidence({ environment: 'staging' })], 'unknown', 'backup-missing'],
    ['a failed one', [backupEvidence({ outcome: 'fail' })], 'unmet', 'backup-unusable'],
  ])('%s', (_, items, status, code) => {
    expect(judge('backup', items)).toMatchObject({ status, code });
  });
});
