import { expect, test } from '@jest/globals';
import { step } from '../in-process.ts';
import { createGateWorld, thinPolicy } from '../support.ts';

const hourMs = 3_600_000;

/** Monday morning in Berlin; the release takes until Wednesday. */
const monday = Date.UTC(2026, 10, 23, 7);

test('a release of three days with 200 checks, 50 comments and 100 evaluations is quiet', async () => {
  let now = monday;
  const policy = thinPolicy
    .replace('distinct: 1', 'distinct: 2')
    .replace('daily Europe/Berlin', 'Mon-Thu 09:00-16:00 Europe/Berlin')
    .replace('qa: automatic', 'qa: sign');
  await using world = await createGateWorld({ policy, emulator: { now: () => new Date(now) } });
  const { repository, sha, emulator } = world;
  const jobs = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`job ${index}`, 'success']));
  repository.run({
    workflow: '.github/workflows/matrix.yml',
    headSha: sha,
    jobs,
    status: 'completed',
    conclusion: 'success',
  });
  await step(world, 'open');
  const decisions: string[] = [];
  for (let index = 0; index < 100; index += 1) {
    now = monday + Math.round((index * 56 * hourMs) / 100);
    if (index % 2 === 0) world.say('olga', `Comment ${index / 2}: how is it going?`);
    if (index === 10)
      repository.deployment({
        sha,
        environment: 'staging',
        statuses: ['in_progress', 'success'],
        payload: stagingPayload,
      });
    if (index === 20) world.evidence({ kind: 'smoke', sha });
    if (index === 92) world.evidence({ kind: 'smoke', sha });
    if (index === 94) world.say('quinn', lineFor('staging-verified'));
    if (index === 97) world.say('rob', lineFor('readiness-review'));
    const { presentation, writes } = await step(world, 'evaluate', {
      event: 'issue_comment',
      workflow: '.github/workflows/evaluate.yml',
      actor: 'olga',
    });
    decisions.push(presentation.report.outcome);
    expect(writes.filter(({ operation }) => operation !== 'artifact-service').length).toBeLessThanOrEqual(3);
  }
  const { comments } = world.ticket();
  const ours = comments.filter(({ author }) => author.type === 'Bot');
  expect(ours).toHaveLength(1);
  const gateChecks = repository.repository.checkRuns.filter(
    ({ name }) => name === 'release-actions / gate / storefront / production',
  );
  expect(gateChecks).toHaveLength(1);
  expect(
    repository.repository.issues.filter(({ labels }) => labels.some(({ name }) => name === 'release-ticket')),
  ).toHaveLength(1);
  expect(new Set(decisions)).toEqual(new Set(['no-go', 'wait', 'go']));
  expect(Object.values(mentions(emulator.log.requests)).every((times) => times === 1)).toBe(true);
  expect(Object.keys(mentions(emulator.log.requests)).sort()).toEqual([
    'quinn staging-verified',
    'rita readiness-review',
    'rita start',
    'rob readiness-review',
  ]);
  expect(emulator.log.violations).toEqual([]);

  function lineFor(requirement: string): string {
    const line = world.asked().find((asked) => asked.startsWith(`/sign ${requirement} `));
    if (line === undefined)
      throw new Error(`nobody is asked for ${requirement}: ${world.asked().join('; ')}`);
    return line;
  }
}, 120_000);

/** How often each person was newly mentioned for each request: an edit tells only those who were not there before. */
function mentions(
  requests: readonly { readonly path: string; readonly method: string; readonly body: unknown }[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  let before = new Set<string>();
  for (const { path, method, body } of requests) {
    if (!/\/issues\/(?:\d+\/comments|comments\/\d+)$/u.test(path) || method === 'GET') continue;
    const text = (body as { readonly body?: string }).body ?? '';
    const now = new Set(text.split('\n').flatMap(mentionsIn));
    for (const mention of now) if (!before.has(mention)) counts[mention] = (counts[mention] ?? 0) + 1;
    before = now;
  }
  return counts;
}

function mentionsIn(line: string): string[] {
  const request = /`\/sign (\S+)/u.exec(line)?.[1] ?? 'start';
  return [...line.matchAll(/@([\w-]+)/gu)].map(([, login = '']) => `${login} ${request}`);
}

const stagingPayload = {
  v: 1,
  key: 'k',
  service: 'storefront',
  wave: 'all',
  version: 'v1.4.0',
  artifacts: [],
};
