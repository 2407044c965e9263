import { describe } from '@jest/globals';
import type { Milestone, ProjectSeed } from '@release-actions/github-emulator';
import { type GateWorld, thinPolicy } from '../support.ts';
import { springs, type Trap } from '../traps.ts';

const boardPolicy = thinPolicy.replace(
  'acceptance-criteria: off',
  'acceptance-criteria: { source: { kind: project, project: { owner: octoacme, number: 7 } } }',
);
const boards = new WeakMap<GateWorld, ProjectSeed>();

/** A board with one issue that is done, and then one more item. */
const onBoard = (name: string, more: (board: ProjectSeed, world: GateWorld) => void, code: string): Trap => ({
  name,
  world: { policy: boardPolicy },
  prepare: (world) => {
    const board = world.emulator.project('octoacme', 7);
    boards.set(world, board);
    board.issue(world.repository.repository, world.repository.issue({ state: 'closed' }), { status: 'Done' });
  },
  inputs: ({ emulator }) => ({ 'directory-token': emulator.tokens.issue({ kind: 'app' }) }),
  spring: (world) => {
    const board = boards.get(world);
    if (board !== undefined) more(board, world);
  },
  decision: code === '' ? 'go' : 'no-go',
  reasons: code === '' ? [] : [`acceptance-criteria:${code}`],
});

describe('9: a board', () => {
  springs([
    onBoard('where all is done', () => undefined, ''),
    onBoard(
      'with an item that may not be seen',
      (board) => void board.redacted({ status: 'Done' }),
      'items-hidden',
    ),
    onBoard(
      'with a draft item in Done',
      (board) => void board.draft('Idea', { status: 'Done' }),
      'items-open',
    ),
    onBoard(
      'with an item without status',
      (board, { repository }) =>
        void board.issue(repository.repository, repository.issue({ state: 'closed' })),
      'items-open',
    ),
    onBoard(
      'with an archived item that was never done',
      (board, { repository }) =>
        void board.issue(repository.repository, repository.issue(), { status: 'Todo', archived: true }),
      'items-open',
    ),
    onBoard(
      'whose Done was renamed',
      (board) => board.renameStatus('Done', 'Shipped'),
      'done-option-missing',
    ),
    onBoard(
      'with an issue that is in Done and closed as not planned',
      (board, { repository }) =>
        void board.issue(
          repository.repository,
          repository.issue({ state: 'closed', stateReason: 'not_planned' }),
          { status: 'Done' },
        ),
      'items-open',
    ),
    onBoard(
      'with an issue that is in Done and open',
      (board, { repository }) =>
        void board.issue(repository.repository, repository.issue(), { status: 'Done' }),
      'items-open',
    ),
    onBoard(
      'with a pull request that was closed without being merged',
      (board, { repository, sha }) =>
        void board.issue(
          repository.repository,
          repository.pull({ head: 'x', headSha: sha, baseSha: sha, state: 'closed' }),
          { status: 'Done' },
        ),
      'items-open',
    ),
    onBoard(
      'with a pull request that was merged to another branch',
      (board, { repository, sha }) =>
        void board.issue(
          repository.repository,
          repository.pull({
            head: 'x',
            headSha: sha,
            baseSha: sha,
            base: 'next',
            mergeCommit: 'd'.repeat(40),
          }),
          { status: 'Done' },
        ),
      'items-open',
    ),
    onBoard(
      'with an issue in Done whose linked pull request is open',
      (board, { repository, sha }) => {
        const issue = repository.issue({ state: 'closed' });
        repository.pull({ head: 'y', headSha: sha, baseSha: sha, closes: [issue.number] });
        board.issue(repository.repository, issue, { status: 'Done' });
      },
      'items-open',
    ),
    onBoard(
      'with an issue in Done that has more linked pull requests than one answer holds',
      (board, { repository, sha }) => {
        const issue = repository.issue({ state: 'closed' });
        for (let index = 0; index < 11; index += 1) {
          repository.pull({
            head: `y${index}`,
            headSha: sha,
            baseSha: sha,
            mergeCommit: sha,
            closes: [issue.number],
          });
        }
        board.issue(repository.repository, issue, { status: 'Done' });
      },
      'scope-incomplete',
    ),
    onBoard(
      'with an issue in Done whose pull request was merged after the released commit',
      (board, { repository }) => {
        const issue = repository.issue({ state: 'closed' });
        const late = repository.commit({ message: 'Late', author: 'dana' }).sha;
        repository.pull({
          head: 'late',
          headSha: late,
          baseSha: late,
          mergeCommit: late,
          mergedAt: new Date(Date.now() + 60_000).toISOString(),
          closes: [issue.number],
        });
        board.issue(repository.repository, issue, { status: 'Done' });
      },
      'items-open',
    ),
    onBoard(
      'with a pull request of another repository, merged to the branch that is the default there',
      (board, { emulator }) => {
        const other = emulator.repository('octoacme/payments', { defaultBranch: 'trunk' });
        const { sha } = other.commit({ branch: 'trunk' });
        const pull = other.pull({
          head: 'x',
          headSha: sha,
          baseSha: sha,
          base: 'trunk',
          mergeCommit: sha,
        });
        board.issue(other.repository, pull, { status: 'Done' });
      },
      '',
    ),
    onBoard(
      'with an open issue of another repository in Done',
      (board, { emulator }) => {
        const other = emulator.repository('octoacme/payments');
        board.issue(other.repository, other.issue(), { status: 'Done' });
      },
      'items-open',
    ),
  ]);

  const boxed = onBoard(
    'with open boxes under "Acceptance criteria" of an issue in Done',
    (board, { repository }) =>
      void board.issue(
        repository.repository,
        repository.issue({ state: 'closed', body: '## Acceptance criteria\n- [ ] works offline' }),
        { status: 'Done' },
      ),
    'items-open',
  );
  springs([{ ...boxed, world: { policy: boardPolicy.replace('source:', 'checkboxes: true, source:') } }]);

  springs([
    { ...onBoard('that no token may read', () => undefined, 'scope-not-permitted'), inputs: () => ({}) },
  ]);
});

