import { expect, test } from '@jest/globals';
import { grownWorld } from '../grown.ts';
import { step } from '../in-process.ts';

/** Requests that a decision may cost. */
test.each([
  [100, 60, 7],
  [300, 250, 13],
])(
  '%i items and %i checks',
  async (items, checks, most) => {
    await using world = await grownWorld(items, checks);
    const inputs = { release: 'v1.5.0' };
    await step(world, 'open', { inputs });
    for (const line of world.asked()) world.say('rob', line);
    await step(world, 'evaluate', { inputs });
    for (const line of world.asked()) world.say('rob', line);
    const { presentation, reads, writes } = await step(world, 'evaluate', { inputs, runId: 4242 });
    expect(presentation.report.outcome).toBe('go');
    const ofEvidence = reads.filter(
      ({ path }) =>
        path.includes('/actions/artifacts') || path.includes('_blobs') || /\/actions\/runs\/\d+$/u.test(path),
    );
    expect(ofEvidence.length).toBeLessThanOrEqual(2);
    expect(reads.length - ofEvidence.length).toBeLessThanOrEqual(most);
    expect(writes.filter(({ operation }) => operation !== 'artifact-service').length).toBeLessThanOrEqual(3);

    const digest = presentation.evidence?.digest ?? '';
    const verified = await step(world, 'verify', { inputs: { ...inputs, evidence: digest }, runId: 4242 });
    expect(verified.presentation.report.outcome).toBe('go');
    expect(verified.reads.length).toBeLessThanOrEqual(2 + (checks > 100 ? 2 : 0));
  },
  120_000,
);
