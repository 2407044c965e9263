import type { DemoWorld } from '../world/demo-world.ts';
import type { Progress } from '../terminal/progress.ts';
import { cast, repositoryName } from './cast.ts';
import { countsOf, describeCounts } from './counts.ts';
import { expectThat, StoryFailure } from './failure.ts';
import {
  answerWhatIsDue,
  deployToProduction,
  evaluate,
  openTicket,
  signUntilGo,
  smoke,
  stage,
  writeNotes,
} from './flow.ts';
import type { Subject } from './flow.ts';
import { judgeLeftovers } from './leftovers.ts';
import { Release } from './release.ts';
import type { Outcome, Stagehand } from './stagehand.ts';
import { headlineWords, unmetWords, watchWords } from './words.ts';

export type Scenario = {
  readonly world: DemoWorld;
  readonly stagehand: Pick<Stagehand, 'perform'>;
  readonly progress: Progress;
};

/** The whole story, in order. Throws a StoryFailure at the first stage that does not do what the story says. */
export async function tellStory(scenario: Scenario): Promise<void> {
  await adoptFirstVersion(scenario);
  await goodRelease(scenario);
  const incident = await badRelease(scenario);
  await refusedAgain(scenario, incident);
  await fix(scenario, incident);
  judgeLeftovers(scenario.world);
}

async function releaseOf(scenario: Scenario, name: string, revision: string): Promise<Release> {
  const { world, stagehand, progress } = scenario;
  const isSearch = name.startsWith('search');
  return new Release({
    world,
    stagehand,
    progress,
    release: name,
    sha: await world.shop.commitOf(revision),
    service: isSearch ? 'search' : 'storefront',
    policy: isSearch ? '.github/release-policy.search.yml' : '.github/release-policy.yml',
    suite: isSearch ? '.github/smoke.search.yml' : '.github/smoke.yml',
  });
}

/** Day one: what runs is recorded as good, so that there is something to go back to. */
async function adoptFirstVersion(scenario: Scenario): Promise<void> {
  const release = await releaseOf(scenario, '1.0.0', 'v1.0.0');
  await release.stage(
    'adopt',
    {
      action: 'rollback',
      job: 'rollback',
      inputs: { mode: 'adopt', reason: `adopt ${repositoryName} storefront production ${release.sha}` },
    },
    { outcome: 'pass', because: 'what runs on the first day is recorded as verified' },
    () => 'recorded as good',
  );
}

const monitor = (
  release: Release,
  deploymentId: string,
  expected: { readonly outcome: 'pass' | 'fail'; readonly because: string },
  { sha, tag }: Subject = release,
) =>
  release.stage(
    'monitor',
    {
      action: 'post-deploy-monitor',
      job: 'monitor',
      inputs: { mode: 'hold', sha, release: tag, 'deployment-id': deploymentId, 'fail-on': '' },
    },
    expected,
    watchWords,
  );

/** 1.1.0: a no-go first, mended by doing what it says; then everything until the ticket is closed. */
async function goodRelease(scenario: Scenario): Promise<void> {
  const release = await releaseOf(scenario, '1.1.0', 'v1.1.0');
  await openTicket(release);
  const refused = await evaluate(release, 'no-go', 'nothing was deployed to staging yet', unmetWords);
  expectThat(
    (refused.outputs['unmet'] ?? '').includes('smoke-tests'),
    '1.1.0 gate',
    'smoke-tests among the unmet requirements',
    refused.outputs['unmet'] ?? 'none',
    refused.log,
  );
  scenario.progress.remark('does what the no-go says: staging, smoke tests, drill, notes, sign-offs');
  await prepare(release, scenario, {
    summary: 'Customers can use vouchers now.',
    impact: 'Vouchers from the newsletter work; nothing else changes.',
  });
  const deploymentId = await deployToProduction(release);
  await Promise.all([
    monitor(release, deploymentId, { outcome: 'pass', because: 'errors stay where they were' }),
    otherService(scenario),
  ]);
  await finish(release);
}

/** "Rollback procedure tested in staging": there and back again. */
const drill = (release: Release) =>
  release.stage(
    'drill',
    { action: 'rollback', job: 'rollback', inputs: { mode: 'drill', environment: 'staging' } },
    { outcome: 'pass', because: 'staging goes back to the last good version and forward again' },
    headlineWords,
  );

/** Everything up to a go: the ticket, staging and its proofs, and what people write, answer and decide. Returns the ticket. */
async function prepare(
  release: Release,
  { world }: Scenario,
  words: { readonly summary: string; readonly impact: string },
): Promise<number> {
  const proofs = stage(release).then(() => drill(release));
  const ticket = await openTicket(release);
  await Promise.all([proofs, writeNotes(release, world.shop, ticket, words)]);
  await signUntilGo(release, world.shop, ticket);
  return ticket;
}

async function finish(release: Release): Promise<void> {
  await release.stage(
    'announce',
    { action: 'notes-generator', job: 'publish', inputs: { mode: 'publish', tag: release.tag } },
    { outcome: 'pass', because: 'the approved notes are published and announced' },
    () => 'published, announced',
  );
  await release.stage(
    'close',
    { action: 'requirements-gate', job: 'publish', inputs: { mode: 'close' } },
    { outcome: 'go', because: 'nothing is left to do' },
    () => 'ticket closed',
  );
}

