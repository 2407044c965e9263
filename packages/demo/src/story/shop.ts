import type { GitHubEmulator, RepositorySeed } from '@release-actions/github-emulator';
import { git } from '../world/git.ts';
import { addCommits } from '../world/repository.ts';
import type { Commit } from '../world/repository.ts';
import { cast, repositoryName } from './cast.ts';
import { changes, issues, tagOf } from './history.ts';
import type { Change } from './history.ts';

/** Rules of an environment that only reviewed runs of the default branch reach. */
const guarded = {
  reviewers: [cast.releaseManager, cast.onCall],
  canAdminsBypass: false,
  branchPolicy: { protectedBranches: true, customPatterns: [] },
};

/** The demo's repository on GitHub, and its clone on disk. */
export class Shop {
  readonly seed: RepositorySeed;
  readonly folder: string;

  constructor(github: GitHubEmulator, folder: string) {
    this.folder = folder;
    this.seed = github.repository(repositoryName, { private: false });
    for (const login of Object.values(cast)) this.seed.collaborator(login, 'write');
    this.seed.collaborator(cast.releaseManager, 'maintain');
  }

  /** Puts the past on GitHub: commits, issues, merged pull requests, milestones, checks, environments. */
  async publishPast(): Promise<void> {
    this.seed.loadGit(this.folder);
    for (const name of ['staging', 'production-observe']) this.seed.environment(name);
    for (const name of ['production', 'production-rollback']) this.seed.environment(name, guarded);
    const first = await this.commitOf('v1.0.0');
    const items = [
      ...issues.map(({ number, title }) => ({ number, publish: () => this.#closedIssue(title) })),
      ...changes.map((change) => ({ number: change.number, publish: () => this.#merge(change, first) })),
    ].sort((a, b) => a.number - b.number);
    for (const { publish } of items) await publish();
    this.#checked(first);
    this.seed.release({ tagName: 'v1.0.0', author: cast.technicalWriter, body: 'The first release.' });
  }

  /** Commit that a tag, a branch or a short name points at. */
  commitOf(revision: string): Promise<string> {
    return git(this.folder, 'rev-parse', `${revision}^{commit}`);
  }

  /** Merges one more change, as people do while the demo runs, and returns its commit. */
  async merge(change: Change, files: Commit['files']): Promise<string> {
    const base = await this.commitOf('main');
    const message = `${change.title} (#${change.number})\n\n${change.body}`;
    await addCommits(this.folder, [
      { message, author: change.author, at: Date.now(), files, tags: [tagOf(change.release)] },
    ]);
    this.seed.loadGit(this.folder);
    await this.#merge(change, base);
    return this.commitOf('main');
  }

  async #merge(change: Change, base: string): Promise<void> {
    const found = await git(
      this.folder,
      'log',
      '--format=%H',
      '--fixed-strings',
      `--grep=(#${change.number})`,
      'main',
    );
    const sha = found.split('\n')[0] ?? '';
    const closes = [...change.body.matchAll(/\b(?:closes|fixes) #(\d+)/gi)].map(([, number]) =>
      Number(number),
    );
    const pull = this.seed.pull({
      title: change.title,
      body: change.body,
      author: change.author,
      labels: change.labels,
      head: `change-${change.number}`,
      headSha: sha,
      baseSha: base,
      mergeCommit: sha,
      mergedBy: cast.releaseManager,
      closes,
    });
    if (pull.number !== change.number) throw new Error(`pull request ${change.number} became ${pull.number}`);
    this.#checked(sha);
  }

  #closedIssue(title: string): Promise<void> {
    this.seed.issue({ title, author: cast.productManager, state: 'closed' });
    return Promise.resolve();
  }

  /** What CI left on a commit: two green jobs and a finished code analysis. */
  #checked(sha: string): void {
    const run = this.seed.run({
      workflow: '.github/workflows/ci.yml',
      event: 'push',
      headSha: sha,
      actor: this.seed.collaborator(cast.developer),
      jobs: { build: 'success', test: 'success' },
    });
    this.seed.completeRun(run);
    this.seed.analysis({ commitSha: sha });
  }
}
