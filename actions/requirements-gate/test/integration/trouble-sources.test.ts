import { describe, expect, test } from '@jest/globals';
import type { Fault, FaultRule } from '@release-actions/github-emulator';
import { type Prepare, readied } from '../readied.ts';
import { type GateWorld, thinPolicy, type WorldOptions } from '../support.ts';

/**
 * Every source that a requirement looks at, in a release that may go: each is refused, hidden, broken, cut and
 * emptied, by every way in which it can be asked, and then nothing goes.
 */
type Source = {
  readonly name: string;
  readonly world: WorldOptions;
  readonly prepare?: Prepare;
  /** Every way in which this source can be asked. */
  readonly routes: readonly Omit<FaultRule, 'fault'>[];
  /** A proven absence is an answer here: a release may be judged before its tag is made. */
  readonly mayBeAbsent?: true;
};

const on = (requirement: string, how: string): string =>
  thinPolicy.replace(`${requirement}: off`, `${requirement}: ${how}`);
const graphql = (bodyContains: string) => ({ path: '/graphql', bodyContains });
const begun = [{ message: 'Begin', author: 'dana' }];
const notes = (world: GateWorld): undefined => {
  world.evidence({
    kind: 'notes',
    sha: world.sha,
    environment: 'production',
    detail: { missing: [] },
    people: [
      { login: 'rob', role: 'product-manager' },
      { login: 'rob', role: 'release-manager' },
    ],
  });
};
/** What runs already: the commit before the released one. */
const deployedBefore = ({ repository, sha }: GateWorld): void => {
  const earlier = repository.repository.git.commit(sha)?.parents[0] ?? '';
  const payload = { v: 1, key: 'p', service: 'storefront', wave: 'all', version: 'v1.3.0', artifacts: [] };
  repository.deployment({
    sha: earlier,
    environment: 'production',
    statuses: ['in_progress', 'success'],
    payload,
  });
};
const merged = (world: GateWorld, more: object = {}): undefined => {
  deployedBefore(world);
  const { repository, sha } = world;
  repository.pull({
    head: 'x',
    headSha: sha,
    baseSha: sha,
    mergeCommit: sha,
    commits: [sha],
    author: 'dana',
    ...more,
  });
};

