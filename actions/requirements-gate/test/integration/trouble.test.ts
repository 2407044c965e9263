import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Fault, FaultRule } from '@release-actions/github-emulator';
import { createGateWorld, type GateWorld } from '../support.ts';

/**
 * A release that would go; then each source in turn is taken away. Whatever is missing, forbidden, cut or slow:
 * never a go.
 */
let world: GateWorld;

beforeAll(async () => {
  world = await createGateWorld({ policy: wholePolicy });
  const { repository, sha } = world;
  repository.deployment({ sha, environment: 'staging', statuses: ['in_progress', 'success'], payload });
  world.evidence({ kind: 'smoke', sha });
  await world.gate('open');
  await world.gate('evaluate');
  for (const line of world.asked()) world.say(line.includes('security') ? 'sam' : 'rob', line);
}, 60_000);

afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

const payload = { v: 1, key: 'k', service: 'storefront', wave: 'all', version: 'v1.4.0', artifacts: [] };

const wholePolicy = `version: 1
roles:
  release-manager: [rita, rob]
  security-lead: [sam]
environments:
  staging: { url: 'http://127.0.0.1:9' }
  production: { url: 'http://127.0.0.1:9', window: daily Europe/Berlin }
requirements:
  environment-protection: block
  acceptance-criteria: off
  release-notes: off
  rollback-plan: off
  customer-communication: off
  backup: off
  staging-verified: { qa: automatic }
  security-approval: off
people: { distinct: 1 }
`;

test('with everything readable it goes', async () => {
  const result = await world.gate('evaluate');
  expect(result.outputs).toMatchObject({ decision: 'go' });
}, 30_000);

describe('a permission that the job does not have', () => {
  const all = {
    contents: 'read',
    checks: 'write',
    statuses: 'read',
    actions: 'read',
    issues: 'write',
    'pull-requests': 'read',
    deployments: 'read',
    'security-events': 'read',
    'vulnerability-alerts': 'read',
  } as const;

  const without = (name: string): Record<string, 'read' | 'write'> =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key !== name));

  test('the permissions of the header suffice', async () => {
    expect((await world.gate('evaluate', {}, { permissions: all })).outputs['decision']).toBe('go');
  });

  test.each([
    'checks',
    'actions',
    'deployments',
    'security-events',
    'vulnerability-alerts',
    'issues',
  ] as const)('without %s: never go, and the line to add is printed', async (name) => {
    const permissions = without(name);
    const { outputs, stdout } = await world.gate('evaluate', {}, { permissions });
    expect(outputs['decision']).not.toBe('go');
    expect(stdout).toContain(`${name}: read`);
  });

  test('without contents nothing is decided at all', async () => {
    const permissions = without('contents');
    const result = await world.gate('evaluate', {}, { permissions });
    expect(result.exitCode).not.toBe(0);
    expect(result.outputs['decision']).not.toBe('go');
    expect(result.stdout).toContain('contents: read');
  });
});

const sources = [
  ['checks and tickets', { path: '/graphql' }],
  ['Dependabot', { path: '*/dependabot/alerts' }],
  ['analyses', { path: '*/code-scanning/analyses' }],
  ['code scanning alerts', { path: '*/code-scanning/alerts' }],
  ['the environment', { path: '*/environments/production' }],
  ['evidence artifacts', { path: '*/actions/artifacts' }],
  ['producing runs', { path: '*/actions/runs/*' }],
] as const;

const faults: readonly [string, Fault][] = [
  ['404', { kind: 'status', status: 404 }],
  ['403', { kind: 'status', status: 403, message: 'Resource not accessible by integration' }],
  ['500', { kind: 'status', status: 500 }],
  ['a cut body', { kind: 'cut-body' }],
  ['malformed JSON', { kind: 'malformed-json' }],
  ['no answer', { kind: 'disconnect' }],
];

describe.each(sources)('%s', (_, rule) => {
  test.each(faults)(
    '%s: never go',
    async (name, fault) => {
      const disarm = world.emulator.faults.add({ ...(rule as FaultRule), fault });
      try {
        const { outputs, exitCode } = await world.gate('evaluate', {}, { timeoutMs: 120_000 });
        expect([outputs['decision'], name]).not.toContain('go');
        expect(exitCode).not.toBe(0);
      } finally {
        disarm();
      }
    },
    120_000,
  );
});
