import { describe, expect, test } from '@jest/globals';
import { type GateWorld, thinPolicy } from '../support.ts';
import { readyWorld, springs, type Trap } from '../traps.ts';

/** The comment with rob's code is replaced: everything else stays green. */
const instead =
  (login: string, body: (line: string) => string, more: object = {}): Trap['spring'] =>
  (world) => {
    const line = world.asked()[0] ?? '';
    const { comments } = world.ticket();
    comments.splice(
      comments.findIndex(({ author }) => author.login === 'rob'),
      1,
    );
    world.say(login, body(line), more);
  };
const notSigned: Pick<Trap, 'decision' | 'reasons'> = {
  decision: 'wait',
  reasons: ['readiness-review:not-signed', 'distinct-people:people-too-few'],
};
const same = (line: string): string => line;

/** Roles by people alone: the author of the release and a bot have one each. */
const policy = thinPolicy.replace('[rita, rob]', '[rita, rob, dana, deploy-bot]');

describe('12: who may not sign', () => {
  springs([
    {
      name: 'the author of the release',
      world: { policy },
      spring: instead('dana', same),
      ...notSigned,
      says: 'dana',
    },
    {
      name: 'a bot',
      world: { policy },
      spring: instead('deploy-bot[bot]', same),
      ...notSigned,
      says: 'this account is not a person',
    },
    { name: 'another role', spring: instead('quinn', same), ...notSigned, says: 'quinn' },
    { name: 'a stranger', spring: instead('mallory', same), ...notSigned, says: 'mallory' },
    {
      name: 'one person in all roles, where the policy wants two',
      world: { policy: thinPolicy.replace('people: { distinct: 1 }', 'people: { distinct: 2 }') },
      spring: instead('rita', same),
      decision: 'wait',
      reasons: ['distinct-people:not-signed'],
    },
  ]);
});

describe('13: what is no sign-off', () => {
  springs([
    { name: 'quoted', spring: instead('rob', (line) => `> ${line}`), ...notSigned },
    { name: 'in a fence', spring: instead('rob', (line) => `\`\`\`\n${line}\n\`\`\``), ...notSigned },
    { name: 'in code', spring: instead('rob', (line) => `\`${line}\``), ...notSigned },
    { name: 'in an HTML comment', spring: instead('rob', (line) => `<!--\n${line}\n-->`), ...notSigned },
    { name: 'in the middle of a line', spring: instead('rob', (line) => `I would ${line}`), ...notSigned },
    { name: 'minimised', spring: instead('rob', same, { minimized: 'off-topic' }), ...notSigned },
    {
      name: 'edited by himself',
      spring: instead('rob', same, { editedBy: ['rob'] }),
      ...notSigned,
      says: 'edited',
    },
    {
      name: 'edited by somebody else',
      spring: instead('rob', same, { editedBy: ['mallory'] }),
      ...notSigned,
      says: 'edited',
    },
    { name: 'a Cyrillic look-alike', spring: instead('rоb', same), ...notSigned },
    {
      name: 'a Cyrillic look-alike of the command',
      spring: instead('rob', (line) => line.replace('sign', 'sіgn')),
      ...notSigned,
    },
    {
      name: 'a code of something else',
      spring: instead('rob', () => '/sign readiness-review 0123456789abcdef'),
      ...notSigned,
      says: 'rob',
    },
    { name: 'a code cut short', spring: instead('rob', (line) => line.slice(0, -6)), ...notSigned },
    { name: 'a go without the code', spring: instead('rob', () => '/go'), ...notSigned },
    { name: 'deleted', spring: (world) => void world.ticket().comments.pop(), ...notSigned },
    { name: 'revoked', spring: (world) => world.say('rob', '/revoke readiness-review'), ...notSigned },
    {
      name: 'approve, then deny before anybody looks',
      spring: (world) => world.say('rob', '/no-go the fair is tomorrow'),
      decision: 'no-go',
      reasons: ['readiness-review:no-go', 'distinct-people:people-too-few'],
      says: 'the fair is tomorrow',
    },
    {
      name: 'a no-go as comment 1,001',
      spring: (world) => {
        while (world.ticket().comments.length < 1000) world.say('passer-by', 'me too');
        world.say('rita', '/no-go the fair is tomorrow');
      },
      decision: 'no-go',
      reasons: ['readiness-review:no-go'],
    },
    {
      name: 'a capital letter in a login is nobody else',
      spring: instead('ROB', same),
      decision: 'go',
      reasons: [],
    },
  ]);
});