/** A second service, deployed to the same environment meanwhile. */
async function otherService(scenario: Scenario): Promise<void> {
  const release = await releaseOf(scenario, 'search-2.4.0', 'search-v2.4.0');
  const ticket = await openTicket(release);
  await stage(release);
  await signUntilGo(release, scenario.world.shop, ticket);
  await deployToProduction(release);
}

/** 1.2.0 fails for a part of all requests, and only once it is in production. Returns the incident. */
async function badRelease(scenario: Scenario): Promise<number> {
  const release = await releaseOf(scenario, '1.2.0', 'v1.2.0');
  await prepare(release, scenario, {
    summary: 'The more products, the larger the discount.',
    impact: 'Carts with several products become cheaper.',
  });
  const deploymentId = await deployToProduction(release);
  const watched = await monitor(release, deploymentId, {
    outcome: 'fail',
    because: 'checkouts of large carts fail since the deployment',
  });
  expectThat(
    watched.outputs['cause'] === 'deployment',
    '1.2.0 monitor',
    'cause deployment',
    watched.outputs['cause'] ?? 'none',
    watched.log,
  );
  return rollBack(release, scenario, watched);
}

/** The rollback is killed half-way and run again: nothing happens twice. */
async function rollBack(release: Release, scenario: Scenario, watched: Outcome): Promise<number> {
  const step = {
    action: 'rollback',
    job: 'rollback',
    inputs: {
      mode: 'run',
      reason: watched.report?.headline ?? '',
      evidence: watched.outputs['evidence'] ?? '',
    },
  } as const;
  const line = release.begin('rollback');
  const killed = await release.perform('rollback-killed', {
    ...step,
    kill: { when: ({ method, path }) => method === 'POST' && /\/deployments$/.test(path) },
  });
  expectThat(
    killed.result.signal === 'SIGKILL',
    '1.2.0 rollback',
    'the job is killed half-way',
    `exit ${String(killed.exitCode)}`,
    killed.log,
  );
  line.finish('killed half-way, on purpose', 'quiet');
  release.runAgain();
  const back = await release.stage(
    'rollback',
    step,
    { outcome: 'pass', because: '1.1.0 runs again, answers, and stays well' },
    headlineWords,
  );
  const counts = countsOf(scenario.world);
  const once = counts.incidents === 1 && counts.rollbacks === 1 && counts.pages === 1;
  expectThat(
    once,
    '1.2.0 rollback',
    'one incident, one rollback record, one page',
    describeCounts(counts),
    back.log,
  );
  scenario.progress.remark(`run twice, counted once: ${describeCounts(counts)}`);
  const incident = Number(back.outputs['incident']);
  if (!(incident > 0))
    throw new StoryFailure('1.2.0 rollback', 'an incident', back.outputs['incident'] ?? 'none', back.log);
  await confirm(release, back);
  scenario.progress.remark(
    `incident #${incident}, its retrospective, freeze on 1.2.0 -> issues/${incident}-incident.md`,
  );
  return incident;
}

/** The version that came back answers, and stays well for the guide's 15 minutes. */
async function confirm(release: Release, { outputs }: Outcome): Promise<void> {
  const good = { sha: outputs['to'] ?? '', tag: 'v1.1.0' };
  await smoke(release, 'production', good);
  await monitor(
    release,
    outputs['deployment-id'] ?? '',
    { outcome: 'pass', because: 'errors are back where they were' },
    good,
  );
  await release.stage(
    'incident',
    {
      action: 'rollback',
      job: 'rollback',
      inputs: { mode: 'complete', 'deployment-id': outputs['deployment-id'] ?? '' },
    },
    { outcome: 'pass', because: 'the records say that it is confirmed; the page ends' },
    headlineWords,
  );
}

/** Somebody starts 1.2.0 once more: the gate names the freeze. */
async function refusedAgain(scenario: Scenario, incident: number): Promise<void> {
  const release = await releaseOf(scenario, '1.2.0', 'v1.2.0');
  const refused = await evaluate(release, 'no-go', 'the rollback froze 1.2.0', unmetWords);
  const named = JSON.stringify(refused.report?.body ?? '').includes(`#${incident}`);
  const unmet = refused.outputs['unmet'] ?? '';
  expectThat(
    unmet.includes('no-freeze') && named,
    '1.2.0 again',
    `no-freeze, naming incident #${incident}`,
    unmet,
    refused.log,
  );
}

/** 1.2.1 is a fix that names the incident: it passes through the freeze, which ends when it is verified. */
async function fix(scenario: Scenario, incident: number): Promise<void> {
  const { shop } = scenario.world;
  const number = shop.seed.repository.issues.length + 1;
  await shop.merge(
    {
      number,
      title: 'fix(cart): large carts get the largest discount',
      body: `Carts with more products than the table has rows failed.\n\nFixes #${incident}`,
      author: cast.otherDeveloper,
      labels: ['bug'],
      daysAgo: 0,
      release: '1.2.1',
    },
    await scenario.world.overlay('1.2.1'),
  );
  const release = await releaseOf(scenario, '1.2.1', 'v1.2.1');
  const ticket = await prepare(release, scenario, {
    summary: 'Large carts can be paid again.',
    impact: 'Carts with five products and more no longer fail.',
  });
  const deploymentId = await deployToProduction(release);
  await monitor(release, deploymentId, {
    outcome: 'pass',
    because: 'errors are where they were before 1.2.0',
  });
  await answerWhatIsDue(release, shop, ticket);
  await finish(release);
}