const sources: readonly Source[] = [
  {
    name: 'a project',
    world: {
      policy: on(
        'acceptance-criteria',
        '{ source: { kind: project, project: { owner: octoacme, number: 7 } } }',
      ),
    },
    prepare: ({ emulator, repository }) => {
      const board = emulator.project('octoacme', 7);
      board.issue(repository.repository, repository.issue({ state: 'closed' }), { status: 'Done' });
      return { 'directory-token': emulator.tokens.issue({ kind: 'app' }) };
    },
    routes: [graphql('projectV2')],
  },
  {
    name: 'the list of milestones',
    world: { policy: on('acceptance-criteria', '{ source: milestone }') },
    prepare: ({ repository }) => {
      repository.issue({ state: 'closed', milestone: repository.milestone('v1.4.0') });
      return undefined;
    },
    routes: [{ path: '*/milestones' }],
  },
  {
    name: 'the items of a milestone',
    world: { policy: on('acceptance-criteria', '{ source: milestone }') },
    prepare: ({ repository }) => {
      repository.issue({ state: 'closed', milestone: repository.milestone('v1.4.0') });
      return undefined;
    },
    routes: [graphql('milestone(number')],
  },
  {
    name: 'the comparison with what runs',
    world: { policy: on('acceptance-criteria', 'block'), history: begun },
    prepare: merged,
    routes: [{ path: '*/compare/*' }],
  },
  {
    name: 'the pull requests of a commit',
    world: { policy: on('acceptance-criteria', 'block'), history: begun },
    prepare: merged,
    routes: [graphql('associatedPullRequests')],
  },
  {
    name: 'a pull request by its number',
    world: { policy: on('acceptance-criteria', 'block'), history: begun, message: 'Add search (#1)' },
    prepare: merged,
    routes: [graphql('issueOrPullRequest(number: 1)'), graphql('associatedPullRequests')],
  },
  {
    name: 'the files that changed, for the Security Lead',
    world: { policy: on('security-approval', 'block'), history: begun },
    prepare: merged,
    routes: [{ path: '*/compare/*' }],
  },
  {
    name: 'the releases before the first one',
    world: { policy: on('acceptance-criteria', 'block') },
    prepare: ({ repository, sha }) => {
      repository.pull({
        head: 'x',
        headSha: sha,
        baseSha: sha,
        mergeCommit: sha,
        commits: [sha],
        author: 'dana',
      });
      return undefined;
    },
    routes: [{ path: '*/releases' }],
  },
  {
    name: 'the evidence of the notes',
    world: { policy: on('release-notes', 'block') },
    prepare: notes,
    routes: [{ path: '*/actions/artifacts' }],
  },
  {
    name: 'the run that made the evidence',
    world: { policy: on('release-notes', 'block') },
    prepare: notes,
    routes: [{ path: '*/actions/runs/*' }],
  },
  {
    name: 'SARIF evidence that is handed over',
    world: {
      policy: thinPolicy.replace(
        'people:',
        'security: { sources: [{ kind: sarif, evidence: trivy }] }\npeople:',
      ),
    },
    prepare: ({ evidence, sha }) => ({
      evidence: evidence({
        kind: 'trivy' as 'smoke',
        sha,
        environment: 'production',
        check: false,
        detail: cleanSarif,
      }),
    }),
    routes: [{ path: '*/zip' }, { path: '*_blobs*' }],
  },
  {
    name: 'the rollback plan',
    world: {
      policy: on('rollback-plan', 'block'),
      files: { 'docs/rollback.md': 'Go back.' },
      history: begun,
    },
    prepare: (world) => {
      world.evidence({ kind: 'drill', sha: world.sha });
      return undefined;
    },
    routes: [graphql('g0: object'), { path: '*/contents/*' }],
  },
  {
    name: 'drills of earlier commits',
    world: {
      policy: on('rollback-plan', 'block'),
      files: { 'docs/rollback.md': 'Go back.' },
      history: begun,
    },
    prepare: (world) => {
      const earlier = world.repository.repository.git.commit(world.sha)?.parents[0] ?? '';
      world.evidence({ kind: 'drill', sha: earlier });
      return undefined;
    },
    routes: [graphql('recent: defaultBranchRef')],
  },
  {
    name: "the customers' text",
    world: {
      policy: on('customer-communication', 'block'),
      files: {
        'docs/customer-communication.md':
          '### Channel\n\nemail\n\n### Audience\n\nall\n\n### Time\n\n2026-11-25T12:00Z\n\n### Text\n\nHello',
      },
    },
    routes: [graphql('g0: object'), { path: '*/contents/*' }],
  },
  {
    name: 'the calendar of holidays',
    world: {
      policy: thinPolicy.replace(
        'window: daily Europe/Berlin',
        'window: { allow: daily Europe/Berlin, holidays: .github/holidays.ics }',
      ),
      files: {
        '.github/holidays.ics':
          'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20200101\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      },
    },
    routes: [graphql('holidays.ics'), { path: '*/contents/*' }],
  },
  {
    name: 'the members of a team',
    world: {
      policy: thinPolicy.replace('release-manager: [rita, rob]', 'release-manager: "@octoacme/managers"'),
    },
    prepare: ({ emulator }) => {
      emulator.team('octoacme', 'managers', ['rita', 'rob']);
      return { 'directory-token': emulator.tokens.issue({ kind: 'app' }) };
    },
    routes: [graphql('managers'), { path: '/orgs/*' }],
  },
  {
    name: 'secret scanning',
    world: { policy: thinPolicy.replace('people:', 'security: { sources: [secret-scanning] }\npeople:') },
    prepare: ({ emulator }) => ({ 'directory-token': emulator.tokens.issue({ kind: 'app' }) }),
    routes: [{ path: '*/secret-scanning/alerts' }],
  },
  {
    name: 'the lockfiles of the default branch',
    world: { history: begun },
    prepare: (world) => {
      deployedBefore(world);
      world.repository.commit({ message: 'Later', author: 'dana' });
      return undefined;
    },
    routes: [{ path: '*/compare/*' }],
  },
  {
    name: 'the rules of the branch',
    world: {},
    routes: [graphql('rules(first'), { path: '*/rules/branches/*' }],
  },
  { name: 'the comments of the ticket', world: {}, routes: [graphql('thread:'), { path: '*/comments' }] },
  { name: 'the tag', world: {}, routes: [graphql('tag: ref'), { path: '*/git/ref/*' }], mayBeAbsent: true },
];

const cleanSarif = {
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'Trivy', rules: [] } }, results: [] }],
};

const faults: readonly [string, Fault][] = [
  ['403', { kind: 'status', status: 403, message: 'Resource not accessible by integration' }],
  ['404', { kind: 'status', status: 404 }],
  ['500', { kind: 'status', status: 500 }],
  ['a cut body', { kind: 'cut-body' }],
  ['malformed JSON', { kind: 'malformed-json' }],
];

describe.each(sources)('$name', ({ world: options, prepare, routes, mayBeAbsent }) => {
  test('readable: it goes; refused, hidden, broken or cut: it never does', async () => {
    await using ready = await readied(options, prepare);
    const { world, decide } = ready;
    expect(await decide()).toBe('go');
    for (const [name, fault] of faults.filter(([name]) => mayBeAbsent !== true || name !== '404')) {
      const before = world.emulator.log.requests.length;
      const disarm = routes.map((route) => world.emulator.faults.add({ ...route, fault }));
      const decided = await decide().catch((error: unknown) => String(error));
      for (const each of disarm) each();
      expect([name, decided]).not.toEqual([name, 'go']);
      expect(world.emulator.log.requests.length).toBeGreaterThan(before);
    }
    expect(await decide()).toBe('go');
  }, 300_000);
});
