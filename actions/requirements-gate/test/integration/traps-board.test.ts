import { describe } from '@jest/globals';
import type { ProjectSeed } from '@release-actions/github-emulator';
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
      'with an open issue of another repository in Done',
      (board, { emulator }) => {
        const other = emulator.repository('octoacme/payments');
        board.issue(other.repository, other.issue(), { status: 'Done' });
      },
      'items-open',
    ),
  ]);

  springs([
    { ...onBoard('that no token may read', () => undefined, 'scope-not-permitted'), inputs: () => ({}) },
  ]);
});
