import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explainPolicy } from '../src/explain.ts';
import { holdersOf, isProduction, parsePolicy } from '../src/index.ts';
import { quickYaml } from '../src/configuration/quick-yaml.ts';
import { loadPolicy } from '../src/load.ts';
import type { Policy } from '../src/index.ts';
import { file, samplePolicy, smallestPolicy } from './sample.ts';

function load(text: string) {
  const loaded = loadPolicy(text, { file });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded;
}

const policyOf = (text: string): Policy => load(text).policy;

describe('defaults', () => {
  test('three things suffice; the guide states the rest', () => {
    const policy = policyOf(smallestPolicy);
    expect(policy.monitor.duration.ms).toBe(30 * 60_000);
    expect(policy.monitor.confirm.ms).toBe(15 * 60_000);
    expect(policy.rollback['fix-forward-within'].ms).toBe(30 * 60_000);
    expect(policy.rollback['retrospective-within'].ms).toBe(48 * 3_600_000);
    expect(policy.people.distinct).toBe(2);
    expect(policy.notes.approvers).toEqual(['product-manager', 'release-manager']);
    expect(policy.requirements['environment-protection'].enforce).toBe('report');
    const beside = ['custom', 'environment-protection'];
    const enforced = Object.entries(policy.requirements).filter(([id]) => !beside.includes(id));
    expect(enforced).toHaveLength(12);
    for (const [, requirement] of enforced) expect(requirement).toMatchObject({ enforce: 'block' });
  });

  test('an unset role falls back to the release manager, and says so', () => {
    const policy = policyOf(samplePolicy);
    expect(holdersOf(policy, 'security-lead')).toMatchObject({
      holders: { people: ['monalisa'] },
      fallback: false,
    });
    expect(holdersOf(policy, 'qa')).toMatchObject({
      holders: { people: ['octocat', 'hubot'] },
      fallback: true,
    });
  });

  test('production is known by name unless declared', () => {
    const policy = policyOf(
      `${smallestPolicy.trimEnd().slice(0, -1)}, live: { url: https://l.example, production: true } }`,
    );
    expect([
      isProduction(policy, 'production'),
      isProduction(policy, 'live'),
      isProduction(policy, 'staging'),
    ]).toEqual([true, true, false]);
  });
});

describe('short forms', () => {
  test.each([
    ['smoke: a.yml', 'smoke: { suites: [a.yml] }'],
    ['smoke: [a.yml, b.yml]', 'smoke: { suites: [a.yml, b.yml] }'],
    ['requirements: { backup: off }', 'requirements: { backup: { enforce: off } }'],
    ['monitor: { prometheus: https://p.example }', 'monitor: { prometheus: { url: https://p.example } }'],
    ['monitor: { scrape: true }', 'monitor: { scrape: { path: /metrics } }'],
    [
      'monitor: { errors: { bad: a, total: b } }',
      'monitor: { metrics: { errors: { kind: ratio, bad: a, total: b } } }',
    ],
    ["notify: { release: 'slack:#r' }", "notify: { release: [{ kind: slack, channel: '#r' }] }"],
    ['notify: { incident: pagerduty }', 'notify: { incident: [{ kind: pagerduty }] }'],
    [
      'notify: { release: webhook:https://h.example/x }',
      'notify: { release: { kind: webhook, url: https://h.example/x } }',
    ],
    ['security: { sources: [dependabot] }', 'security: { sources: [{ kind: dependabot }] }'],
    [
      'requirements: { acceptance-criteria: { source: milestone } }',
      'requirements: { acceptance-criteria: { source: { kind: milestone } } }',
    ],
    [
      'requirements: { ci-and-security: { checks: [build] } }',
      'requirements: { ci-and-security: { checks: [{ name: build }] } }',
    ],
  ])('%s means %s', (short, long) => {
    expect(policyOf(smallestPolicy + short)).toEqual(policyOf(smallestPolicy + long));
  });

  test('roles take logins, teams and an @ as people write it', () => {
    const policy = policyOf(smallestPolicy.replace('octocat', "['@octocat', octoacme/releasers]"));
    expect(policy.roles['release-manager']).toEqual({
      people: ['octocat'],
      teams: ['octoacme/releasers'],
      substitutes: [],
    });
  });
});

describe('origins', () => {
  test('each value says whether it is a default or which line states it', () => {
    const { origins } = load(samplePolicy);
    expect(origins.get('requirements.backup.not-applicable')).toEqual({ from: 'file', line: 12, column: 29 });
    expect(origins.get('requirements.backup.enforce')).toEqual({ from: 'default' });
    expect(origins.get('monitor.metrics.errors.bad')).toMatchObject({ line: 16 });
    expect(origins.get('monitor.metrics.errors.margin')).toEqual({ from: 'default' });
    expect(origins.get('smoke.suites[0]')).toMatchObject({ line: 13 });
    expect(origins.get('smoke.acknowledge')).toEqual({ from: 'default' });
    expect(origins.get('notify.release[0].channel')).toMatchObject({ line: 18 });
    expect(origins.get('environments.production.window.allow[0]')).toMatchObject({ line: 8 });
    expect(origins.get('environments.production.window.deny')).toEqual({ from: 'default' });
  });

  test('the explained policy is a policy, and means the same', () => {
    const { policy, origins } = load(samplePolicy);
    const explained = explainPolicy(policy, origins);
    expect(policyOf(explained)).toEqual(policy);
    expect(explained).toContain('duration: "30m"');
    expect(explained).toMatch(/command: \[\.\/deploy\.sh\] +# line 17\n/);
  });
});

/** The policies that people start from, and what is refused. */
const texts: readonly (readonly [string, string | undefined])[] = [
  ['a whole policy', samplePolicy],
  ['the smallest', smallestPolicy],
  ['one with a list', `${smallestPolicy}smoke:\n  suites:\n  - a.yml\n  - b.yml\n`],
  ['one with an anchor', smallestPolicy.replace('octocat', '&a octocat')],
  ['a key twice', `${smallestPolicy}version: 1\n`],
  ['an unknown key', `${smallestPolicy}smokes: a.yml\n`],
  ['a wrong type', `${smallestPolicy}smoke: 5\n`],
  ['a role that nobody holds', `${smallestPolicy}notes: { approvers: [nobody] }\n`],
  ['nothing', ''],
  ['no file', undefined],
];

describe('reading a policy quickly', () => {
  test.each(texts)('gives what reading it exactly gives: %s', async (_name, text) => {
    const exact = loadPolicy(text, { file });
    const expected = exact.ok ? { policy: exact.policy, digestInput: exact.digestInput } : exact;
    expect(await parsePolicy(text, { file })).toMatchObject(expected);
  });

  test('is how the policies are read that people start from', () => {
    expect(texts.slice(0, 3).map(([, text = '']) => quickYaml(text) !== undefined)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

test('no text at all makes loading throw', async () => {
  const pieces = fc.constantFrom(
    'version: 1',
    'roles:',
    '  release-manager: a',
    ' - ',
    '{',
    '}',
    '[',
    '&a',
    '*a',
    '? ',
    '!!map',
    '\n',
    '\t',
    '"',
    ': ',
    '<<',
    '|',
    '# x',
    'environments: { p: https://x.y }',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((parts) => parts.join('\n')),
      ),
      async (text) => {
        const loaded = loadPolicy(text, { file });
        if (!loaded.ok) expect(loaded.problems.length).toBeGreaterThan(0);
        expect(await parsePolicy(text, { file })).toMatchObject({ ok: loaded.ok });
      },
    ),
    { numRuns: 500 },
  );
});
