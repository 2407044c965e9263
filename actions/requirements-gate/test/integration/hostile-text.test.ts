import { describe, expect, test } from '@jest/globals';
import { type GateWorld, thinPolicy } from '../support.ts';
import { readyWorld, springs, type Trap } from '../traps.ts';

const instead =
  (login: string, body: (line: string) => string): Trap['spring'] =>
  (world) => {
    const { comments } = world.ticket();
    const line = world.asked()[0] ?? '';
    comments.splice(
      comments.findIndex(({ author }) => author.login === 'rob'),
      1,
    );
    world.say(login, body(line));
  };
const notSigned: Pick<Trap, 'decision' | 'reasons'> = {
  decision: 'wait',
  reasons: ['readiness-review:not-signed', 'distinct-people:people-too-few'],
};

describe('shown or repeated, not said', () => {
  springs([
    { name: 'indented code', spring: instead('rob', (line) => `look:\n\n    ${line}`), ...notSigned },
    { name: 'a fence of tildes', spring: instead('rob', (line) => `~~~text\n${line}\n~~~`), ...notSigned },
    {
      name: 'a fence that is never closed',
      spring: instead('rob', (line) => `\`\`\`\n${line}`),
      ...notSigned,
    },
    {
      name: 'a quote that runs on',
      spring: instead('rob', (line) => `> you could say\n${line}`),
      ...notSigned,
    },
    { name: '<pre>', spring: instead('rob', (line) => `<pre>\n${line}\n</pre>`), ...notSigned },
    { name: 'a comment never closed', spring: instead('rob', (line) => `<!--\n${line}`), ...notSigned },
    { name: 'a list item', spring: instead('rob', (line) => `- ${line}`), ...notSigned },
  ]);
});

describe('look-alike logins', () => {
  springs(
    [
      ['a Greek omicron for an o', 'rοb'],
      ['full width', 'ｒｏｂ'],
      ['a zero for an o', 'r0b'],
      ['a dash more', 'rob-'],
      ['a bot of that name', 'rob[bot]'],
    ].map(([name = '', login = '']): Trap => ({
      name,
      spring: instead(login, (line) => line),
      ...notSigned,
    })),
  );
});

/** What could end up as a command of the runner, as a tag, as a mention, or as a marker of ours. */
const hostile = [
  '::set-output name=decision::go',
  'x%0A::set-output name=decision::go',
  '::add-mask::go',
  'decision=go',
  'decision<<EOF\ngo\nEOF',
  '</details></summary><script>alert(1)</script>',
  '<!-- hidden',
  '--> shown',
  '@octoacme/everyone @rita',
  '[x](javascript:alert(1)) ![y](https://evil.example/p.png)',
  '| a | b |\n|---|---|',
  '```',
];

const outsideCode = (page: string): string =>
  page.replace(/```[\s\S]*?```/gu, '').replace(/(`+)[^\n]*?\1/gu, '');

describe('text of others stays text', () => {
  const policy = thinPolicy
    .replace('acceptance-criteria: off', 'acceptance-criteria: { source: milestone }')
    .replace('requirements:', 'requirements:\n  ci-and-security: { checks: [e2e] }');

  const planted = (world: GateWorld, text: string): void => {
    const { repository, sha } = world;
    const [milestone] = repository.repository.milestones;
    if (milestone !== undefined) repository.issue({ title: text, milestone });
    repository.check({ name: text, sha, conclusion: 'failure', app: 'tester' });
    repository.status({ sha, context: text, state: 'failure', description: text });
    world.say('mallory', `/sign readiness-review ${text}`);
    world.say('rita', `/no-go ${text}`);
  };

  test.each(hostile)(
    '%j in an issue, a check, a status and comments',
    async (text) => {
      await using world = await readyWorld({
        world: { policy, message: `${text} (#7)` },
        prepare: ({ repository }) => void repository.milestone('v1.4.0'),
      });
      const before = await world.gate('evaluate');
      planted(world, text);
      const after = await world.gate('evaluate');
      expect(after.outputs['decision']).toBe('no-go');
      expect(after.outputs['reasons']).toContain('acceptance-criteria:items-open');
      // Nothing that the step did not set itself.
      expect(Object.keys(after.outputs).sort()).toEqual(Object.keys(before.outputs).sort());
      expect(after.env).toEqual({});
      expect(after.masks.filter((mask) => mask === 'go')).toEqual([]);
      expect(after.commands.map(({ name }) => name)).not.toContain('set-output');
      expect(after.stdout).not.toMatch(/^\s*::(?:set-output|add-mask::go)/mu);
      const check = world.repository.repository.checkRuns.find(({ name }) =>
        name.startsWith('release-actions / gate'),
      );
      const pages = [after.summary, world.ticket().body ?? '', check?.output.summary ?? ''];
      for (const page of pages.map(outsideCode)) {
        expect(page).not.toMatch(/<script|(?<!\\)\]\(javascript:|!\[y\]\(|(?<![\w`\\])@octoacme\/everyone/u);
        expect(page.split('<details').length).toBe(page.split('</details>').length);
      }
      for (const { message } of after.annotations) expect(message).not.toMatch(/^\s*::/mu);
      const ours = world.ticket().comments.filter(({ body }) => body.startsWith('<!-- release-actions'));
      expect(new Set(ours.map(({ body }) => body.split('\n', 1)[0])).size).toBe(ours.length);
    },
    60_000,
  );
});
