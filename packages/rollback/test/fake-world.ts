import { known } from '@release-actions/evidence';
import { readHistory } from '@release-actions/deployments';
import type { DeploymentRecord, DeploymentRow, History, NewDeployment } from '@release-actions/deployments';
import { loadPolicy } from '@release-actions/policy/load';
import type { Policy } from '@release-actions/policy';
import { toText } from '@release-actions/report';
import { completeRollback } from '../src/complete.ts';
import type { Completed } from '../src/complete.ts';
import type { CompletionRequest } from '../src/request.ts';
import type { Comment, Issue, NewIssue, Opening, ServedVersion, World } from '../src/ports.ts';
import { prepareRollback } from '../src/prepare.ts';
import type { Prepared } from '../src/prepare.ts';
import type { RollbackRequest } from '../src/request.ts';
import { rowOf, target } from './records.ts';
import type { Made } from './records.ts';

export function policyWith(rollback = ''): Policy {
  const loaded = loadPolicy(
    `version: 1
roles: { release-manager: [octocat], on-call: [hubot] }
environments: { production: { url: https://shop.example, version: /version } }
rollback: { command: [./deploy.sh]${rollback === '' ? '' : `, ${rollback}`} }
`,
    { file: 'policy.yml' },
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.policy;
}

/** Thrown in place of the process's death: nothing after it happens. */
export class Killed extends Error {}

type Options = {
  readonly made: readonly Made[];
  /** Every call of the world passes through here, so that a test can delay or kill. */
  readonly before?: (what: string) => Promise<void> | void;
  readonly startMs?: number;
};

/** GitHub as far as a rollback sees it, in memory. Writes are counted apart from reads. */
export class FakeGitHub {
  readonly rows: DeploymentRow[];
  readonly issues: (Issue & { readonly comments: Comment[] })[] = [];
  readonly subIssues: (readonly [number, number])[] = [];
  readonly calls: string[] = [];
  readonly alive = new Set<number>();
  #clock: number;
  #before: (what: string) => Promise<void> | void;

  constructor({ made, before = () => undefined, startMs = Date.UTC(2026, 10, 25) }: Options) {
    this.rows = made.map(rowOf);
    this.#clock = startMs;
    this.#before = before;
  }

  set before(hook: (what: string) => Promise<void> | void) {
    this.#before = hook;
  }

  get writes(): string[] {
    return this.calls.filter((call) => /^(?:create|status |issue |comment |rewrite|close|sub)/u.test(call));
  }

  readonly now = (): Date => new Date((this.#clock += 100));

  async #call<T>(what: string, work: () => T): Promise<T> {
    await this.#before(what);
    this.calls.push(what);
    return work();
  }

  #known<T>(what: string, read: () => T) {
    const proof = () => ({ endpoint: what, pages: 1, at: this.now().toISOString() });
    return this.#call(what, () => known(structuredClone(read()), proof()));
  }

  #done<T>(what: string, write: () => T) {
    return this.#call(what, () => ({ done: true as const, value: write() }));
  }

  world(change: Partial<World> = {}): World {
    return {
      now: this.now,
      deployments: {
        list: (environment) =>
          this.#known('list', () => this.rows.filter((row) => row.environment === environment)),
        create: (deployment) => this.#done('create', () => this.#create(deployment)),
        addStatus: (id, status) =>
          this.#done(`status ${id} ${status.state} ${status.description}`, () => {
            const row = this.rows.find((each) => each.id === id)!;
            const statusId = this.rows.reduce((sum, each) => sum + each.statuses.length, 0) + 10_000;
            const added = { id: statusId, ...status, createdAt: this.now().toISOString() };
            (row as { statuses: DeploymentRow['statuses'] }).statuses = [...row.statuses, added];
            return { id: statusId };
          }),
      },
      issues: this.#issues(),
      commits: {
        relation: () => this.#known('relation', () => ({ targetContainsSuspect: false, changedFiles: [] })),
        isReleased: () => this.#known('released', () => true),
      },
      runState: (runId) => this.#call('run', () => (this.alive.has(runId) ? 'running' : 'completed')),
      roles: () =>
        Promise.resolve((login, role) => login === 'octocat' || (login === 'hubot' && role === 'on-call')),
      lock: null,
      ...change,
    };
  }

  #create({ sha, environment, task, payload }: NewDeployment): { id: number } {
    const id = Math.max(0, ...this.rows.map((row) => row.id)) + 1;
    this.rows.push({
      ...{ id, sha, ref: sha, task, environment, payload, creator: 'github-actions[bot]', statuses: [] },
      createdAt: this.now().toISOString(),
    });
    return { id };
  }

  #issues(): World['issues'] {
    const bodyOf = (marker: string, body: NewIssue['body']): string => `${marker}\n${toText(body)}`;
    const find = (number: number) => this.issues.find((issue) => issue.number === number)!;
    const change = (number: number, changes: Partial<Issue>): Issue => Object.assign(find(number), changes);
    return {
      withLabel: (label) =>
        this.#known('issues', () => this.issues.filter(({ labels }) => labels.includes(label))),
      read: (number) => this.#known('read issue', () => find(number)),
      create: ({ title, marker, body, labels }) =>
        this.#done(`issue ${title}`, () => {
          const number = 13 + this.issues.length + 1;
          const author = { login: 'github-actions[bot]', isBot: true };
          const issue = {
            number,
            id: number * 1000,
            title,
            labels,
            author,
            state: 'open' as const,
            url: `https://github.example/${number}`,
          };
          const whole = {
            ...issue,
            body: bodyOf(marker, body),
            createdAt: this.now().toISOString(),
            comments: [],
          };
          this.issues.push(whole);
          return whole;
        }),
      rewrite: (number, { marker, body, ...rest }) =>
        this.#done(`rewrite ${number}`, () => change(number, { ...rest, body: bodyOf(marker, body) })),
      closeAsDuplicate: (number) => this.#done(`close ${number}`, () => change(number, { state: 'closed' })),
      comments: (number) => this.#known('comments', () => find(number).comments),
      comment: (number, marker, body) =>
        this.#done(`comment ${number}`, () => {
          const { comments } = find(number);
          comments.push({
            ...{
              id: comments.length,
              author: 'github-actions[bot]',
              body: bodyOf(marker, body),
              edited: false,
            },
            createdAt: this.now().toISOString(),
          });
        }),
      editComment: (id) => this.#done(`comment edit ${id}`, () => null),
      addSubIssue: (parent, child) =>
        this.#done('sub', () => {
          this.subIssues.push([parent, child]);
        }),
    };
  }

  async opening(): Promise<Opening> {
    const world = this.world();
    const [rows, incidents] = await Promise.all([
      world.deployments.list(target.environment),
      world.issues.withLabel('incident'),
    ]);
    return { rows, incidents };
  }

  /** A person's comment on an issue. */
  say(number: number, author: string, body: string): void {
    const { comments } = this.issues.find((issue) => issue.number === number)!;
    comments.push({ id: comments.length, author, body, edited: false, createdAt: this.now().toISOString() });
  }
}