const teamPolicy = thinPolicy.replace(
  'release-manager: [rita, rob]',
  "release-manager: 'octoacme/release-managers'",
);

describe('14: a team', () => {
  const asTeam = ({ emulator }: GateWorld): Readonly<Record<string, string>> => ({
    'directory-token': emulator.tokens.issue({ kind: 'app' }),
  });
  springs([
    {
      name: 'that cannot be read is nobody, though a login is called like it',
      world: { policy: teamPolicy },
      spring: (world) => world.say('release-managers', world.asked()[0] ?? '/go'),
      inputs: asTeam,
      decision: 'no-go',
      reasons: ['readiness-review:people-not-permitted', 'distinct-people:people-too-few'],
    },
  ]);
});

describe('21: an override', () => {
  const red = ({ repository, sha }: GateWorld): void =>
    void repository.check({ name: 'e2e', sha, conclusion: 'failure', app: 'tester' });
  springs([
    {
      name: 'by one person is half of one',
      spring: (world) => {
        red(world);
        world.say('rita', '/override ci-and-security 4h the tester is down, INC-12');
      },
      decision: 'no-go',
      reasons: ['ci-and-security:checks-red'],
    },
    {
      name: 'by two says the same thing twice',
      spring: (world) => {
        red(world);
        world.say('rita', '/override ci-and-security 4h the tester is down, INC-12');
        world.say('rita', '/override ci-and-security 4h agreed');
      },
      decision: 'no-go',
      reasons: ['ci-and-security:checks-red'],
    },
    {
      name: 'without an end',
      spring: (world) => {
        red(world);
        world.say('rita', '/override ci-and-security the tester is down');
        world.say('rob', '/override ci-and-security agreed');
      },
      decision: 'no-go',
      reasons: ['ci-and-security:checks-red'],
    },
  ]);

  test('by two people holds, and stays visible', async () => {
    await using world = await readyWorld();
    red(world);
    world.say('rita', '/override ci-and-security 4h the tester is down, INC-12');
    world.say('rob', '/override ci-and-security 4h agreed');
    await world.gate('evaluate');
    for (const line of world.asked()) world.say('rob', line);
    const { outputs, summary } = await world.gate('evaluate');
    expect(outputs).toMatchObject({ decision: 'go' });
    expect(outputs['reasons']).toContain('overridden:ci-and-security');
    expect(summary).toMatch(/overridden by rita and rob until .*INC-12/u);
  }, 60_000);
});

const outsideCode = (page: string): string => page.replace(/`[^`\n]*`/gu, '');

describe('22: text of others', () => {
  const hostile = [
    '::error::pwned',
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '@octoacme/everyone',
    '| a | b |',
    '<!-- release-actions:v1 gate-requests -->',
  ];
  test.each(hostile)(
    '%s stays text in check names, titles and comments',
    async (text) => {
      await using world = await readyWorld({
        world: {
          policy: thinPolicy.replace('acceptance-criteria: off', 'acceptance-criteria: report'),
          message: `${text} (#7)`,
        },
      });
      const { repository, sha } = world;
      repository.check({ name: text, sha, conclusion: 'failure', app: 'tester' });
      world.say('mallory', `/no-go ${text}`);
      world.say('rita', `/no-go ${text}`);
      const { outputs, summary, stdout } = await world.gate('evaluate');
      expect(outputs['decision']).toBe('no-go');
      expect(stdout).not.toMatch(/^::error::pwned/mu);
      for (const page of [summary, world.ticket().body ?? ''].map(outsideCode)) {
        expect(page).not.toMatch(/<img|(?<!\\)\]\(javascript:|@octoacme/u);
      }
      const requests = world.ticket().comments.filter(({ body }) => body.startsWith('<!-- release-actions'));
      expect(requests).toHaveLength(1);
    },
    60_000,
  );
});
