import { suiteFor } from '../rest/checks.ts';
import type { CheckRun, CheckSuite, CommitStatus, Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';

export type CheckSeed = {
  readonly name: string;
  readonly sha: string;
  /** `null`: not completed. Default `success`. */
  readonly conclusion?: string | null;
  readonly status?: string;
  /** Slug; default `github-actions`. */
  readonly app?: string;
  readonly suite?: CheckSuite;
  readonly externalId?: string;
  readonly startedAt?: string;
  readonly completedAt?: string;
  readonly output?: Partial<CheckRun['output']>;
};

export function seedCheckRun(world: World, repository: Repository, seed: CheckSeed): CheckRun {
  const app = seed.suite?.app ?? world.app(seed.app ?? 'github-actions');
  const conclusion = seed.conclusion === undefined ? 'success' : seed.conclusion;
  const run: CheckRun = {
    id: world.nextId(),
    name: seed.name,
    headSha: seed.sha,
    suite: seed.suite ?? suiteFor(world, repository, app, seed.sha),
    app,
    externalId: seed.externalId ?? null,
    detailsUrl: null,
    status: seed.status ?? (conclusion === null ? 'in_progress' : 'completed'),
    conclusion,
    startedAt: seed.startedAt ?? world.instant(),
    completedAt: conclusion === null ? null : (seed.completedAt ?? world.instant()),
    output: { title: null, summary: null, text: null, ...seed.output },
    annotations: [],
  };
  repository.checkRuns.push(run);
  return run;
}

/** A suite without runs, as apps leave them that have nothing to say. */
export function seedIdleSuite(world: World, repository: Repository, sha: string, app: string): CheckSuite {
  const suite = suiteFor(world, repository, world.app(app), sha);
  suite.idleStatus = 'queued';
  return suite;
}

export type StatusSeed = {
  readonly sha: string;
  readonly context: string;
  readonly state?: CommitStatus['state'];
  readonly description?: string;
  readonly creator?: string;
};

export function seedStatus(world: World, repository: Repository, seed: StatusSeed): CommitStatus {
  const status: CommitStatus = {
    id: world.nextId(),
    sha: seed.sha,
    state: seed.state ?? 'success',
    context: seed.context,
    description: seed.description ?? null,
    targetUrl: null,
    creator: world.account(seed.creator ?? 'octocat'),
    createdAt: world.instant(),
  };
  repository.statuses.push(status);
  return status;
}
