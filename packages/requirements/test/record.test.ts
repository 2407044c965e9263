import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  packRecord,
  recompute,
  recordInputs,
  recordOf,
  unpackRecord,
  type GateRecord,
  type Question,
} from '../src/index.ts';
import { check, comment, policyOf, read, signEverything, subject, observations } from './support/world.ts';

const policy = policyOf();
const question = { subject, policy } as Question;
const recordWith = (more: Parameters<typeof observations>[1] = {}): GateRecord =>
  recordOf({ question }, observations(policy, { comments: read(signEverything(policy, more)), ...more }));

describe('a record', () => {
  test('gives its decision again from its own facts', () => {
    const record = recordWith();
    expect(record.evaluation.decision).toBe('go');
    expect(recompute(record, recordInputs(record))).toEqual({ ok: true, decision: 'go' });
  });

  test('survives being written down', () => {
    const record = recordWith();
    const written = JSON.parse(JSON.stringify(record)) as GateRecord;
    expect(recompute(written, recordInputs(record))).toEqual({ ok: true, decision: 'go' });
  });

  test('keeps what decides and leaves out what only fills the ticket', () => {
    const noise = Array.from({ length: 50 }, (_, index) => comment('olga', `note ${index} `.repeat(100)));
    const comments = read([...signEverything(policy), ...noise]);
    const record = recordWith({ comments });
    expect(record.evaluation.decision).toBe('go');
    const { comments: kept } = record.observations;
    expect(kept.known && kept.value.map(({ body }) => body.split(' ')[0])).toEqual(
      Array.from({ length: 4 }, () => '/sign'),
    );
  });

  test.each([
    [
      'a decision',
      (record: GateRecord) => ({
        ...record,
        evaluation: { ...record.evaluation, decision: 'no-go' as const },
      }),
    ],
    [
      'a fact',
      (record: GateRecord) => ({
        ...record,
        observations: { ...record.observations, now: '2026-11-24T10:51:00Z' },
      }),
    ],
    ['the policy', (record: GateRecord) => ({ ...record, policy: policyOf('  backup: off') })],
    ['the commit', (record: GateRecord) => ({ ...record, subject: { ...subject, sha: 'a'.repeat(40) } })],
  ])('with %s changed does not hold', (_, change) => {
    const record = recordWith();
    expect(recompute(change(record), recordInputs(record)).ok).toBe(false);
  });

  test('a property: no flipped character of its text leaves it holding', () => {
    const record = recordWith();
    const inputs = recordInputs(record);
    const text = JSON.stringify(record);
    fc.assert(
      fc.property(
        // What comes before is the version of the form, and no part of the decision.
        fc.integer({ min: text.indexOf('"subject"'), max: text.length - 1 }),
        fc.constantFrom('0', 'x', '"', '}'),
        (index, character) => {
          fc.pre(text[index] !== character);
          const changed = text.slice(0, index) + character + text.slice(index + 1);
          let parsed: GateRecord;
          try {
            parsed = JSON.parse(changed) as GateRecord;
          } catch {
            return;
          }
          let answer: { readonly ok: boolean };
          try {
            answer = recompute(parsed, inputs);
          } catch {
            return;
          }
          // The version is no part of the decision; everything else is.
          if (answer.ok) expect(JSON.stringify({ ...parsed, v: 1 })).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('packing', () => {
  test('a short record stays readable', () => {
    const record = recordOf({ question }, observations(policy, { files: {} }));
    expect(packRecord(record)).toBe(record);
    expect(unpackRecord(JSON.parse(JSON.stringify(record)))).toEqual(JSON.parse(JSON.stringify(record)));
  });

  test('one with a fence inside is compressed, since a check run shows evidence in a fence', () => {
    const text = '```\ncode\n```';
    const files = {
      'docs/rollback.md': read({ path: 'docs/rollback.md', text, digest: 'd', url: 'https://github.com/x' }),
    };
    expect(packRecord(recordOf({ question }, observations(policy, { files })))).toHaveProperty('gzip');
  });

  test('a long one is compressed below the limit of evidence, and comes back whole', () => {
    const runs = Array.from({ length: 200 }, (_, index) => check({ name: `job ${index}` }));
    const base = observations(policy).checks;
    const record = recordWith({ checks: { ...base, runs: read(runs) } });
    const packed = packRecord(record);
    expect(packed).toHaveProperty('gzip');
    expect(JSON.stringify(packed).length).toBeLessThan(36_000);
    expect(unpackRecord(packed)).toEqual(JSON.parse(JSON.stringify(record)));
  });

  test.each([undefined, null, {}, { v: 2, gzip: '' }, { v: 1, gzip: 'nonsense' }, { digest: 'x', bytes: 3 }])(
    '%j holds none',
    (detail) => {
      expect(unpackRecord(detail)).toBeUndefined();
    },
  );
});
