import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../src/index.ts';
import {
  comment,
  findingIn,
  otherSha,
  policyOf,
  read,
  signEverything,
  unread,
  worldWith,
  evidence,
} from './support/world.ts';

describe('a release with everything in order', () => {
  test('is asked of people first, and waits for them', () => {
    const { decision, findings } = evaluate(worldWith());
    expect(decision).toBe('wait');
    const open = findings.filter(({ status }) => status === 'pending').map(({ id }) => id);
    expect(open).toEqual(['rollback-plan', 'staging-verified', 'customer-communication', 'readiness-review']);
    expect(findings.filter(({ status }) => status === 'unmet' || status === 'unknown')).toEqual([]);
  });

  test('goes when they have answered, until the window closes', () => {
    const evaluation = evaluate(worldWith({ comments: read(signEverything()) }));
    expect(evaluation.findings.filter(({ status }) => status !== 'met')).toEqual([]);
    expect(evaluation).toMatchObject({ decision: 'go', reasons: [], expiresAt: '2026-11-24T15:00:00.000Z' });
  });

  test('expires with the oldest evidence where that ends before the window', () => {
    const smoke = evidence('smoke', {
      finishedAt: '2026-11-23T13:00:00Z',
      detail: { counts: { critical: 1, criticalPassed: 1 } },
    });
    const world = worldWith();
    const others = world.observations.evidence.known ? world.observations.evidence.value.slice(1) : [];
    const more = { evidence: read([smoke, ...others]) };
    const comments = read(signEverything(policyOf(), more));
    expect(evaluate(worldWith({ ...more, comments }))).toMatchObject({
      decision: 'go',
      expiresAt: '2026-11-24T13:00:00.000Z',
    });
  });

  test('the same facts give the same answer', () => {
    const world = worldWith({ comments: read(signEverything()) });
    expect(evaluate(world)).toEqual(evaluate(world));
  });
});

describe('enforcement', () => {
  test('what is reported does not block, and says from when it will', () => {
    const policy = policyOf('  customer-communication: { enforce: report, block-from: 2027-02-01 }');
    const comments = read(
      signEverything(policy).filter(({ body }) => !body.includes('customer-communication')),
    );
    const world = worldWith({ comments }, policy);
    expect(findingIn(world, 'customer-communication')).toMatchObject({
      status: 'pending',
      enforcement: 'report',
      blockFrom: '2027-02-01',
    });
  });

  test('what blocks from a day on blocks on that day', () => {
    const policy = policyOf('  backup: { enforce: report, block-from: 2026-11-24 }');
    expect(findingIn(worldWith({}, policy), 'backup').enforcement).toBe('block');
  });

  test('what is switched off or declared not applicable is printed', () => {
    const policy = policyOf('  backup: { not-applicable: stateless service }\n  security-approval: off');
    const world = worldWith({}, policy);
    expect(findingIn(world, 'backup')).toMatchObject({
      status: 'not-applicable',
      reason: 'declared in the policy: stateless service',
    });
    expect(findingIn(world, 'security-approval')).toMatchObject({ status: 'not-applicable', code: 'off' });
  });
});

describe('every reading that fails', () => {
  const readings = [
    'clockSkew',
    'ticket',
    'comments',
    'release',
    'evidence',
    'freezes',
    'scope',
    'holidays',
  ] as const;

  test.each(readings)('%s: never go, and the hint is the next step', (name) => {
    const comments = signEverything();
    const world = worldWith({ comments: read(comments), [name]: unread() });
    const { decision, findings } = evaluate(world);
    expect(decision).not.toBe('go');
    const unknownOnes = findings.filter(({ status }) => status === 'unknown');
    expect(unknownOnes.length).toBeGreaterThan(0);
    expect(JSON.stringify(unknownOnes)).toContain('permissions: { x: read }');
  });

  test.each(['runs', 'statuses', 'workflowRuns', 'required'] as const)('checks.%s: never go', (name) => {
    const base = worldWith().observations;
    const more = { checks: { ...base.checks, [name]: unread() } };
    const world = worldWith({ comments: read(signEverything()), ...more });
    expect(findingIn(world, 'ci-and-security').status).toBe('unknown');
    expect(evaluate(world).decision).not.toBe('go');
  });

  test.each(['codeScanning', 'analyses', 'dependabot'] as const)('security.%s: never go', (name) => {
    const base = worldWith().observations;
    const more = { security: { ...base.security, [name]: unread('unavailable') } };
    const world = worldWith({ comments: read(signEverything()), ...more });
    expect(findingIn(world, 'ci-and-security').status).toBe('unknown');
    expect(evaluate(world).decision).not.toBe('go');
  });

  test('a feature that is off is unknown, with the two ways out', () => {
    const base = worldWith().observations;
    const world = worldWith({ security: { ...base.security, dependabot: unread('feature-off') } });
    const { status, next } = findingIn(world, 'ci-and-security');
    expect(status).toBe('unknown');
    expect(next?.text).toBe(
      'switch dependabot on for this repository, or take "dependabot" out of security.sources in the policy',
    );
  });
});

describe('overrides', () => {
  const red = {
    live: {
      ...worldWith().observations.live,
      staging: read({
        sha: otherSha,
        version: 'v1',
        deploymentId: 1,
        at: '',
        phase: 'deployed',
        verifiedBy: null,
        bad: null,
      }),
    },
  };
  const override = (login: string, until = '4h') =>
    comment(login, `/override staging-verified ${until} staging is being rebuilt`);

  test('take two people, and are shown with both, the reason and the end', () => {
    const world = worldWith({ ...red, comments: read([override('rita'), override('quinn')]) });
    expect(findingIn(world, 'staging-verified')).toMatchObject({
      status: 'overridden',
      override: {
        by: ['rita', 'quinn'],
        reason: 'staging is being rebuilt',
        until: '2026-11-24T14:30:00.000Z',
      },
    });
  });

  test.each([
    ['one person', [override('rita')]],
    ['the same person twice', [override('rita'), override('rita')]],
    ['two people without the release manager', [override('quinn'), override('quinn')]],
    ['somebody without a role', [override('rita'), override('mallory')]],
    ['a time that is over', [override('rita', '2026-11-24T10:45Z'), override('quinn')]],
    ['more than seven days', [override('rita', '8d'), override('quinn', '8d')]],
    [
      'one that was taken back',
      [override('rita'), override('quinn'), comment('rita', '/revoke staging-verified')],
    ],
    ['another requirement', [override('rita'), comment('quinn', '/override backup 4h no disk')]],
  ])('are none with %s', (_, comments) => {
    expect(findingIn(worldWith({ ...red, comments: read(comments) }), 'staging-verified').status).toBe(
      'unmet',
    );
  });

  test('never reach a freeze', () => {
    const frozen = {
      standing: [
        {
          record: 4,
          freeze: {
            badShas: [otherSha.replace(/^3/, '4'), worldWith().subject.sha],
            badDigests: [],
            incident: 14,
          },
          lifted: null,
        },
      ],
      setAt: {},
      ancestry: {},
    };
    const comments = read([
      comment('rita', '/override no-freeze 4h I know better'),
      comment('rob', '/override no-freeze 4h so do I'),
    ]);
    expect(findingIn(worldWith({ freezes: read(frozen), comments }), 'no-freeze').status).toBe('unmet');
  });
});
