import { expect, test } from '@jest/globals';
import { step } from '../in-process.ts';
import { createGateWorld, greenCommit } from '../support.ts';

/** The defaults of every requirement: nothing is switched off for the hotfix's sake. */
const policy = `version: 1
roles:
  release-manager: [rita, rob]
  security-lead: [sam]
  qa: [quinn]
environments:
  staging: { url: 'http://127.0.0.1:9' }
  production: { url: 'http://127.0.0.1:9', window: Mon-Thu 09:00-16:00 Europe/Berlin, on-go: .github/workflows/release.yml }
`;
const payload = (version: string) => ({
  v: 1,
  key: version,
  service: 'storefront',
  wave: 'all',
  version,
  artifacts: [],
});
/** Saturday night in Berlin: the window is closed. */
const night = Date.UTC(2026, 10, 28, 23);

test('a hotfix on a Saturday night goes from merge to go in two typed commands', async () => {
  await using world = await createGateWorld({ policy, emulator: { now: () => new Date(night) } });
  const { repository } = world;
  repository.deployment({
    sha: world.sha,
    environment: 'production',
    statuses: ['in_progress', ['success', 'deployed']],
    payload: payload('v1.4.0'),
  });
  const incident = repository.issue({
    title: 'Checkout is down',
    author: 'olga',
    state: 'closed',
    labels: ['incident'],
  });
  const { sha } = repository.commit({
    author: 'dana',
    message: `Restore checkout (#${incident.number + 1})`,
  });
  repository.pull({
    title: 'Restore checkout',
    author: 'dana',
    head: 'fix',
    headSha: sha,
    baseSha: world.sha,
    mergeCommit: sha,
    commits: [sha],
    closes: [incident.number],
  });
  greenCommit(repository, sha);
  repository.tag('v1.4.1', sha);
  repository.run({
    workflow: '.github/workflows/release.yml',
    headSha: sha,
    event: 'push',
    status: 'completed',
    conclusion: 'success',
  });
  repository.deployment({
    sha,
    environment: 'staging',
    statuses: ['in_progress', 'success'],
    payload: payload('v1.4.1'),
  });
  world.evidence({ kind: 'smoke', sha });
  const hotfix = { ...world, sha };
  const inputs = { release: 'v1.4.1' };

  await step(hotfix, 'open', { inputs, event: 'push', actor: 'rita' });
  const typed: string[] = [];
  const woken = () =>
    step(hotfix, 'evaluate', {
      event: 'issue_comment',
      payload: { issue: { number: world.ticket().number } },
      workflow: '.github/workflows/evaluate.yml',
      inputs: { release: '', sha: '' },
    });
  let outcome = '';
  while (outcome !== 'go') {
    const [line] = world.asked();
    if (line === undefined || typed.length === 5)
      throw new Error(
        `nobody is asked, and it is ${outcome} after ${typed.join('; ')}: ${world.ticket().body}`,
      );
    world.say(typed.length === 0 ? 'rita' : 'rob', line);
    typed.push(line);
    outcome = (await woken()).presentation.report.outcome;
  }
  expect(typed).toHaveLength(2);
  expect(typed[0]).toMatch(/^\/sign readiness-review /u);
  const started = repository.repository.runs.filter(
    ({ workflow, event, status }) =>
      workflow.path.endsWith('release.yml') && event === 'workflow_dispatch' && status === 'queued',
  );
  expect(started).toHaveLength(1); // by the gate, on the go
  expect(world.ticket().body).toMatch(/due 24 h after the deployment/u);

  const staged = '] Deploy to staging and run smoke tests (QA/Testing validates)';
  expect(world.ticket().body).toContain(`[ ${staged}`);
  const due = world.asked();
  repository.deployment({
    sha,
    environment: 'production',
    statuses: [
      ['in_progress', 'mutating'],
      ['success', 'deployed'],
    ],
    payload: payload('v1.4.1'),
  });
  await woken();
  expect(world.asked().length).toBeGreaterThan(due.length);
  for (const line of world.asked()) {
    world.say('quinn', line);
    world.say('rob', line);
  }
  await woken();
  expect(world.ticket().body).toContain(`[x${staged}`);
}, 60_000);
