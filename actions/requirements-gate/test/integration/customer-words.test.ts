import { describe, expect, test } from '@jest/globals';
import { step } from '../in-process.ts';
import { type GateWorld, thinPolicy } from '../support.ts';
import { readyWorld, springs, type Trap } from '../traps.ts';

const label = 'customer-communication';
const policy = thinPolicy
  .replace('  customer-communication: off', `  customer-communication: { issue: ${label} }`)
  .replace('  qa: [quinn]', '  qa: [quinn]\n  customer-success-manager: [rob]');
const inAnHour = new Date(Date.now() + 3_600_000).toISOString();
const form = (text: string, release = 'v1.4.0'): string =>
  `### Release\n\n${release}\n\n### Channel\n\nemail\n\n### Audience\n\nall customers\n\n### Time\n\n${inAnHour}\n\n### Text\n\n${text}`;

/** As GitHub files it: by anyone, with the label of the form. */
const file = ({ repository }: GateWorld, body: string, more: object = {}) =>
  repository.issue({ title: 'Customer communication', author: 'cleo', labels: [label], body, ...more });
const issueOf = ({ repository: { repository } }: GateWorld): { body: string | null } | undefined =>
  repository.issues.find(({ labels }) => labels.some(({ name }) => name === label));

const open = (code: string): Pick<Trap, 'decision' | 'reasons'> => ({
  decision: 'no-go',
  reasons: [`customer-communication:${code}`],
});
const unsigned: Pick<Trap, 'decision' | 'reasons'> = {
  decision: 'wait',
  reasons: ['customer-communication:not-signed'],
};

describe('words for customers in an issue', () => {
  const world = { policy };
  const prepare = (ready: GateWorld): void => void file(ready, form('Search is here.'));
  springs([
    { name: 'signed', world, prepare, spring: () => undefined, decision: 'go', reasons: [] },
    {
      name: 'not there',
      world,
      spring: () => undefined,
      ...open('communication-missing'),
      says: `an issue with the label ${label}`,
    },
    {
      name: 'of another release',
      world,
      prepare: (ready) => void file(ready, form('Search is here.', 'v1.5.0')),
      spring: () => undefined,
      ...open('communication-missing'),
    },
    {
      name: 'of this release by its milestone',
      world,
      prepare: (ready) => {
        const milestone = ready.repository.milestone('1.4.0');
        file(ready, form('Search is here.', '_No response_'), { milestone });
      },
      spring: () => undefined,
      decision: 'go',
      reasons: [],
    },
    {
      name: 'edited after they were signed',
      world,
      prepare,
      spring: (ready) => void Object.assign(issueOf(ready) ?? {}, { body: form('Search is gone.') }),
      ...unsigned,
      says: 'for other communication',
    },
    {
      name: 'whose time was moved after they were signed',
      world,
      prepare,
      spring: (ready) => {
        const later = new Date(Date.now() + 7_200_000).toISOString();
        Object.assign(issueOf(ready) ?? {}, { body: form('Search is here.').replace(inAnHour, later) });
      },
      ...unsigned,
    },
    {
      name: 'and a second issue of a stranger',
      world,
      prepare,
      spring: (ready) => void file(ready, form('You won!'), { author: 'mallory' }),
      decision: 'go',
      reasons: [],
    },
    {
      name: 'taken back: closed as not planned',
      world,
      prepare,
      spring: (ready) =>
        void Object.assign(issueOf(ready) ?? {}, { state: 'closed', stateReason: 'not_planned' }),
      ...open('communication-missing'),
    },
    {
      name: 'with a field left empty',
      world,
      prepare: (ready) => void file(ready, form('_No response_')),
      spring: () => undefined,
      ...open('communication-incomplete'),
    },
    {
      name: 'as the hundredth newest of the label',
      world,
      prepare: (ready) => {
        prepare(ready);
        for (let index = 0; index < 99; index += 1) file(ready, form('Later.', `v2.${index}.0`));
      },
      spring: () => undefined,
      decision: 'go',
      reasons: [],
    },
  ]);

  test('that were edited after the go are not deployed with', async () => {
    await using ready = await readyWorld({ world, prepare });
    const decided = await step(ready, 'evaluate', { runId: 4242 });
    Object.assign(issueOf(ready) ?? {}, { body: form('Search is gone.') });
    const evidence = decided.presentation.evidence?.digest ?? '';
    const verified = await step(ready, 'verify', { inputs: { evidence }, runId: 4242 });
    expect([decided.presentation.report.outcome, verified.presentation.report.outcome]).toEqual([
      'go',
      'wait',
    ]);
    expect(verified.presentation.report.reasons).toContain('customer-communication:not-signed');
  }, 60_000);

  test('cost no request, and opening the ticket makes the label', async () => {
    await using without = await readyWorld();
    await using ready = await readyWorld({ world, prepare });
    const [plain, withWords] = await Promise.all([step(without, 'evaluate'), step(ready, 'evaluate')]);
    expect(withWords.reads.length).toBe(plain.reads.length);
    await using fresh = await readyWorld({ world });
    expect(fresh.repository.repository.labels.map(({ name }) => name)).toContain(label);
  }, 60_000);
});
