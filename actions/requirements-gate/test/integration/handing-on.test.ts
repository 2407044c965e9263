import { expect, test } from '@jest/globals';
import { step } from '../in-process.ts';
import { type GateWorld, thinPolicy } from '../support.ts';
import { readyWorld } from '../traps.ts';

/** What the bundle hands on to the stages after it. */
const hourAgo = (): string => new Date(Date.now() - 3_600_000).toISOString();
const form = (at: string): string =>
  `### Release\n\nv1.4.0\n\n### Channel\n\nemail\n\n### Audience\n\nall customers\n\n### Time\n\n${at}\n\n### Text\n\nSearch is here.`;

const told = thinPolicy
  .replace('  customer-communication: off', '  customer-communication: { issue: customer-words, ahead: 7d }')
  .replace('  qa: [quinn]', '  qa: [quinn]\n  customer-success-manager: [rob]')
  .replace('people: {', "notify: { customers: 'webhook:https://hooks.example/customers' }\npeople: {");

const wordsAt =
  (at: string) =>
  ({ repository }: GateWorld): void =>
    void repository.issue({
      title: 'Customer communication',
      author: 'cleo',
      labels: ['customer-words'],
      body: form(at),
    });

const woken = (world: GateWorld) =>
  world.gate(
    'evaluate',
    { release: '' },
    {
      event: 'schedule',
      workflow: '.github/workflows/evaluate.yml',
    },
  );

test('releases whose customers are due to be told, as a matrix of jobs takes them', async () => {
  await using world = await readyWorld({ world: { policy: told }, prepare: wordsAt(hourAgo()) });
  const { outputs } = await woken(world);
  expect(JSON.parse(outputs['customers-due'] ?? '')).toEqual([{ release: 'v1.4.0', sha: world.sha }]);
  expect(outputs['reasons']).toContain('customer-communication:communication-not-sent');
}, 60_000);

test('no release while the time that was signed has not come', async () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  await using world = await readyWorld({ world: { policy: told }, prepare: wordsAt(tomorrow) });
  const { outputs } = await woken(world);
  expect(outputs['customers-due']).toBe('[]');
}, 60_000);

test.each([
  ['their own words', 'Turn the flag `search` off, then roll back.'],
  ['the standard procedure', 'standard'],
])(
  'how one goes back, into the deployment record that a rollback reads: %s of the notes',
  async (_, rollback) => {
    const notes = ({ evidence, sha }: GateWorld): void =>
      void evidence({ kind: 'notes', sha, environment: 'production', detail: { missing: [], rollback } });
    await using world = await readyWorld({ prepare: notes });
    const { presentation } = await step(world, 'evaluate', { runId: 4242 });
    const evidence = presentation.evidence?.digest ?? '';
    const { outputs } = await world.gate('verify', { evidence }, { runId: 4242 });
    expect(outputs['decision']).toBe('go');
    const record = world.repository.repository.deployments.find(
      ({ id }) => id === Number(outputs['deployment-id']),
    );
    expect(record?.payload).toMatchObject({ procedure: rollback, gateEvidence: evidence });
  },
  60_000,
);
