import { expect, test } from '@jest/globals';
import {
  createGitHubEmulator,
  type GitHubEmulator,
  type RepositorySeed,
} from '@release-actions/github-emulator';
import type { Report } from '@release-actions/report';
import { filesFor } from '../../../../packages/cli/src/commands/init-files.ts';
import { step } from '../in-process.ts';
import { evidenceSeeder, type GateWorld, repositoryName } from '../support.ts';

/** A team with the files that `init` writes, and twenty releases as good teams make them. */
const dayMs = 86_400_000;
const start = Date.UTC(2026, 8, 7, 9);
const answers = {
  releaseManager: 'rita',
  stagingUrl: 'http://127.0.0.1:9',
  productionUrl: 'http://127.0.0.1:9',
};

type Release = { readonly version: string; readonly type: 'patch' | 'minor' | 'major' };

function releaseOf(index: number): Release {
  if (index === 10) return { version: 'v2.0.0', type: 'major' };
  const major = index < 10 ? 1 : 2;
  const minor = index % 10;
  return index % 5 === 4
    ? { version: `v${major}.${minor - 1}.1`, type: 'patch' }
    : { version: `v${major}.${minor}.0`, type: 'minor' };
}

const payload = (version: string, environment: string) => ({
  v: 1,
  key: `${environment} ${version}`,
  service: 'storefront',
  wave: 'all',
  version,
  artifacts: [],
});

/** The files of `init`, without a version address: staging is known by its deployment record. */
function adopt(repository: RepositorySeed): string {
  repository.collaborator('rita');
  for (const name of ['staging', 'production']) repository.environment(name, { reviewers: ['rita'] });
  const files = Object.fromEntries(filesFor(answers).map(({ path, content }) => [path, content]));
  const policy = files['.github/release-policy.yml'] ?? '';
  files['.github/release-policy.yml'] = policy.replaceAll(', version: /version', '');
  return repository.commit({ files, author: 'rita', message: 'Adopt the release actions' }).sha;
}

/** Three pull requests, each closing an issue; green checks; a tag. */
function change(repository: RepositorySeed, before: string, { version, type }: Release, at: Date): string {
  let last = before;
  for (let index = 0; index < 3; index += 1) {
    const labels = type === 'patch' ? ['incident'] : [];
    const issue = repository.issue({
      title: `Wish ${version}.${index}`,
      author: 'pia',
      state: 'closed',
      labels,
    });
    const base = last;
    const message = `Change ${version}.${index} (#${issue.number + 1})`;
    last = repository.commit({ author: 'dana', date: at, message }).sha;
    repository.pull({
      title: message,
      author: 'dana',
      head: `${version}-${index}`,
      headSha: last,
      baseSha: base,
      mergeCommit: last,
      commits: [last],
      closes: [issue.number],
    });
  }
  const jobs = { test: 'success', lint: 'success' };
  repository.run({
    workflow: '.github/workflows/ci.yml',
    headSha: last,
    jobs,
    status: 'completed',
    conclusion: 'success',
  });
  repository.analysis({ commitSha: last });
  repository.tag(version, last);
  return last;
}

/** Deployed to staging and smoked there; a drill; notes that were approved. */
function prepare(world: GateWorld, { version, type }: Release): void {
  const { sha, repository } = world;
  const statuses = ['in_progress', ['success', 'deployed']] as const;
  repository.deployment({ sha, environment: 'staging', statuses, payload: payload(version, 'staging') });
  world.evidence({ kind: 'smoke', sha });
  world.evidence({ kind: 'drill', sha });
  world.evidence({
    kind: 'notes',
    sha,
    environment: 'production',
    detail: {
      missing: [],
      fields: ['migration', 'breaking'].map((id) => ({ id, state: 'filled' })),
      version: { type },
    },
    people: ['product-manager', 'release-manager'].map((role) => ({ login: 'rita', role })),
  });
}

/** Evaluates, answers what is asked, and evaluates again, as a team does. */
async function untilAnswered(world: GateWorld, version: string): Promise<Report[]> {
  const inputs = { release: version, sha: world.sha };
  const reports: Report[] = [];
  await step(world, 'open', { inputs });
  for (let round = 0; round < 4; round += 1) {
    const workflow = '.github/workflows/evaluate.yml';
    const { presentation } = await step(world, 'evaluate', { inputs, event: 'issue_comment', workflow });
    reports.push(presentation.report);
    const asked = world.asked();
    if (presentation.report.outcome === 'go' || asked.length === 0) break;
    for (const line of asked) world.say('rita', line);
  }
  return reports;
}

const waitsForPeople = /:(?:not-signed|readiness-too-early|people-too-few)$/u;

test('twenty good releases: at most one is blocked', async () => {
  let now = start;
  const emulator = await createGitHubEmulator({ now: () => new Date(now) });
  const repository = emulator.repository(repositoryName, { private: false });
  let last = adopt(repository);
  const blocked: string[] = [];
  for (let index = 0; index < 20; index += 1) {
    now = start + index * 2 * dayMs;
    const release = releaseOf(index);
    last = change(repository, last, release, new Date(now));
    const world = worldAt(emulator, repository, last, release.version);
    prepare(world, release);
    const reports = await untilAnswered(world, release.version);
    const outcome = reports.at(-1)?.outcome;
    const wrong = reports.flatMap(({ reasons }) => reasons).filter((reason) => !waitsForPeople.test(reason));
    if (outcome !== 'go' || wrong.length > 0) blocked.push(`${release.version}: ${wrong.join(', ')}`);
    const statuses = ['in_progress', ['success', 'deployed']] as const;
    repository.deployment({
      sha: last,
      environment: 'production',
      statuses,
      payload: payload(release.version, 'production'),
    });
    repository.release({ tagName: release.version, draft: false });
    world.ticket().state = 'closed';
  }
  await emulator.close();
  expect(blocked).toEqual([]);
  expect(emulator.log.violations).toEqual([]);
}, 300_000);

function worldAt(
  emulator: GitHubEmulator,
  repository: RepositorySeed,
  sha: string,
  version: string,
): GateWorld {
  const marker = `<!-- release-actions:v1 release-ticket storefront/production/${version} -->`;
  const ticket = () => {
    const issue = repository.repository.issues.find(({ body }) => body?.startsWith(marker) === true);
    if (issue === undefined) throw new Error(`no ticket of ${version}`);
    return issue;
  };
  return {
    emulator,
    repository,
    sha,
    gate: () => Promise.reject(new Error('not needed here')),
    evidence: evidenceSeeder({ emulator, repository }),
    ticket,
    say: (login, body) => void repository.comment(ticket(), { author: login, body }),
    asked: () => {
      const requests = ticket().comments.find(({ body }) =>
        body.startsWith('<!-- release-actions:v1 gate-requests -->'),
      );
      return [...(requests?.body ?? '').matchAll(/`(\/sign [^`]+)`/gu)].map(([, line]) => line ?? '');
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
