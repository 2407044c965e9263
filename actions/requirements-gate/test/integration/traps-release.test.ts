import { describe, expect, test } from '@jest/globals';
import { type EvidenceSeed, type GateWorld, thinPolicy } from '../support.ts';
import { readyWorld, springs, toStaging, type Trap } from '../traps.ts';

const notesPolicy = thinPolicy
  .replace('release-notes: off', 'release-notes: block')
  .replace('  qa: [quinn]', '  qa: [quinn]\n  product-manager: [pat]');
const approved = (sha: string): EvidenceSeed => ({
  kind: 'notes',
  sha,
  environment: 'production',
  detail: { missing: [] },
  people: [
    { login: 'pat', role: 'product-manager' },
    { login: 'rita', role: 'release-manager' },
  ],
});
const later = (ms: number): string => new Date(Date.now() + ms).toISOString();

describe('15: release notes', () => {
  const prepare = (world: GateWorld): void => void world.evidence(approved(world.sha));
  springs([
    {
      name: 'changed after the approval: the approval says so, and counts no more',
      world: { policy: notesPolicy },
      prepare,
      spring: (world) =>
        void world.evidence({ ...approved(world.sha), outcome: 'fail', people: [], finishedAt: later(1000) }),
      decision: 'wait',
      reasons: ['release-notes:notes-not-approved'],
    },
    {
      name: 'approved for another commit',
      world: { policy: notesPolicy },
      spring: (world) => void world.evidence(approved(world.repository.commit({ branch: 'other' }).sha)),
      decision: 'no-go',
      reasons: ['release-notes:notes-missing'],
    },
    {
      name: 'approved for this commit',
      world: { policy: notesPolicy },
      prepare,
      spring: () => undefined,
      decision: 'go',
      reasons: [],
    },
  ]);
});

/** Good evidence is taken away and something else put in its place. */
const replaced =
  (seed: Partial<EvidenceSeed>, sha?: (world: GateWorld) => string): Trap['spring'] =>
  (world) => {
    world.repository.repository.artifacts.splice(0);
    const { checkRuns } = world.repository.repository;
    checkRuns.splice(0, checkRuns.length, ...checkRuns.filter(({ name }) => !name.includes('smoke')));
    world.evidence({ kind: 'smoke', sha: sha?.(world) ?? world.sha, ...seed });
  };
const smoke = (code: string): Pick<Trap, 'decision' | 'reasons'> => ({
  decision: 'no-go',
  reasons: [`smoke-tests:${code}`, `staging-verified:${code}`],
});

describe('16: evidence', () => {
  springs([
    {
      name: 'of another environment',
      spring: replaced({ environment: 'production' }),
      ...smoke('smoke-missing'),
    },
    {
      name: 'of a pull request run',
      spring: replaced({ event: 'pull_request' }),
      ...smoke('smoke-unproven'),
      says: 'pull_request',
    },
    {
      name: 'of a workflow that is not allowed to',
      world: { policy: `${thinPolicy}producers: [.github/workflows/release.yml]\n` },
      spring: replaced({ workflow: '.github/workflows/anything.yml' }),
      ...smoke('smoke-unproven'),
    },
    {
      name: 'without an artifact: a check run alone proves nothing',
      spring: replaced({ artifact: false }),
      ...smoke('smoke-unproven'),
    },
    { name: 'of a run that failed', spring: replaced({ outcome: 'fail' }), ...smoke('smoke-fail') },
    {
      name: 'without a critical check',
      spring: replaced({ detail: { counts: { critical: 0, criticalPassed: 0 } } }),
      decision: 'no-go',
      reasons: ['smoke-tests:smoke-no-critical'],
    },
    {
      name: 'too old',
      spring: replaced({ finishedAt: '2026-01-01T00:00:00Z' }),
      ...smoke('smoke-too-old'),
    },
    {
      name: 'of another commit',
      spring: replaced({}, ({ repository }) => repository.commit({ branch: 'other' }).sha),
      ...smoke('smoke-missing'),
    },
    {
      name: 'and then another version on staging',
      spring: (world) => void toStaging(world, world.repository.commit({ branch: 'other' }).sha, 'other'),
      decision: 'no-go',
      reasons: ['staging-verified:staging-other-commit'],
    },
  ]);
});

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const inThreeDays = (): string => weekdays[(new Date().getUTCDay() + 3) % 7] ?? 'Mon';
const windowed = (window: string): string => thinPolicy.replace('daily Europe/Berlin', window);