export const answers =
  (text: string): ServedVersion =>
  () =>
    Promise.resolve(known(text, { endpoint: 'x', pages: 1, at: '' }));

export const prepare = async (github: FakeGitHub, change: Partial<RollbackRequest> = {}): Promise<Prepared> =>
  prepareRollback(requestOf(change), await github.opening(), github.world());

export async function complete(
  github: FakeGitHub,
  change: Partial<CompletionRequest> = {},
  serves = answers('{"version":"A"}'),
): Promise<Completed> {
  const request = {
    ...requestOf(),
    deploymentId: null,
    outcome: 'success' as const,
    outcomeDetail: '',
    ...change,
  };
  return completeRollback(request, await github.opening(), github.world(), serves);
}

export const historyIn = (github: FakeGitHub): History => readHistory(github.rows, target);

export const rollbacksIn = (github: FakeGitHub): DeploymentRecord[] =>
  historyIn(github).records.filter(({ task }) => task === 'rollback');

/** Descriptions of a deployment's statuses, oldest first. */
export const wordsOf = (github: FakeGitHub, id: number): string[] =>
  github.rows.find((row) => row.id === id)!.statuses.map(({ description }) => description);

export const openIncidents = (github: FakeGitHub): Issue[] =>
  github.issues.filter(({ labels, state }) => labels.includes('incident') && state === 'open');

export const requestOf = (change: Partial<RollbackRequest> = {}): RollbackRequest => ({
  ...{
    repository: 'octoacme/shop',
    target,
    policy: policyWith(),
    wanted: null,
    reason: 'errors x4.6',
    severity: null,
  },
  ...{
    securityRelated: false,
    incident: null,
    actor: 'octocat',
    automatic: false,
    me: { runId: 8812, attempt: 1 },
  },
  runUrl: 'https://github.example/runs/8812',
  startedAt: '2026-11-25T00:00:00.000Z',
  ...change,
});

export const good = ['mutating', 'deployed', 'verified x'] as const;
const deployed = ['mutating', 'deployed'] as const;

/** A is good, B is what runs and is suspected. */
export const goodThenBad: readonly Made[] = [
  { id: 1, letter: 'a', statuses: good },
  { id: 2, letter: 'b', statuses: deployed },
];