const milestonePolicy = thinPolicy.replace(
  'acceptance-criteria: off',
  'acceptance-criteria: { source: milestone }',
);

/** A milestone named like the release with one closed issue, and then one more item. */
const inMilestone = (
  name: string,
  more: (milestone: Milestone, world: GateWorld) => void,
  code: string,
): Trap => ({
  name,
  world: { policy: milestonePolicy },
  prepare: ({ repository }) => {
    const milestone = repository.milestone('v1.4.0');
    repository.issue({ state: 'closed', milestone });
  },
  spring: (world) => {
    const [milestone] = world.repository.repository.milestones;
    if (milestone !== undefined) more(milestone, world);
  },
  decision: code === '' ? 'go' : 'no-go',
  reasons: code === '' ? [] : [`acceptance-criteria:${code}`],
});

describe('9: a milestone', () => {
  springs([
    inMilestone('where all is done', () => undefined, ''),
    inMilestone(
      'with an open issue',
      (milestone, { repository }) => void repository.issue({ milestone }),
      'items-open',
    ),
    inMilestone(
      'with an open pull request',
      (milestone, { repository, sha }) =>
        void repository.pull({ head: 'x', headSha: sha, baseSha: sha, milestone }),
      'items-open',
    ),
    inMilestone(
      'with a closed issue whose linked pull request is open',
      (milestone, { repository, sha }) => {
        const issue = repository.issue({ state: 'closed', milestone });
        repository.pull({ head: 'x', headSha: sha, baseSha: sha, closes: [issue.number] });
      },
      'items-open',
    ),
    inMilestone(
      'with an issue that was closed as not planned',
      (milestone, { repository }) =>
        void repository.issue({ state: 'closed', stateReason: 'not_planned', milestone }),
      'items-open',
    ),
    inMilestone(
      'whose open issue is number 131',
      (milestone, { repository }) => {
        for (let index = 0; index < 130; index += 1) repository.issue({ state: 'closed', milestone });
        repository.issue({ milestone });
      },
      'items-open',
    ),
    inMilestone(
      'that is called otherwise',
      (milestone) => void Object.assign(milestone, { title: 'Autumn' }),
      'scope-incomplete',
    ),
  ]);
});