describe('17: windows', () => {
  springs([
    {
      name: 'closed: waits, and says when it opens',
      world: { policy: windowed(`"${inThreeDays()} 09:00-16:00 Europe/Berlin"`) },
      spring: () => undefined,
      decision: 'wait',
      reasons: ['deployment-window:window-closed'],
      says: '09:00 Europe/Berlin',
    },
    {
      name: 'two that allow, one open: open',
      world: { policy: windowed(`["${inThreeDays()} 09:00-16:00 Europe/Berlin", daily Europe/Berlin]`) },
      spring: () => undefined,
      decision: 'go',
      reasons: [],
    },
    {
      name: 'denied beats allowed',
      world: {
        policy: windowed('{ allow: daily Europe/Berlin, deny: [daily Europe/Berlin] }'),
      },
      spring: () => undefined,
      decision: 'no-go',
      reasons: ['deployment-window:window-never'],
    },
    {
      name: 'a runner whose clock is wrong',
      world: { emulator: { now: () => new Date(Date.now() - 3 * 60_000) } },
      spring: () => undefined,
      decision: 'no-go',
      reasons: ['deployment-window:clock-wrong'],
      says: 'ahead of GitHub',
    },
  ]);

  test.each(['Mon-Fri 09:00-16:00', 'Mon-Fri 09:00-16:00 CET/Berlin', 'Mon-Fri 09:00-25:00 Europe/Berlin'])(
    '%s is refused before anything is decided',
    async (window) => {
      await using world = await readyWorld();
      world.repository.commit({ files: { '.github/release-policy.yml': windowed(`"${window}"`) } });
      const { exitCode, outputs, stdout } = await world.gate('evaluate', { sha: world.sha });
      expect([exitCode, outputs['decision']]).not.toContain(0);
      expect(stdout).toContain('environments.production.window');
    },
    60_000,
  );
});

const changed =
  (settings: object): Trap['spring'] =>
  (world) =>
    void world.repository.environment('production', settings);

describe('19: the environment', () => {
  springs([
    {
      name: 'does not exist',
      spring: ({ repository: { repository } }) => {
        repository.environments.splice(
          repository.environments.findIndex(({ name }) => name === 'production'),
          1,
        );
      },
      decision: 'no-go',
      reasons: ['environment-protection:environment-missing'],
    },
    {
      name: 'has no reviewers',
      spring: changed({ reviewers: [] }),
      decision: 'no-go',
      reasons: ['environment-protection:environment-open'],
      says: 'no required reviewers',
    },
    {
      name: 'may be bypassed by administrators',
      spring: changed({ canAdminsBypass: true }),
      decision: 'no-go',
      reasons: ['environment-protection:environment-open'],
      says: 'Allow administrators to bypass',
    },
    {
      name: 'takes any branch',
      spring: changed({ branchPolicy: null }),
      decision: 'no-go',
      reasons: ['environment-protection:environment-open'],
      says: 'any branch and tag',
    },
  ]);
});

test('20: the release brings a laxer policy, and is judged by the one on the default branch', async () => {
  await using world = await readyWorld();
  const { repository } = world;
  const lax = thinPolicy.replace(
    'requirements:',
    'requirements:\n  ci-and-security: off\n  smoke-tests: off',
  );
  const { sha } = repository.commit({
    branch: 'release',
    files: { '.github/release-policy.yml': lax },
    author: 'dana',
  });
  repository.tag('v1.5.0', sha);
  const { outputs, summary } = await world.gate('evaluate', { sha, release: 'v1.5.0' });
  expect(outputs['decision']).toBe('no-go');
  expect(outputs['unmet']).toContain('ci-and-security');
  expect(summary).toContain(`of ${world.sha.slice(0, 7)}`);
}, 60_000);

const drillPolicy = thinPolicy.replace('  rollback-plan: off\n', '');
const plan = { 'docs/rollback.md': 'Go back with ./deploy.sh.' };
const olderThan = (days: number): string => new Date(Date.now() - days * 24 * 3_600_000).toISOString();

/** A repository that grew: an earlier commit of the default branch was drilled, then came the released one. */
const drilled = (seed: Partial<EvidenceSeed>, where: 'default' | 'deployed' | 'elsewhere' = 'default') => ({
  world: { policy: drillPolicy, files: plan },
  prepare: (world: GateWorld) => {
    const { repository } = world;
    const earlier =
      where === 'default'
        ? (repository.repository.git.commit(world.sha)?.parents[0] ?? '')
        : repository.commit({ branch: 'hotfix', message: 'Mend', author: 'dana' }).sha;
    if (where === 'deployed') toStaging(world, earlier, 'earlier');
    if (where === 'deployed') toStaging(world, world.sha, 'again');
    world.evidence({ kind: 'drill', sha: earlier, ...seed });
  },
});

describe('16: a drill of an earlier commit', () => {
  const base = { history: [{ message: 'Begin', author: 'dana' }] };
  const trap = (
    name: string,
    seed: Partial<EvidenceSeed>,
    where: Parameters<typeof drilled>[1],
    code: string,
  ): Trap => {
    const { world, prepare } = drilled(seed, where);
    return {
      name,
      world: { ...world, ...base },
      prepare,
      spring: () => undefined,
      decision: code === '' ? 'go' : 'no-go',
      reasons: code === '' ? [] : [`rollback-plan:${code}`],
    };
  };
  springs([
    trap('counts while it is fresh', {}, 'default', ''),
    trap('counts on a commit of another branch that was deployed', {}, 'deployed', ''),
    trap('counts not on a commit that nobody released', {}, 'elsewhere', 'drill-missing'),
    trap('is too old', { finishedAt: olderThan(31) }, 'default', 'drill-too-old'),
    trap('failed', { outcome: 'fail' }, 'default', 'drill-fail'),
    trap('has no artifact', { artifact: false }, 'default', 'drill-unproven'),
    trap('came from a pull request', { event: 'pull_request' }, 'default', 'drill-unproven'),
    trap('ran in production', { environment: 'production' }, 'default', 'drill-missing'),
  ]);
});
